// Moves focus to the error summary of a page that came back for correction, from its links to their fields, and from the
// skip link to the content. A notice of what was done is shown, also when the form that did it was far down its page.
const focus = () => {
  document.getElementById('felsumma')?.focus()
  if (document.querySelector('main .k-angra')) scrollTo(0, 0)
}

addEventListener('click', event => {
  const link = event.target.closest('#felsumma a[href*="#"], .ds-skip-link')
  const field = link && document.getElementById(link.hash.slice(1))
  if (!field) return
  event.preventDefault()
  field.focus()
})

focus()
window.Blazor?.addEventListener('enhancedload', focus)
