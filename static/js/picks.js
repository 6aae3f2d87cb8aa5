/** Of which sample, which rows … cards are about, by card. */
export class Picks {
  #picks = new Map([["sample", "train:0"], ["rows", "train:0"]]);

  /** The words of a link. */
  take(/** @type {string} */ words) {
    for (const word of words.split(",").filter((word) => word.includes(":"))) {
      this.choose(word);
    }
  }

  /** @param {string} word a card and, after a colon, what of it */
  choose(word) {
    const colon = word.indexOf(":");
    this.#picks.set(word.slice(0, colon), word.slice(colon + 1));
  }

  /** It is about what it is about unasked. */
  forget(/** @type {string} */ card) {
    this.#picks.delete(card);
  }

  /** What a card wants to know. The activation is that of the unit shown large, unless a link says another. */
  subject(/** @type {string} */ card) {
    const whole = /** @type {HTMLInputElement | null} */ (document.getElementById("look-whole"));
    const pick = this.#picks.get(card) ?? (card === "activation" && whole?.checked ? "layer" : "");
    return pick ? `${card}:${pick}` : card;
  }
}
