/**
 * A link's curve: from (x1, y1) level into (x2, y2), as the page draws it.
 * @typedef {{x1: number, y1: number, x2: number, y2: number}} Curve
 */

/**
 * The curve of a path's `d`.
 * @param {string} d
 * @returns {Curve}
 */
export function curveOf(d) {
  const numbers = d.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return { x1: numbers[0], y1: numbers[1], x2: numbers[6], y2: numbers[7] };
}

/**
 * The height of a curve at `x`, NaN beside it. With both handles in the middle, x(t) = x1 + (x2 - x1)(1.5t - 1.5t² + t³)
 * and y(t) = y1 + (y2 - y1)(3t² - 2t³).
 * @param {Curve} curve
 * @param {number} x
 */
export function heightAt({ x1, y1, x2, y2 }, x) {
  const share = (x - x1) / (x2 - x1);
  if (!(share >= 0 && share <= 1)) {
    return NaN;
  }
  let t = share;
  for (let n = 0; n < 5; n++) {
    t -= (1.5 * t - 1.5 * t * t + t * t * t - share) / (1.5 - 3 * t + 3 * t * t);
  }
  return y1 + (y2 - y1) * t * t * (3 - 2 * t);
}

/**
 * The index of the curve nearest above or below a point, -1 where none is within `reach`.
 * @param {Curve[]} curves
 * @param {number} x
 * @param {number} y
 * @param {number} reach
 */
export function nearest(curves, x, y, reach) {
  let best = -1;
  let least = reach;
  for (let n = 0; n < curves.length; n++) {
    const distance = Math.abs(heightAt(curves[n], x) - y);
    if (distance < least) {
      best = n;
      least = distance;
    }
  }
  return best;
}
