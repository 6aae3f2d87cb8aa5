import { at, beyond, epochOf, runOf, stepOf, without } from "./query.js";

const STOPPING = ["pause", "step", "update", "reset"];
const LOOKING = ["speed", "focus", "inspect"];

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
  /** @type {boolean | null} what was asked for, until the server says so; frames on their way do not know of it */
  #asked = null;
  #seeking = false;
  /** The run is to begin anew. */
  #anew = false;
  #rested = false; // where the query says; the frame that shows it is still to come
  /** A link beyond what may be opened, until something else is asked for; else nothing. */
  #beyond = "";

  /** @param {string} query the link the page was made from */
  constructor(query) {
    this.#query = query;
  }

  /** It runs, or will as soon as it is where it should be. */
  get playing() {
    return this.#playing;
  }

  /** The server has told which run it is. */
  get known() {
    return this.#known;
  }

  /** The link to what is on the page now. */
  get link() {
    return this.#frame && !this.#rested ? at(this.#query, this.#frame.epoch, this.#frame.step) : this.#query;
  }

  /** The link that the page's address is: where it leads too far, the one that was given. */
  get address() {
    return this.#beyond || this.link;
  }

  /**
   * The link to what is on the page, and the last epoch known there.
   * @param {number} last the last epoch whose losses the page has
   */
  place(last) {
    return { link: this.link, reach: Math.max(this.#frame ? last : 0, epochOf(this.link)) };
  }

  /**
   * @param {number} revision
   * @param {string} query
   * @param {import("./problems.js").Problem[]} problems with the link it was asked for by
   */
  turn(revision, query, problems = []) {
    this.#revision = revision;
    this.#query = query;
    this.#frame = null;
    this.#rested = false;
    this.#beyond = beyond(query, problems.find(({ parameter }) => parameter === "epoch")?.value ?? "") || this.#beyond;
    this.#asked = null;
    this.#known = true;
    this.#anew = false;
  }

  /** The exact link to where the run came to rest. */
  rest(/** @type {string} */ query) {
    this.#query = query;
    this.#rested = true;
  }

  /**
   * Takes a frame; false when it shows a run that is no longer on the page.
   * @param {import("./frame.js").Frame} frame
   */
  show(frame) {
    if (frame.revision !== this.#revision) {
      return false;
    }
    this.#rested = false;
    this.#seeking = frame.state === "seeking";
    this.#playing = this.#seeking ? this.#playing : this.#answered(frame.state);
    this.#frame = this.#seeking ? null : frame;
    return true;
  }

  /** Whether the page shows the run of this revision. */
  shows(/** @type {number} */ revision) {
    return revision === this.#revision;
  }

  /** Notes what a command does to playing before the server says so. */
  asked(/** @type {string} */ command) {
    const verb = command.split(" ")[0];
    this.#anew ||= verb === "reset";
    this.#beyond = LOOKING.includes(verb) ? this.#beyond : "";
    if (verb === "play" || STOPPING.includes(verb)) {
      this.#asked = verb === "play";
      this.#playing = this.#asked;
    }
  }

  /** Whether it plays, by the state of a frame that may be older than what was asked for. */
  #answered(/** @type {string} */ state) {
    const playing = state === "running";
    const early = this.#asked !== null && this.#asked !== playing && (playing || state === "paused");
    this.#asked = early ? this.#asked : null;
    return early ? !playing : playing;
  }

  /**
   * The commands that bring a new connection to where the page is.
   * @param {number} last the last epoch whose losses the page has
   */
  greeting(last) {
    this.#revision = -1;
    const fresh = this.#frame === null && epochOf(this.#query) === 0;
    const whole = !this.#known || this.#seeking || fresh;
    const back = whole ? `open ${this.link}` : `resume ${last} ${this.link}`;
    return this.#playing ? [back, "play"] : [back];
  }

  /**
   * The link to what the page shows before it turns to another. A change made on the way was made at the place it names.
   * @param {string} entered
   */
  left(entered) {
    const settings = (/** @type {string} */ link) => without(runOf(link), ["edits"]);
    const edited = settings(entered) === settings(this.#query) && epochOf(entered) >= epochOf(this.link);
    return edited ? at(this.#query, epochOf(entered), stepOf(entered)) : this.link;
  }

  /**
   * Another run, or an earlier place of this one, or this one without what was known of it: something a visitor may want to undo.
   * @param {string} query
   * @param {number} last the last epoch whose losses the page has
   */
  differs(query, last) {
    const back = epochOf(query) < (this.#anew ? Math.max(last, epochOf(this.link)) : epochOf(this.link));
    return this.#known && (runOf(query) !== runOf(this.#query) || back);
  }
}
