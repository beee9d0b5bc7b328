// Says so when a page or a form cannot reach the server: without this nothing would seem to happen.
const send = window.fetch

window.fetch = async (...request) => {
  try {
    return await send(...request)
  } catch (failure) {
    if (failure.name !== 'AbortError') tell()
    throw failure
  }
}

function tell() {
  const alert = document.getElementById('natfel') ?? document.createElement('div')
  Object.assign(alert, { id: 'natfel', className: 'ds-alert k-mb', role: 'alert' })
  alert.dataset.color = 'danger'
  alert.textContent = 'Servern svarar inte. Det du skrev står kvar på sidan. Vänta en stund och försök igen.'
  document.querySelector('main')?.prepend(alert)
  alert.scrollIntoView({ block: 'center' })
}
