const OUT_OF_SIGHT = 250;

/** Says how many of a connection's frames were shown: the server waits with others until then. */
export class Receipts {
  #socket;
  #show;
  #taken = 0;
  #told = -1;
  #timer = 0;

  /**
   * @param {WebSocket} socket
   * @param {(frame: any) => void} show has a frame painted the next time the screen is
   */
  constructor(socket, show) {
    this.#socket = socket;
    this.#show = show;
    socket.addEventListener("open", () => this.#tell());
  }

  /** A frame is here. What is out of sight is not painted, and need not be. */
  take = (/** @type {any} */ frame) => {
    this.#show(frame);
    this.#taken++;
    if (document.hidden) {
      this.#tell();
    } else if (this.#timer === 0) {
      this.#timer = setTimeout(() => this.#tell(), OUT_OF_SIGHT);
      requestAnimationFrame(() => this.#tell());
    }
  };

  #tell() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.#told !== this.#taken && this.#socket.readyState === WebSocket.OPEN) {
      this.#told = this.#taken;
      this.#socket.send(`seen ${this.#taken}`);
    }
  }
}
