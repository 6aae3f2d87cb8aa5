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
  const [left, right, bottom, top] = windowOf(plot);
  const x = left + ((clientX - box.left) / box.width) * (right - left);
  const y = top - ((clientY - box.top) / box.height) * (top - bottom);
  return pickAt(plot, x, y, reach);
}

/**
 * A place of the picture, or the sample that is shown there.
 * @param {Element} plot
 * @param {number} x
 * @param {number} y
 * @param {number} reach in pixels
 */
export function pickAt(plot, x, y, reach = REACH) {
  const [left, right, bottom, top] = windowOf(plot);
  const which = "showTest" in document.documentElement.dataset ? "any" : "at";
  const near = ((2 * reach) / plot.getBoundingClientRect().width).toFixed(3);
  return `${which}:${decimal(x, right - left)}:${decimal(y, top - bottom)}:${near}`;
}

/** Left, right, bottom and top of what the picture shows. */
export function windowOf(/** @type {Element} */ plot) {
  return plot.parentElement?.dataset.window?.split(" ").map(Number) ?? [0, 1, 0, 1];
}

/**
 * A number with some digits more than tell the ends of its range apart.
 * @param {number} value
 * @param {number} range
 */
export function decimal(value, range) {
  return value.toFixed(Math.min(17, Math.max(0, 4 - Math.floor(Math.log10(range)))));
}
