// Closes menus: those of <details> on Escape and on a click outside them, those of popovers when a page is shown in place.
const open = () => document.querySelectorAll('details.k-meny[open]')

addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  for (const menu of open()) {
    menu.open = false
    menu.querySelector('summary').focus()
  }
})

addEventListener('click', event => {
  for (const menu of open()) if (!menu.contains(event.target)) menu.open = false
})

window.Blazor?.addEventListener('enhancedload', () => {
  for (const popover of document.querySelectorAll(':popover-open')) popover.hidePopover()
})
