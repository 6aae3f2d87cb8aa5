import { Outline } from "./outline.js";

/** Every epoch's training, test and validation loss from epoch 0 on. Epochs never seen are NaN. */
export class History {
  #train = new Float32Array(1024);
  #test = new Float32Array(1024);
  #validation = new Float32Array(1024);
  #length = 0;
  #outline = new Outline();

  /** The first epoch with the lowest test loss, up to which epochs were looked at. */
  #lowest = 0;
  #looked = 0;

  /** The first epoch with the lowest test loss; 0 where there is none. */
  get lowest() {
    for (; this.#looked < this.#length; this.#looked++) {
      const least = this.#test[this.#lowest];
      if (this.#test[this.#looked] < least || Number.isNaN(least)) {
        this.#lowest = this.#looked;
      }
    }
    return this.#lowest;
  }

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
    this.#looked = Math.min(this.#looked, known);
    this.#lowest = this.#lowest < known ? this.#lowest : 0;
    this.#looked = this.#lowest === 0 ? 0 : this.#looked;
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
