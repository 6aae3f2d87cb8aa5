// What stands at the head of a frame; the byte table is in src/docs/protocol.md.

import { digestOf } from "./bytes.js";

const MAGIC = 0x464e4e50;
const VERSION = 1;
export const HEADER = 204;
const STATES = ["paused", "running", "seeking", "diverged", "finished", "epochs", "loss", "accuracy", "plateau", "validation", "faultless"];
const FIRST_STOP = 3; // from there on it stopped by itself

/** @param {DataView} head */
export function check(head) {
  if (head.byteLength < HEADER || head.getUint32(0, true) !== MAGIC) {
    throw new Error("This is no frame: a frame starts with PNNF.");
  }
  if (head.getUint8(4) !== VERSION) {
    throw new Error(`This page reads frames of version ${VERSION}; the server sends version ${head.getUint8(4)}. Load the page again.`);
  }
}

/** @param {DataView} head */
export function numbersOf(head) {
  return {
    state: STATES[head.getUint8(5)],
    stopped: head.getUint8(5) >= FIRST_STOP,
    revision: head.getUint32(8, true),
    step: head.getUint32(12, true),
    epoch: head.getFloat64(16, true),
    sought: head.getFloat64(24, true),
    updates: head.getFloat64(32, true),
    rate: head.getFloat64(40, true),
    samples: head.getFloat64(136, true),
    learningRate: head.getFloat64(144, true),
    trainLoss: head.getFloat64(48, true),
    testLoss: head.getFloat64(56, true),
    trainAccuracy: head.getFloat32(64, true),
    testAccuracy: head.getFloat32(68, true),
    first: head.getFloat64(72, true),
    stepsPerEpoch: head.getUint32(88, true),
    mistakes: head.getInt32(152, true),
    period: head.getUint32(156, true),
    focus: `${head.getUint8(98)} ${head.getUint8(99)}`,
    penalty: head.getFloat64(164, true),
    validationLoss: head.getFloat64(172, true),
    best: head.getFloat64(180, true),
    validationAccuracy: head.getFloat32(188, true),
    zeros: head.getUint32(192, true),
    places: head.getUint16(202, true),
    digest: digestOf(new Uint8Array(head.buffer, head.byteOffset + 104, 32)),
  };
}
