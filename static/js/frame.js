// Frames as the socket brings them; the byte table is in src/docs/protocol.md.

import { floatsOf, inflate } from "./bytes.js";
import { check, HEADER, numbersOf } from "./header.js";

/**
 * @typedef {object} Frame
 * @property {string} state paused, running, seeking, or why it stopped by itself
 * @property {boolean} stopped
 * @property {number} revision which run, counted by the connection
 * @property {number} step updates done in the epoch under way
 * @property {number} epoch
 * @property {number} sought
 * @property {number} updates
 * @property {number} rate epochs per second
 * @property {number} samples learned from so far
 * @property {number} learningRate of the next update
 * @property {number} trainLoss
 * @property {number} testLoss
 * @property {number} trainAccuracy
 * @property {number} testAccuracy
 * @property {number} penalty
 * @property {number} validationLoss NaN without validation points
 * @property {number} validationAccuracy
 * @property {number} best epoch of the least validation loss; -1 for none
 * @property {number} zeros weights that are exactly 0
 * @property {Uint8Array} left 1 for each hidden unit left out by the last update, else 0; empty without dropout
 * @property {number} first epoch of the first pair of losses
 * @property {Float32Array} losses training and test loss in turn
 * @property {Float32Array} validation validation losses of the same epochs, or none
 * @property {Float32Array} parameters
 * @property {number} stepsPerEpoch
 * @property {number} side of the large picture; 0 when there is none, or none yet
 * @property {number} thumbnailSide
 * @property {number} units
 * @property {string} focus layer and unit of the large picture, as in data-focus
 * @property {Uint8Array} boundary
 * @property {Uint8Array} thumbnails
 * @property {number} mistakes of the perceptron rule in the last epoch; -1 when not known
 * @property {number} period epochs after which the perceptron rule repeats itself; 0 when not known
 * @property {Float32Array} lines of a single unit, four numbers each, the last one that of the parameters
 * @property {Float32Array} rows of a truth table: every unit's answer, the output's sum, 1 if right
 * @property {Float32Array} curves of a function: the answers, what each unit contributes, the answers of an earlier unit
 * @property {number} places numbers of each curve; 0 where no function is learned
 * @property {string} digest hexadecimal; empty while the run moves
 */

/**
 * Reads the frames of one connection, in order. The pictures of a frame are overwritten by the next.
 */
export class FrameReader {
  #boundary = /** @type {Uint8Array} */ (new Uint8Array(0));
  #thumbnails = /** @type {Uint8Array} */ (new Uint8Array(0));
  #thumbnailSide = 0;

  /**
   * @param {ArrayBuffer} buffer
   * @returns {Promise<Frame>}
   */
  async read(buffer) {
    const head = new DataView(buffer);
    check(head);
    const sent = new Uint8Array(buffer, HEADER);
    const body = head.getUint8(6) === 1 ? await inflate(sent) : sent;
    if (body.length !== head.getUint32(100, true)) {
      throw new Error(`The body has ${body.length} bytes, its header says ${head.getUint32(100, true)}.`);
    }
    return this.#frame(head, body);
  }

  /**
   * @param {DataView} head
   * @param {Uint8Array} body
   * @returns {Frame}
   */
  #frame(head, body) {
    const [pairs, count] = [head.getUint32(80, true), head.getUint32(84, true)];
    const [side, thumbnailSide, units] = [92, 94, 96].map((offset) => head.getUint16(offset, true));
    const [lines, rows] = [4 * head.getUint16(160, true), head.getUint16(162, true) * (units + 2)];
    const [leftCount, validates, curves, places] = [196, 198, 200, 202].map((offset) => head.getUint16(offset, true));
    const ends = sums([2 * pairs, validates * pairs, count, lines, rows, curves * places]);
    const floats = floatsOf(body, ends[5]);
    const rest = body.subarray(4 * ends[5]);
    if (thumbnailSide > 0) {
      const pictures = rest.subarray(leftCount);
      const difference = head.getUint8(7) === 1;
      this.#boundary = picture(this.#boundary, pictures.subarray(0, side * side), difference);
      this.#thumbnails = picture(this.#thumbnails, pictures.subarray(side * side), difference);
      this.#thumbnailSide = thumbnailSide;
    }
    return {
      ...numbersOf(head),
      losses: floats.subarray(0, ends[0]),
      validation: floats.subarray(ends[0], ends[1]),
      parameters: floats.subarray(ends[1], ends[2]),
      lines: floats.subarray(ends[2], ends[3]),
      rows: floats.subarray(ends[3], ends[4]),
      curves: floats.subarray(ends[4], ends[5]),
      left: rest.slice(0, leftCount),
      side: Math.sqrt(this.#boundary.length),
      thumbnailSide: this.#thumbnailSide,
      units,
      boundary: this.#boundary,
      thumbnails: this.#thumbnails,
    };
  }
}

/** Where each of some stretches ends. */
function sums(/** @type {number[]} */ lengths) {
  let end = 0;
  return lengths.map((length) => (end += length));
}

/**
 * @param {Uint8Array} before
 * @param {Uint8Array} sent
 * @param {boolean} difference
 */
function picture(before, sent, difference) {
  if (!difference) {
    return sent.slice();
  }
  for (let i = 0; i < before.length; i++) {
    before[i] += sent[i];
  }
  return before;
}
