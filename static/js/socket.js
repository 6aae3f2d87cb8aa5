import { delay } from "./backoff.js";
import { Inbox } from "./inbox.js";
import { Outgoing } from "./outgoing.js";
import { Receipts } from "./receipts.js";
import { onWake } from "./wake.js";
import { Watchdog } from "./watchdog.js";

/**
 * @typedef {object} Listener
 * @property {() => string[]} greeting the commands that bring the server to where the page is
 * @property {() => string} probe a command that changes nothing and is answered
 * @property {(frame: any) => void} frame what the reader reads, a Frame unless there is another `reader`
 * @property {() => {read: (buffer: ArrayBuffer) => Promise<any>}} [reader] for other frames
 * @property {(message: any) => void} message
 * @property {(state: "connecting" | "open" | "reconnecting" | "refused", detail: string) => void} state
 */

/**
 * The connection to the server. Once started it is kept up: it opens again whenever it was lost, greets, and when the
 * server is where the page is (see `release`), says what has waited or may not have been heard.
 */
export class Socket {
  #url;
  #listener;
  /** @type {WebSocket | null} */
  #socket = null;
  /** @type {Inbox | null} */
  #inbox = null;
  #outgoing = new Outgoing();
  #attempt = 0;
  #refusal = "";
  #retry = 0;
  #watchdog = new Watchdog(() => this.#again());
  #started = false;

  // Lifecycle

  constructor(/** @type {string} */ path, /** @type {Listener} */ listener) {
    this.#url = new URL(path, location.href.replace(/^http/, "ws"));
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

  send(/** @type {string} */ command) {
    this.start();
    if (this.#outgoing.take(command, this.#socket?.readyState === WebSocket.OPEN)) {
      this.#say(command);
    }
  }

  /** The server is where the page is: it may go on from there. */
  release() {
    this.#attempt = 0;
    this.#outgoing.release().forEach((command) => this.#say(command));
  }

  /** Brings the server to where the page is, once more: it lacked something. */
  greet() {
    this.#socket?.readyState === WebSocket.OPEN && this.#greet(this.#socket);
  }

  /** Lets go of the connection until there is something to say. */
  rest() {
    this.#started = false;
    this.#drop();
  }

  // Private

  #open() {
    this.#tell(this.#attempt === 0 ? "connecting" : "reconnecting");
    const socket = new WebSocket(this.#url);
    const inbox = new Inbox(new Receipts(socket, this.#listener.frame).take, (message) => this.#message(message), (error) => this.#fail(error), this.#listener.reader?.());
    socket.binaryType = "arraybuffer";
    socket.addEventListener("open", () => this.#greet(socket));
    socket.addEventListener("message", ({ data }) => this.#listen(inbox, data));
    socket.addEventListener("close", () => socket === this.#socket && this.#lost());
    this.#socket = socket;
    this.#inbox = inbox;
    this.#watchdog.watch();
  }

  #greet(/** @type {WebSocket} */ socket) {
    this.#outgoing.greet(this.#listener.greeting()).forEach((command) => socket.send(command));
  }

  #say(/** @type {string} */ command) {
    this.#socket?.send(command);
    this.#watchdog.watch();
  }

  #listen(/** @type {Inbox} */ inbox, /** @type {ArrayBuffer | string} */ data) {
    this.#outgoing.heard();
    this.#watchdog.calm();
    inbox.take(data);
  }

  #message(/** @type {any} */ message) {
    this.#refusal = message.type === "refused" ? message.message : "";
    this.#tell("open");
    this.#listener.message(message);
  }

  #lost() {
    this.#drop();
    this.#tell("reconnecting");
    this.#retry = setTimeout(() => this.#open(), delay(this.#attempt++, this.#refusal !== ""));
  }

  /** The page or the network is back: no reason to wait any longer. */
  #wake() {
    if (this.#started) {
      this.#socket?.readyState === WebSocket.OPEN ? this.send(this.#listener.probe()) : this.#again();
    }
  }

  #again() {
    this.#drop();
    this.#attempt++;
    this.#open();
  }

  #drop() {
    this.#watchdog.calm();
    clearTimeout(this.#retry);
    this.#inbox?.close();
    this.#outgoing.hold();
    this.#socket?.close();
    this.#socket = null;
  }

  #fail(/** @type {Error} */ error) {
    this.#refusal = error.message;
    this.#socket?.close();
  }

  #tell(/** @type {"connecting" | "open" | "reconnecting"} */ state) {
    this.#listener.state(this.#refusal ? "refused" : state, this.#refusal);
  }
}
