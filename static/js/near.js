const REACH = 8;
const REACH_OF_A_FINGER = 18;

/**
 * The sample that one points at on the large picture, of those that are shown there, or, where there is none, the place itself.
 * @param {Element} plot
 * @param {MouseEvent} event
 */
export function near(plot, event) {
  const { clientX, clientY } = event;
  const box = plot.getBoundingClientRect();
  const reach = "pointerType" in event && event.pointerType === "touch" ? REACH_OF_A_FINGER : REACH;
  const [left, right, bottom, top] = plot.parentElement?.dataset.window?.split(" ").map(Number) ?? [];
  const x = left + ((clientX - box.left) / box.width) * (right - left);
  const y = top - ((clientY - box.top) / box.height) * (top - bottom);
  const which = "showTest" in document.documentElement.dataset ? "any" : "at";
  return `${which}:${decimal(x, right - left)}:${decimal(y, top - bottom)}:${((2 * reach) / box.width).toFixed(3)}`;
}

/**
 * A number with some digits more than tell the ends of its range apart.
 * @param {number} value
 * @param {number} range
 */
export function decimal(value, range) {
  return value.toFixed(Math.min(17, Math.max(0, 4 - Math.floor(Math.log10(range)))));
}
