// Sends the facets as soon as one is chosen, except on phones, where they fill the screen and are sent by their button.
addEventListener('change', event => {
  const form = event.target.closest('form[data-skicka-vid-val]')
  if (form && !form.matches(':popover-open')) form.requestSubmit()
})
