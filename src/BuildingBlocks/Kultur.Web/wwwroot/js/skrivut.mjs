// Shows the print button, which nothing can do without a script, and lets it print the page.
const show = () => document.querySelectorAll('[data-skriv-ut]').forEach(button => { button.hidden = false })

addEventListener('click', event => { if (event.target.closest('[data-skriv-ut]')) print() })

show()
window.Blazor?.addEventListener('enhancedload', show)
