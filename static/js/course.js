import { at, epochOf, runOf } from "./query.js";

/**
 * What the page knows of the run it shows: enough to hand it back to a server that has forgotten it.
 */
export class Course {
  #query;
  #revision = -1;
  /** @type {import("./frame.js").Frame | null} */
  #frame = null;
  #known = false;
  #playing = false;
  #seeking = false;

  /** @param {string} query the link the page was made from */
  constructor(query) {
    this.#query = query;
  }

  /** It runs, or will as soon as it is where it should be. */
  get playing() {
    return this.#playing;
  }

  /** The link to what is on the page now. */
  get link() {
    return this.#frame ? at(this.#query, this.#frame.epoch, this.#frame.step) : this.#query;
  }

  /**
   * @param {number} revision
   * @param {string} query
   */
  turn(revision, query) {
    this.#revision = revision;
    this.#query = query;
    this.#frame = null;
    this.#known = true;
  }

  /** The exact link to where the run came to rest. */
  rest(/** @type {string} */ query) {
    this.#query = query;
  }

  /**
   * Takes a frame; false when it shows a run that is no longer on the page.
   * @param {import("./frame.js").Frame} frame
   */
  show(frame) {
    if (frame.revision !== this.#revision) {
      return false;
    }
    this.#seeking = frame.state === "seeking";
    this.#playing = frame.state === "running" || (this.#seeking && this.#playing);
    this.#frame = this.#seeking ? null : frame;
    return true;
  }

  /** Notes what a command does to playing before the server says so. */
  asked(/** @type {string} */ command) {
    const verb = command.split(" ")[0];
    this.#playing = verb === "play" || (this.#playing && verb !== "pause" && verb !== "step" && verb !== "update");
  }

  /** The commands that bring a new connection to where the page is. */
  greeting() {
    this.#revision = -1;
    const whole = !this.#known || this.#seeking;
    const back = `${whole ? "open" : "resume"} ${this.link}`;
    return this.#playing ? [back, "play"] : [back];
  }

  /** Another run, or an earlier place of this one: something a visitor may want to undo. */
  differs(/** @type {string} */ query) {
    return this.#known && (runOf(query) !== runOf(this.#query) || epochOf(query) < epochOf(this.link));
  }
}
