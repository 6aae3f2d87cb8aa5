// Points drawn by hand, as the setting `points` writes them (see settings.md).

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LENGTH = 5;
const REACH = 600;
const FULL = 100;
const ERASER = 0.35;
const SPRAYED = 3;
const SPREAD = 0.5;

/** Points there may be at most. */
export const MOST = 500;

/**
 * A point: hundredths of its place, and its class or hundredths of its number.
 * @typedef {{x: number, y: number, value: number}} Dot
 */

/**
 * @param {string} text
 * @returns {{classes: number, dots: Dot[]}}
 */
export function decode(text) {
  const classes = Number(text[0]);
  const dots = [];
  for (let from = 1; from < text.length; from += LENGTH) {
    const bits = [...text.slice(from, from + LENGTH)].reduce((sum, digit) => (sum << 6) | DIGITS.indexOf(digit), 0);
    const value = bits & 255;
    dots.push({ x: (bits >> 19) - REACH, y: ((bits >> 8) & 2047) - REACH, value: classes === 0 ? value - FULL : value });
  }
  return { classes, dots };
}

/**
 * @param {number} classes
 * @param {Dot[]} dots
 */
export function encode(classes, dots) {
  const numbers = dots.map(({ x, y, value }) => ((x + REACH) << 19) | ((y + REACH) << 8) | (classes === 0 ? value + FULL : value));
  return classes + numbers.map((bits) => [24, 18, 12, 6, 0].map((shift) => DIGITS[(bits >> shift) & 63]).join("")).join("");
}

/**
 * A point at a place of the plane, held within it.
 * @param {number} x
 * @param {number} y
 * @param {number} value
 * @returns {Dot}
 */
export function dotAt(x, y, value) {
  const hundredths = (/** @type {number} */ place) => Math.max(-REACH, Math.min(REACH, Math.round(FULL * place)));
  return { x: hundredths(x), y: hundredths(y), value };
}

/**
 * Those farther from a place than `reach`.
 * @param {Dot[]} dots
 * @param {number} x
 * @param {number} y
 * @param {number} reach
 */
export function beyond(dots, x, y, reach) {
  return dots.filter((dot) => Math.hypot(dot.x / FULL - x, dot.y / FULL - y) > reach);
}

/**
 * The points after a brush has touched a place: never more than there may be.
 * @param {Dot[]} dots
 * @param {string} tool
 * @param {{x: number, y: number}} place
 * @param {number} value
 */
export function touched(dots, tool, { x, y }, value) {
  if (tool === "erase") {
    return beyond(dots, x, y, ERASER);
  }
  const sprayed = () => dotAt(x + SPREAD * scatter(), y + SPREAD * scatter(), value);
  const more = tool === "spray" ? Array.from({ length: SPRAYED }, sprayed) : [dotAt(x, y, value)];
  return [...dots, ...more].slice(0, MOST);
}

/** About as often to one side as to the other, near 0 more often. */
function scatter() {
  return Math.random() + Math.random() - 1;
}

/**
 * Dots of a class, or of a ninth of the numbers, as a path.
 * @param {Dot[]} dots
 * @param {(dot: Dot) => boolean} meant
 */
export function pathOf(dots, meant) {
  return dots.filter(meant).map(({ x, y }) => `M${x / FULL} ${-y / FULL}h0`).join("");
}
