import { FrameReader } from "./frame.js";

/** What came on one connection, in order: frames read, texts parsed. */
export class Inbox {
  #reader;
  #queue = Promise.resolve();
  #closed = false;

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
    if (this.#closed) {
      return;
    }
    if (typeof data === "string") {
      this.message(JSON.parse(data));
      return;
    }
    const frame = await this.#reader.read(data);
    if (!this.#closed) {
      this.frame(frame);
    }
  }
}
