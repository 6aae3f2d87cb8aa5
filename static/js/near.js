/**
 * The sample nearest to a place of the large picture, of those that are shown there.
 * @param {Element} plot
 * @param {MouseEvent} event
 */
export function near(plot, { clientX, clientY }) {
  const box = plot.getBoundingClientRect();
  const [left, right, bottom, top] = plot.parentElement?.dataset.window?.split(" ").map(Number) ?? [];
  const x = left + ((clientX - box.left) / box.width) * (right - left);
  const y = top - ((clientY - box.top) / box.height) * (top - bottom);
  const which = "showTest" in document.documentElement.dataset ? "any" : "at";
  return `${which}:${decimal(x, right - left)}:${decimal(y, top - bottom)}`;
}

/**
 * A number with some digits more than tell the ends of its range apart.
 * @param {number} value
 * @param {number} range
 */
export function decimal(value, range) {
  return value.toFixed(Math.min(17, Math.max(0, 4 - Math.floor(Math.log10(range)))));
}
