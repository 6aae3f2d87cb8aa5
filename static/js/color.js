// Colours of answers: 0 for -1, 127 for 0, 254 for +1.

const ZERO = 127;
const PROBE = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

/**
 * @typedef {[number, number, number]} Rgb
 */

/**
 * 256 pixels as ImageData holds them, from the colour of -1 over that of 0 to that of +1.
 * @param {Rgb} negative
 * @param {Rgb} zero
 * @param {Rgb} positive
 * @param {boolean} discrete only the class that is answered
 */
export function colorTable(negative, zero, positive, discrete) {
  const table = new Uint32Array(256);
  for (let answer = 0; answer < 256; answer++) {
    const end = answer < ZERO ? negative : positive;
    const share = discrete ? 1 : Math.min(1, Math.abs(answer - ZERO) / ZERO);
    table[answer] = pixel(end.map((to, i) => Math.round(zero[i] + (to - zero[i]) * share)));
  }
  return table;
}

/** @param {number[]} rgb */
function pixel([red, green, blue]) {
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** The table of the page's tokens and of its choice to show classes only. */
export function pageColors() {
  const [negative, zero, positive] = ["--negative", "--zero", "--positive"].map(tokenColor);
  return colorTable(negative, zero, positive, document.documentElement.dataset.discretize === "true");
}

/**
 * A CSS colour token of the page.
 * @param {string} name
 * @returns {Rgb}
 */
export function tokenColor(name) {
  const context = /** @type {OffscreenCanvasRenderingContext2D} */ (PROBE);
  context.fillStyle = "#888";
  context.fillStyle = token(name, "#888");
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/**
 * A CSS token as it is written.
 * @param {string} name
 * @param {string} absent
 */
export function token(name, absent) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim() || absent;
}
