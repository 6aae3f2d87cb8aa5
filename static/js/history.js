// The losses of every epoch, and few enough numbers of them for a curve.

const MOST_BUCKETS = 1024;

/** Every epoch's training, test and validation loss from epoch 0 on. Epochs never seen are NaN. */
export class History {
  #train = new Float32Array(1024);
  #test = new Float32Array(1024);
  #validation = new Float32Array(1024);
  #length = 0;
  #outline = new Outline();

  /** How many epochs are known, the untrained network's among them. */
  get length() {
    return this.#length;
  }

  /**
   * Takes pairs of consecutive epochs. What was known of these epochs and of later ones is replaced.
   * @param {number} first
   * @param {Float32Array} pairs training and test loss in turn
   * @param {Float32Array} validation of the same epochs, or nothing
   */
  write(first, pairs, validation = new Float32Array(0)) {
    if (pairs.length === 0) {
      return;
    }
    this.#grow(first + pairs.length / 2);
    for (let epoch = this.#length; epoch < first; epoch++) {
      this.#train[epoch] = this.#test[epoch] = this.#validation[epoch] = NaN;
    }
    for (let i = 0; i < pairs.length / 2; i++) {
      this.#train[first + i] = pairs[2 * i];
      this.#test[first + i] = pairs[2 * i + 1];
      this.#validation[first + i] = validation[i] ?? NaN;
    }
    const known = Math.min(first, this.#length);
    this.#length = first + pairs.length / 2;
    this.#outline.update([this.#train, this.#test, this.#validation], known, this.#length);
  }

  /**
   * @param {number} epoch
   * @returns {{train: number, test: number, validation: number}} NaN for what is not known
   */
  at(epoch) {
    return epoch >= 0 && epoch < this.#length
      ? { train: this.#train[epoch], test: this.#test[epoch], validation: this.#validation[epoch] }
      : { train: NaN, test: NaN, validation: NaN };
  }

  /**
   * What to draw: epochs, and the losses there. A stretch of many epochs is drawn by its least and its largest loss.
   * @returns {number[][]} epochs, training, test and validation losses
   */
  curve() {
    return this.#outline.points(this.#length);
  }

  /** @param {number} length */
  #grow(length) {
    if (length > this.#train.length) {
      const size = Math.max(length, 2 * this.#train.length);
      this.#train = widened(this.#train, size);
      this.#test = widened(this.#test, size);
      this.#validation = widened(this.#validation, size);
    }
  }
}

/**
 * @param {Float32Array} array
 * @param {number} size
 */
function widened(array, size) {
  const wide = new Float32Array(size);
  wide.set(array);
  return wide;
}

/** Least and largest loss of each stretch of epochs; stretches double in length when there are too many. */
class Outline {
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
