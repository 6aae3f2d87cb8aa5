// Frames as the socket brings them; the byte table is in src/docs/protocol.md.

const MAGIC = 0x464e4e50;
const VERSION = 1;
const HEADER = 136;
const STATES = ["paused", "running", "seeking", "diverged", "finished"];

/**
 * @typedef {object} Frame
 * @property {string} state one of paused, running, seeking, diverged, finished
 * @property {number} revision which run, counted by the connection
 * @property {number} step updates done in the epoch under way
 * @property {number} epoch
 * @property {number} sought
 * @property {number} updates
 * @property {number} rate epochs per second
 * @property {number} trainLoss
 * @property {number} testLoss
 * @property {number} trainAccuracy
 * @property {number} testAccuracy
 * @property {number} first epoch of the first pair of losses
 * @property {Float32Array} losses training and test loss in turn
 * @property {Float32Array} parameters
 * @property {number} stepsPerEpoch
 * @property {number} side of the large picture; 0 when there are no pictures yet
 * @property {number} thumbnailSide
 * @property {number} units
 * @property {string} focus layer and unit of the large picture, as in data-focus
 * @property {Uint8Array} boundary
 * @property {Uint8Array} thumbnails
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
    const floats = floatsOf(body, 2 * pairs + count);
    if (side > 0) {
      const pictures = body.subarray(4 * (2 * pairs + count));
      const difference = head.getUint8(7) === 1;
      this.#boundary = picture(this.#boundary, pictures.subarray(0, side * side), difference);
      this.#thumbnails = picture(this.#thumbnails, pictures.subarray(side * side), difference);
      this.#thumbnailSide = thumbnailSide;
    }
    return {
      ...numbersOf(head),
      losses: floats.subarray(0, 2 * pairs),
      parameters: floats.subarray(2 * pairs),
      side: Math.sqrt(this.#boundary.length),
      thumbnailSide: this.#thumbnailSide,
      units,
      boundary: this.#boundary,
      thumbnails: this.#thumbnails,
    };
  }
}

/** @param {DataView} head */
function check(head) {
  if (head.byteLength < HEADER || head.getUint32(0, true) !== MAGIC) {
    throw new Error("This is no frame: a frame starts with PNNF.");
  }
  if (head.getUint8(4) !== VERSION) {
    throw new Error(`This page reads frames of version ${VERSION}; the server sends version ${head.getUint8(4)}. Load the page again.`);
  }
}

/** @param {DataView} head */
function numbersOf(head) {
  return {
    state: STATES[head.getUint8(5)],
    revision: head.getUint32(8, true),
    step: head.getUint32(12, true),
    epoch: head.getFloat64(16, true),
    sought: head.getFloat64(24, true),
    updates: head.getFloat64(32, true),
    rate: head.getFloat64(40, true),
    trainLoss: head.getFloat64(48, true),
    testLoss: head.getFloat64(56, true),
    trainAccuracy: head.getFloat32(64, true),
    testAccuracy: head.getFloat32(68, true),
    first: head.getFloat64(72, true),
    stepsPerEpoch: head.getUint32(88, true),
    focus: `${head.getUint8(98)} ${head.getUint8(99)}`,
    digest: digestOf(new Uint8Array(head.buffer, head.byteOffset + 104, 32)),
  };
}

/** @param {Uint8Array} bytes */
function digestOf(bytes) {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return /^0*$/.test(hex) ? "" : hex;
}

/** A copy, so that alignment does not matter and the body can go. */
function floatsOf(/** @type {Uint8Array} */ body, /** @type {number} */ count) {
  return new Float32Array(body.slice(0, 4 * count).buffer);
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

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function inflate(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
