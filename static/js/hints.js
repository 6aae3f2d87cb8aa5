import { Held } from "./held.js";

/** What is wrong with the run, as a line under the network: where it is seen, and that it need not be said again. */
export class Hints {
  /** @type {Set<string>} kinds that were dismissed */
  #dismissed = new Set();
  #held;

  // Lifecycle

  /** @param {() => string} link to what the page shows */
  constructor(link) {
    this.#held = new Held(link);
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
      show(button.dataset.showMe);
    }
  }

  #dismiss() {
    this.#dismissed.add(document.getElementById("hint")?.dataset.hint ?? "");
    this.turn();
    /** @type {HTMLElement | null} */ (document.querySelector("button[data-command=play]"))?.focus();
  }
}

/** @param {string} place */
function show(place) {
  const [kind, layer] = place.split(" ");
  /** @type {HTMLElement | null} */
  const beside = document.querySelector(':root[data-explains] [data-look="health"][data-explained] > summary');
  if (kind === "layers" && beside) {
    return beside.focus();
  }
  document.getElementById("explain-close")?.click();
  switch (kind) {
    case "curve":
      return reveal(document.getElementById("chart"));
    case "layers":
      return unfold("health");
    case "layer":
      document.getElementById(`unit-${layer}-0`)?.click();
      document.getElementById("explain-close")?.click();
      whole();
      return unfold("activation");
  }
}

/** All units of the layer, not the one that is shown large. */
function whole() {
  const box = document.getElementById("look-whole");
  if (box instanceof HTMLInputElement && !box.checked) {
    box.click();
  }
}

/** @param {string} subject */
function unfold(subject) {
  const look = document.getElementById("look");
  const part = look?.querySelector(`details[data-look=${subject}]`);
  if (look instanceof HTMLDetailsElement && part instanceof HTMLDetailsElement) {
    look.open = part.open = true;
    /** @type {HTMLElement | null} */ (part.querySelector("summary"))?.focus({ preventScroll: true });
    reveal(part);
  }
}

function reveal(/** @type {HTMLElement | null} */ place) {
  place?.scrollIntoView({ block: "nearest" });
}
