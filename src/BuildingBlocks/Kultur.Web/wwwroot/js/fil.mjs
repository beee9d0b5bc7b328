// Names the file that is chosen; without a script the field only says that one is.
addEventListener('change', event => {
  if (event.target.type !== 'file' || event.target.files.length === 0) return
  const said = event.target.closest('.k-fil')?.querySelector('.vald')
  if (said) said.textContent = event.target.files[0].name
})
