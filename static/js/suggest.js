/** Another setting brings values of its own. */
export function suggest(/** @type {EventTarget | null} */ select) {
  const id = select instanceof HTMLSelectElement ? select.dataset.values : undefined;
  const values = id ? document.getElementById(id) : null;
  if (values instanceof HTMLInputElement && select instanceof HTMLSelectElement) {
    values.value = select.selectedOptions[0]?.dataset.suggested ?? "";
  }
}
