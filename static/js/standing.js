// How a comparison stands, as its socket brings it; the byte table is in src/docs/protocol.md.

import { inflate } from "./bytes.js";

const MAGIC = 0x434e4e50;
const VERSION = 1;
const HEAD = 36;
const RUNNER = 32;
const STATES = ["paused", "running", "seeking", "finished"];

/**
 * @typedef {{epoch: number, trainLoss: number, testLoss: number, diverged: boolean, place: number, heat: number}} Runner
 * heat is 0 for the least loss, 254 for the largest, 255 where there is none
 *
 * @typedef {object} Standing
 * @property {string} state
 * @property {number} round
 * @property {number} rounds
 * @property {Runner[]} runners
 * @property {number} side of each picture
 * @property {Uint8Array} pictures one after the other
 */

/** Reads the frames of one connection. */
export class StandingReader {
  /**
   * @param {ArrayBuffer} buffer
   * @returns {Promise<Standing>}
   */
  async read(buffer) {
    const head = new DataView(buffer);
    if (head.byteLength < HEAD || head.getUint32(0, true) !== MAGIC || head.getUint8(4) !== VERSION) {
      throw new Error("This is no standing this page can read. Load the page again.");
    }
    const count = head.getUint32(24, true);
    const sent = new Uint8Array(buffer, HEAD + RUNNER * count);
    return {
      state: STATES[head.getUint8(5)],
      round: head.getFloat64(8, true),
      rounds: head.getFloat64(16, true),
      runners: Array.from({ length: count }, (_, n) => runner(head, HEAD + RUNNER * n)),
      side: head.getUint32(28, true),
      pictures: head.getUint8(6) === 1 ? await inflate(sent) : sent,
    };
  }
}

/**
 * @param {DataView} view
 * @param {number} at
 * @returns {Runner}
 */
function runner(view, at) {
  return {
    epoch: view.getFloat64(at, true),
    trainLoss: view.getFloat64(at + 8, true),
    testLoss: view.getFloat64(at + 16, true),
    diverged: view.getUint8(at + 24) === 1,
    place: view.getUint8(at + 25),
    heat: view.getUint8(at + 26),
  };
}
