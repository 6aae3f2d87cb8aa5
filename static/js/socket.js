import { delay } from "./backoff.js";
import { Inbox } from "./inbox.js";
import { onWake } from "./wake.js";

const SILENCE = 5_000;
const MOST_WAITING = 50;

/**
 * @typedef {object} Listener
 * @property {() => string[]} greeting the commands that bring the server to where the page is
 * @property {() => string} probe a command that changes nothing and is answered
 * @property {(frame: import("./frame.js").Frame) => void} frame
 * @property {(message: any) => void} message
 * @property {(state: "connecting" | "open" | "reconnecting" | "refused", detail: string) => void} state
 */

/**
 * The connection to the server. Once started it is kept up: it opens again whenever it was lost, and says again
 * what the server may not have heard.
 */
export class Socket {
  #url;
  #listener;
  /** @type {WebSocket | null} */
  #socket = null;
  /** @type {Inbox | null} */
  #inbox = null;
  /** @type {string[]} */
  #waiting = [];
  #attempt = 0;
  #refusal = "";
  #retry = 0;
  #watchdog = 0;
  #started = false;

  // Lifecycle

  /**
   * @param {string} path
   * @param {Listener} listener
   */
  constructor(path, listener) {
    this.#url = new URL(path, location.href);
    this.#url.protocol = this.#url.protocol === "https:" ? "wss:" : "ws:";
    this.#listener = listener;
    onWake(() => this.#wake(), () => this.#drop());
  }

  // Actions

  /** Connects, if that was not done before. */
  start() {
    if (!this.#started) {
      this.#started = true;
      this.#open();
    }
  }

  /** @param {string} command */
  send(command) {
    this.#waiting = [...this.#waiting, command].slice(-MOST_WAITING);
    this.start();
    if (this.#socket?.readyState === WebSocket.OPEN) {
      this.#socket.send(command);
      this.#watch();
    }
  }

  // Private

  #open() {
    this.#tell(this.#attempt === 0 ? "connecting" : "reconnecting");
    const socket = new WebSocket(this.#url);
    const inbox = new Inbox(this.#listener.frame, (message) => this.#message(message), (error) => this.#fail(error));
    socket.binaryType = "arraybuffer";
    socket.addEventListener("open", () => this.#greet(socket));
    socket.addEventListener("message", ({ data }) => this.#listen(inbox, data));
    socket.addEventListener("close", () => socket === this.#socket && this.#lost());
    this.#socket = socket;
    this.#inbox = inbox;
    this.#watch();
  }

  #greet(/** @type {WebSocket} */ socket) {
    for (const command of [...this.#listener.greeting(), ...this.#waiting]) {
      socket.send(command);
    }
  }

  #listen(/** @type {Inbox} */ inbox, /** @type {ArrayBuffer | string} */ data) {
    this.#waiting = [];
    this.#calm();
    inbox.take(data);
  }

  /** @param {any} message */
  #message(message) {
    this.#refusal = message.type === "refused" ? message.message : "";
    this.#attempt = this.#refusal ? this.#attempt : 0;
    this.#tell("open");
    this.#listener.message(message);
  }

  /** An answer is due; a connection that gives none is dead, whatever the browser thinks of it. */
  #watch() {
    this.#watchdog ||= setTimeout(() => this.#again(), SILENCE);
  }

  #calm() {
    clearTimeout(this.#watchdog);
    this.#watchdog = 0;
  }

  #lost() {
    this.#drop();
    this.#tell("reconnecting");
    this.#retry = setTimeout(() => this.#open(), delay(this.#attempt, this.#refusal !== ""));
    this.#attempt++;
  }

  /** The page or the network is back: no reason to wait any longer. */
  #wake() {
    if (this.#socket?.readyState === WebSocket.OPEN) {
      this.send(this.#listener.probe());
    } else if (this.#started) {
      this.#again();
    }
  }

  #again() {
    this.#drop();
    this.#attempt++;
    this.#open();
  }

  #drop() {
    this.#calm();
    clearTimeout(this.#retry);
    this.#inbox?.close();
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  #fail(/** @type {Error} */ error) {
    this.#refusal = error.message;
    this.#socket?.close();
  }

  #tell(/** @type {"connecting" | "open" | "reconnecting"} */ state) {
    this.#listener.state(this.#refusal ? "refused" : state, this.#refusal);
  }
}
