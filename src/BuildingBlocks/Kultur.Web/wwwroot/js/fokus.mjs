// Moves focus to the error summary of a page that came back for correction.
const focus = () => document.getElementById('felsumma')?.focus()

focus()
window.Blazor?.addEventListener('enhancedload', focus)
