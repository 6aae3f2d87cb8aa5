// Pixels of a picture, two hexadecimal digits each, row by row.

const CORE = 1.25;
const GRAIN = 8;
const CELL = 16;

/**
 * The picture after a round brush touched it: darkest in the middle, and nowhere lighter than it was; or, erasing, blank there.
 * @param {string} pixels
 * @param {number} side
 * @param {number} most
 * @param {{x: number, y: number}} at in pixels
 * @param {boolean} erasing
 */
export function brushed(pixels, side, most, at, erasing) {
  const reach = side / GRAIN;
  return map(pixels, (pixel, n) => {
    const apart = Math.hypot((n % side) + 0.5 - at.x, Math.floor(n / side) + 0.5 - at.y);
    const ink = Math.round(most * Math.max(0, Math.min(1, CORE - apart / reach)));
    return erasing ? (ink > 0 ? 0 : pixel) : Math.max(pixel, ink);
  });
}

/**
 * The picture with one of its pixels inked, or blank if it was not.
 * @param {string} pixels
 * @param {number} place
 * @param {number} most
 */
export function inked(pixels, place, most) {
  return map(pixels, (pixel, n) => (n !== place ? pixel : pixel > 0 ? 0 : most));
}

/**
 * @param {string} pixels
 * @param {(pixel: number, n: number) => number} to
 */
function map(pixels, to) {
  return (pixels.match(/../g) ?? []).map((pixel, n) => to(parseInt(pixel, 16), n).toString(16).padStart(2, "0")).join("");
}

/**
 * On the canvas of a pad.
 * @param {HTMLElement} pad
 * @param {{column: number, row: number} | null} at where keys are
 */
export function paint(pad, at) {
  const side = Number(pad.dataset.side);
  const canvas = /** @type {HTMLCanvasElement} */ (pad.querySelector("canvas"));
  canvas.width = canvas.height = side * CELL;
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.fillStyle = getComputedStyle(pad).color;
  for (let n = 0; n < side * side; n++) {
    context.globalAlpha = parseInt((pad.dataset.pad ?? "").substr(2 * n, 2), 16) / Number(pad.dataset.most);
    context.fillRect((n % side) * CELL, Math.floor(n / side) * CELL, CELL, CELL);
  }
  if (at) {
    context.globalAlpha = 1;
    context.strokeStyle = getComputedStyle(pad).outlineColor;
    context.lineWidth = CELL / 6;
    context.strokeRect(at.column * CELL + 1, at.row * CELL + 1, CELL - 2, CELL - 2);
  }
}
