/* Says what a slider stands at while it is moved; without scripts the form is sent and says so. */
document.addEventListener('input', (event) => {
  if (event.target.matches('input[type=range]')) {
    for (const output of document.querySelectorAll(`output[for="${event.target.id}"]`)) {
      output.value = event.target.value;
    }
  }
});
