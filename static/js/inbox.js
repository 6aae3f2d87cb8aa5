import { FrameReader } from "./frame.js";

/**
 * What came on one connection, in order: frames read, texts parsed. Frames that have come by the time one is read are handed
 * on together with it, so that only the newest is painted.
 */
export class Inbox {
  #reader;
  #queue = Promise.resolve();
  #closed = false;
  #coming = 0;
  /** @type {any[]} not handed on yet */
  #frames = [];

  /**
   * @param {(frame: import("./frame.js").Frame) => void} frame
   * @param {(message: any) => void} message
   * @param {(error: Error) => void} failed
   * @param {{read: (buffer: ArrayBuffer) => Promise<any>}} reader of the frames
   */
  constructor(frame, message, failed, reader = new FrameReader()) {
    this.#reader = reader;
    this.frame = frame;
    this.message = message;
    this.failed = failed;
  }

  /** @param {ArrayBuffer | string} data */
  take(data) {
    this.#coming++;
    this.#queue = this.#queue.then(() => this.#handle(data)).catch((error) => {
      this.#closed || this.failed(error);
    });
  }

  /** What has come and was not handled yet no longer matters. */
  close() {
    this.#closed = true;
  }

  /** @param {ArrayBuffer | string} data */
  async #handle(data) {
    this.#coming--;
    if (this.#closed) {
      return;
    }
    if (typeof data === "string") {
      this.#handOn();
      this.message(JSON.parse(data));
      return;
    }
    this.#frames.push(await this.#reader.read(data));
    if (this.#coming === 0) {
      this.#handOn();
    }
  }

  #handOn() {
    this.#frames.splice(0).forEach((frame) => this.#closed || this.frame(frame));
  }
}
