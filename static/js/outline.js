// Few enough numbers of many losses for a curve.

const MOST_BUCKETS = 1024;

/** Least and largest loss of each stretch of epochs; stretches double in length when there are too many. */
export class Outline {
  #width = 1;
  #ranges = [new Ranges(), new Ranges(), new Ranges()];

  /**
   * @param {Float32Array[]} losses
   * @param {number} from epochs before are as they were
   * @param {number} to number of epochs
   */
  update(losses, from, to) {
    const width = widthFor(to);
    const start = width === this.#width ? Math.floor(from / width) * width : 0;
    this.#width = width;
    this.#ranges.forEach((ranges, i) => {
      for (let epoch = start; epoch < to; epoch += width) {
        ranges.set(epoch / width, losses[i], epoch, Math.min(epoch + width, to));
      }
    });
  }

  /** @param {number} length */
  points(length) {
    const width = this.#width;
    const buckets = Math.ceil(length / width);
    const epochs = [];
    for (let n = 0; n < buckets; n++) {
      epochs.push(n * width);
      if (width > 1) {
        epochs.push(Math.min(n * width + width / 2, length - 1));
      }
    }
    return [epochs, ...this.#ranges.map((ranges) => ranges.list(buckets, width > 1))];
  }
}

/** @param {number} length */
export function widthFor(length) {
  let width = 1;
  while (length > width * MOST_BUCKETS) {
    width *= 2;
  }
  return width;
}

/** The range of one loss in each stretch, in the order in which it rose or fell. */
class Ranges {
  #ends = new Float32Array(2 * MOST_BUCKETS);

  set(/** @type {number} */ n, /** @type {Float32Array} */ losses, /** @type {number} */ from, /** @type {number} */ to) {
    let [low, high] = [from, from];
    for (let epoch = from + 1; epoch < to; epoch++) {
      low = losses[epoch] < losses[low] ? epoch : low;
      high = losses[epoch] > losses[high] ? epoch : high;
    }
    this.#ends[2 * n] = losses[Math.min(low, high)];
    this.#ends[2 * n + 1] = losses[Math.max(low, high)];
  }

  list(/** @type {number} */ buckets, /** @type {boolean} */ both) {
    const ends = Array.from(this.#ends.subarray(0, 2 * buckets));
    return both ? ends : ends.filter((_, i) => i % 2 === 0);
  }
}
