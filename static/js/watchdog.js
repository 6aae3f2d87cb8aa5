const SILENCE = 8_000;

/** An answer is due; a connection that gives none is dead, whatever the browser thinks of it. */
export class Watchdog {
  #bark;
  #timer = 0;

  /** @param {() => void} bark called when none came */
  constructor(bark) {
    this.#bark = bark;
  }

  watch() {
    this.#timer ||= setTimeout(this.#bark, SILENCE);
  }

  calm() {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }
}
