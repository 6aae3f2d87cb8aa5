import { token } from "./color.js";

const THUMB = 16; // as wide as the slider's, whose middle stands for the epoch

/**
 * Paints what lies where on the timeline: a line at each mark, a wedge under the lowest test loss.
 * @param {HTMLCanvasElement} canvas
 * @param {number[]} marks
 * @param {number} lowest -1 where none is known
 * @param {number} last the epoch at the right end
 */
export function paintMarks(canvas, marks, lowest, last) {
  const [width, height] = [canvas.clientWidth * devicePixelRatio, canvas.clientHeight * devicePixelRatio];
  Object.assign(canvas, { width, height });
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const thumb = THUMB * devicePixelRatio;
  const at = (/** @type {number} */ epoch) => thumb / 2 + ((width - thumb) * epoch) / Math.max(1, last);
  context.fillStyle = token("--accent", "#06c");
  marks.forEach((epoch) => context.fillRect(at(epoch) - devicePixelRatio, 0, 2 * devicePixelRatio, height));
  if (lowest >= 0 && last > 0) {
    context.fillStyle = token("--test", "#000");
    wedge(context, at(lowest), height);
  }
}

/** @param {CanvasRenderingContext2D} context @param {number} x @param {number} height */
function wedge(context, x, height) {
  const reach = height * 0.28;
  context.beginPath();
  context.moveTo(x, height - reach * 1.2);
  context.lineTo(x - reach, height);
  context.lineTo(x + reach, height);
  context.fill();
}
