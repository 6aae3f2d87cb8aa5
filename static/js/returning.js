/** Brings who comes back to a comparison to the round they had left it at, and who comes first to where there is something to see. */
export class Returning {
  #sought = Number(history.state?.round ?? document.body.dataset.begin ?? 0) || 0;
  #round;
  #arrived = true;

  /** @param {() => number} round where the page is */
  constructor(round) {
    this.#round = round;
    addEventListener("pagehide", () => this.#note());
  }

  /** What leads a server that stands at the start to where the page is. */
  greeting() {
    this.#arrived = false;
    return this.#reach > 0 ? [`seek ${this.#reach}`] : [];
  }

  /** The server has not heard that yet, or is on its way. */
  behind(/** @type {{round: number, state: string}} */ { round, state }) {
    const behind = round < this.#round() && (!this.#arrived || state === "seeking");
    this.#arrived ||= !behind;
    return behind;
  }

  /** They are there, or want something else. */
  arrive() {
    this.#sought = 0;
  }

  /** The comparison stands somewhere. */
  show(/** @type {string} */ state) {
    if (state === "paused" || state === "finished") {
      this.arrive();
      this.#note();
    }
  }

  get #reach() {
    return Math.max(this.#round(), this.#sought);
  }

  #note() {
    try {
      history.replaceState({ round: this.#reach }, "");
    } catch {
      // A browser that forbids this begins anew.
    }
  }
}
