import { Held } from "./held.js";

/** What is wrong with the run, as a line under the network: where it is seen, and that it need not be said again. */
export class Hints {
  /** @type {Set<string>} kinds that were dismissed */
  #dismissed = new Set();
  #held;
  #look;

  // Lifecycle

  /**
   * @param {() => string} link to what the page shows
   * @param {(card: string) => void} look shows a card beside the network
   */
  constructor(link, look) {
    this.#held = new Held(link);
    this.#look = look;
    document.addEventListener("click", ({ target }) => this.#click(target));
  }

  // Actions

  /** The line may be another. */
  turn() {
    this.#held.turn();
    const line = document.getElementById("hint");
    if (line?.dataset.hint && this.#dismissed.has(line.dataset.hint)) {
      line.hidden = true;
    }
  }

  /** Notes what the server is asked for. */
  asked(/** @type {string} */ command) {
    this.#held.asked(command);
  }

  // Private

  /** @param {EventTarget | null} target */
  #click(target) {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button?.id === "hint-dismiss") {
      this.#dismiss();
    } else if (button?.id === "hint-held-dismiss") {
      this.#held.end();
      this.#dismiss();
    } else if (button && "leads" in button.dataset) {
      this.#held.keep(button);
    } else if (button?.dataset.showMe) {
      this.#show(button.dataset.showMe);
    }
  }

  #show(/** @type {string} */ place) {
    const [kind, layer] = place.split(" ");
    if (kind === "layers") {
      this.#beside("health");
    } else if (kind === "layer") {
      const unit = document.getElementById(`unit-${layer}-0`);
      unit?.click();
      whole();
      this.#beside("activation");
      unit?.scrollIntoView({ block: "nearest" });
    } else {
      document.getElementById("explain-close")?.click();
      document.getElementById("chart")?.scrollIntoView({ block: "nearest" });
    }
  }

  /** The network stays in sight; the card has the focus. */
  #beside(/** @type {string} */ card) {
    const summary = /** @type {HTMLElement | null} */ (document.querySelector(`[data-look="${card}"] > summary`));
    summary?.closest("[data-explained]") || this.#look(card);
    summary?.focus({ preventScroll: true });
  }

  #dismiss() {
    this.#dismissed.add(document.getElementById("hint")?.dataset.hint ?? "");
    this.turn();
    /** @type {HTMLElement | null} */ (document.querySelector("button[data-command=play]"))?.focus();
  }
}

/** All units of the layer, not the one that is shown large. */
function whole() {
  const box = document.getElementById("look-whole");
  if (box instanceof HTMLInputElement && !box.checked) {
    box.click();
  }
}
