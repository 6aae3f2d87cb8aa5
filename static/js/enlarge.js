/**
 * A square of answers at another size, between its samples by straight lines, corners on corners.
 * @param {Uint8Array} answers
 * @param {number} from side
 * @param {number} to side
 */
export function enlarged(answers, from, to) {
  const target = new Uint8Array(to * to);
  const scale = to > 1 ? (from - 1) / (to - 1) : 0;
  for (let row = 0; row < to; row++) {
    const y = Math.min(from - 2, Math.floor(row * scale));
    const down = row * scale - y;
    for (let column = 0; column < to; column++) {
      const x = Math.min(from - 2, Math.floor(column * scale));
      const right = column * scale - x;
      const i = y * from + x;
      const top = answers[i] + (answers[i + 1] - answers[i]) * right;
      const bottom = answers[i + from] + (answers[i + from + 1] - answers[i + from]) * right;
      target[row * to + column] = Math.round(top + (bottom - top) * down);
    }
  }
  return target;
}
