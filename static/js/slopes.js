// A surface over a square, seen from the side: pure geometry.

const HIGH = 0.9;
const FAR = 4.5;
const LONGEST = 10;
const BESIDE = 1.25;

/**
 * Heights from 0 to 1, row by row from the back, NaN where they are not known; both sides of the square go from -1 to 1.
 * @typedef {{side: number, heights: number[]}} Relief
 * @typedef {{x: number, y: number}} Place
 */

/**
 * Where a place is seen: to the right and up, and how far back it lies.
 * @param {number} turn about the upright axis
 * @param {number} tilt 0 from the side, a quarter of a circle from above
 * @returns {(x: number, y: number, height: number) => [number, number, number]}
 */
export function projection(turn, tilt) {
  const [ct, st, ce, se] = [Math.cos(turn), Math.sin(turn), Math.cos(tilt), Math.sin(tilt)];
  return (x, y, height) => {
    const back = x * st + y * ct;
    const high = HIGH * (height - 0.5);
    const near = FAR / (FAR + back * ce - high * se);
    return [(x * ct - y * st) * near, (high * ce + back * se) * near, back];
  };
}

/**
 * How far a surface and what stands beside its edges reach: to the left and right, down and up.
 * @param {(x: number, y: number, height: number) => number[]} see
 */
export function extent(see) {
  const corners = [-1, 1].flatMap((x) => [-1, 1].flatMap((y) => [see(BESIDE * x, BESIDE * y, 0), see(x, y, 1)]));
  const [across, up] = [0, 1].map((side) => corners.map((corner) => corner[side]));
  return [Math.min(...across), Math.max(...across), Math.min(...up), Math.max(...up)];
}

/**
 * The height between the places of the grid; NaN outside.
 * @param {Relief} relief
 * @param {Place} place
 */
export function heightAt({ side, heights }, { x, y }) {
  const [across, down] = [((x + 1) / 2) * (side - 1), ((1 - y) / 2) * (side - 1)];
  const [column, row] = [Math.min(side - 2, Math.floor(across)), Math.min(side - 2, Math.floor(down))];
  const [p, q] = [across - column, down - row];
  const at = (/** @type {number} */ r, /** @type {number} */ c) => heights[r * side + c];
  const inside = across >= 0 && down >= 0 && p <= 1 && q <= 1;
  const upper = () => at(row, column) * (1 - p) + at(row, column + 1) * p;
  return inside ? upper() * (1 - q) + (at(row + 1, column) * (1 - p) + at(row + 1, column + 1) * p) * q : NaN;
}

/**
 * A way in pieces, none longer than half a cell, by the cell that each is over: the number of its corner at the left and back. What is not
 * over the surface is left out.
 * @param {Relief} relief
 * @param {Place[]} way
 */
export function piecesOf(relief, way) {
  const { side } = relief;
  /** @type {Map<number, {from: Place, to: Place}[]>} */
  const pieces = new Map();
  for (let n = 1; n < way.length; n++) {
    const [a, b] = [way[n - 1], way[n]];
    const length = Math.min(LONGEST, Math.hypot(b.x - a.x, b.y - a.y));
    const parts = Math.max(1, Math.ceil(length * (side - 1)));
    const at = (/** @type {number} */ part) => ({ x: a.x + ((b.x - a.x) * part) / parts, y: a.y + ((b.y - a.y) * part) / parts });
    for (let part = 0; part < parts; part++) {
      const [from, to, middle] = [at(part), at(part + 1), at(part + 0.5)];
      if (!Number.isNaN(heightAt(relief, from)) && !Number.isNaN(heightAt(relief, to))) {
        const cell = Math.floor(((1 - middle.y) / 2) * (side - 1)) * side + Math.floor(((middle.x + 1) / 2) * (side - 1));
        pieces.set(cell, [...(pieces.get(cell) ?? []), { from, to }]);
      }
    }
  }
  return pieces;
}
