const EVERY = 40;
const QUIET = 1_000;

/** A hand that sets weights while one watches: the server hears of them now and then, and one step back takes back what it did in one go. */
export class Hand {
  #send;
  /** @type {{key: string, value: number} | null} still to be said */
  #due = null;
  #timer = 0;
  #said = -Infinity;
  #touched = -Infinity;
  #counted = false;

  /** @param {(command: string) => void} send */
  constructor(send) {
    this.#send = send;
  }

  /** Whether the run goes on: then every change is one for itself, and sliders say only where they were let go. */
  get moving() {
    return document.documentElement.dataset.state === "running";
  }

  /** Whether it was at work a moment ago. */
  get busy() {
    return performance.now() - this.#touched < QUIET;
  }

  /** Whether a change of the run goes on with one the same hand just made: one step back is enough for both. */
  get continuing() {
    const going = this.busy;
    const continuing = going && this.#counted;
    this.#counted = going;
    return continuing;
  }

  /** A control is moved, whether the server is to know or not. */
  touch() {
    this.#counted &&= this.busy;
    this.#touched = performance.now();
  }

  /**
   * Sets a weight, soon; of several values meanwhile the last one counts.
   * @param {string} key
   * @param {number} value
   */
  set(key, value) {
    this.touch();
    if (this.#due && this.#due.key !== key) {
      this.#say();
    }
    clearTimeout(this.#timer);
    this.#due = { key, value };
    this.#timer = setTimeout(() => this.#say(), Math.max(0, this.#said + EVERY - performance.now()));
  }

  #say() {
    if (this.#due) {
      this.#said = performance.now();
      this.#send(`set ${this.#due.key}=${this.#due.value}`);
      this.#due = null;
    }
  }
}
