/**
 * What a select of the space's card asks for: the layer along two units, upright on the output's cut, or, where a side says neither,
 * along its components; `null` for other selects. Both selects say so.
 * @param {HTMLSelectElement} select
 */
export function axesChosen(select) {
  const choice = /** @type {HTMLElement | null} */ (select.closest("[data-space-layer]"));
  if (!choice) {
    return null;
  }
  const both = [...choice.querySelectorAll("select")];
  for (const other of both.filter((one) => one !== select)) {
    other.value = beside(select.value, other.value);
  }
  const words = [choice.dataset.spaceLayer, ...both.map(({ value }) => value)];
  return words.filter(Boolean).join(":");
}

/**
 * What goes with a choice: with a unit another unit, with anything else nothing.
 * @param {string} chosen
 * @param {string} other what was there
 */
export function beside(chosen, other) {
  if (!/^\d+$/.test(chosen)) {
    return "";
  }
  return /^\d+$/.test(other) && other !== chosen ? other : chosen === "0" ? "1" : "0";
}
