/** Brings who comes back to a comparison to the round they had left it at. */
export class Returning {
  #sought = Number(history.state?.round ?? 0) || 0;
  #round;

  /** @param {() => number} round where the page is */
  constructor(round) {
    this.#round = round;
    addEventListener("pagehide", () => this.#note());
  }

  /** Where the server is to be. */
  get reach() {
    return Math.max(this.#round(), this.#sought);
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

  #note() {
    try {
      history.replaceState({ round: this.reach }, "");
    } catch {
      // A browser that forbids this begins anew.
    }
  }
}
