// Colours of answers, by what the bytes mean: data-shade.

const ZERO = 127;
const CLASSES = 10;
const WHOLE = ["weights", "curve"]; // pictures of something else than answers over the plane
const PROBE = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

/**
 * @typedef {[number, number, number]} Rgb
 */

/**
 * 256 pixels as ImageData holds them. A shade is `signed` (0 for -1, 127 for 0, 254 for 1, between the first two classes),
 * `weights` and `curve` likewise, though never discrete,
 * `class k` (0 for 0, 254 for a probability of 1) or `classes n` (256 / n steps for each, see protocol.md).
 * @param {string} shade
 * @param {Rgb} zero
 * @param {Rgb[]} classes
 * @param {boolean} discrete only the class that is answered
 */
export function colorTable(shade, zero, classes, discrete) {
  const [kind, number] = shade.split(" ");
  const meaning = { signed, class: classOf(Number(number)), classes: classesOf(Math.floor(256 / Number(number))) }[kind] ?? signed;
  const table = new Uint32Array(256);
  for (let answer = 0; answer < 256; answer++) {
    const [end, share] = meaning(answer);
    const part = discrete && !WHOLE.includes(kind) ? Number(kind !== "class" || share >= 0.5) : Math.min(1, share);
    const color = classes[Math.min(end, classes.length - 1)];
    table[answer] = pixel(color.map((to, i) => Math.round(zero[i] + (to - zero[i]) * part)));
  }
  return table;
}

/** @returns {[number, number]} a class and its share */
function signed(/** @type {number} */ answer) {
  return [answer < ZERO ? 0 : 1, Math.abs(answer - ZERO) / ZERO];
}

/** @returns {(answer: number) => [number, number]} */
function classOf(/** @type {number} */ number) {
  return (answer) => [number, answer / (2 * ZERO)];
}

/** @returns {(answer: number) => [number, number]} */
function classesOf(/** @type {number} */ steps) {
  return (answer) => [Math.floor(answer / steps), (answer % steps) / (steps - 1)];
}

/** @param {number[]} rgb */
function pixel([red, green, blue]) {
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** The tables of the page's tokens and of its choice to show classes only, each made when it is asked for. */
export class Colors {
  #zero = tokenColor("--zero");
  #classes = Array.from({ length: CLASSES }, (_, number) => tokenColor(`--class-${number}`));
  #discrete = "discretize" in document.documentElement.dataset;
  /** @type {Map<string, Uint32Array>} */
  #tables = new Map();

  /** @param {string} shade */
  table(shade) {
    const table = this.#tables.get(shade) ?? colorTable(shade, this.#zero, this.#classes, this.#discrete);
    this.#tables.set(shade, table);
    return table;
  }
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
