// "/" moves to the search field. The server marks the field unless the user has turned shortcuts off.
const mark = () => {
  const field = document.querySelector('[data-kortkommando="/"]')
  if (!field || field.hasAttribute('aria-keyshortcuts')) return
  field.setAttribute('aria-keyshortcuts', '/')
  const key = document.createElement('kbd')
  key.textContent = '/'
  key.ariaHidden = 'true'
  field.after(key)
}

addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.closest('input, textarea, select, [contenteditable]')) return
  const field = document.querySelector('[data-kortkommando="/"]')
  if (!field) return
  event.preventDefault()
  field.focus()
})

mark()
window.Blazor?.addEventListener('enhancedload', mark)
