import { plain } from "./dialogs.js";
import { isLink, only } from "./query.js";
import { walkOf } from "./walking.js";

const TICKS = ["showTest", "discretize", "contributions", "speed"];
const LOOKS = ["look", "explains", "walk"];

/**
 * What is seen beside the run, by key: `showTest`, `discretize`, `contributions`, `speed` and `look`, `walk` as in links; `explains`
 * where the cards stand beside the network.
 * @typedef {Record<string, string>} Seen
 */

/** How the page shows a run, as far as it comes back by undo. */
export class Sight {
  #view;
  #inquiry;
  /** @type {Seen} */
  #ticks;
  /** @type {Seen | null} what was seen before a run that was asked for, until the page turns to it */
  #left = null;

  /** @type {(key: string, seen: Seen) => void} called when something is shown otherwise, with what was seen before */
  turned = () => {};

  // Lifecycle

  /**
   * @param {import("./view.js").View} view
   * @param {() => import("./inquiry.js").Inquiry} inquiry
   */
  constructor(view, inquiry) {
    this.#view = view;
    this.#inquiry = inquiry;
    this.#ticks = this.now(TICKS);
    addEventListener("click", (event) => this.#click(event), true);
    addEventListener("submit", ({ target }) => this.#submit(target), true);
    document.addEventListener("change", () => this.#change());
  }

  // Actions

  /**
   * @param {string[]} keys
   * @returns {Seen} how they are seen now
   */
  now(keys) {
    return Object.fromEntries(keys.map((key) => [key, valueOf(key)]));
  }

  /** What was seen before the run that the page turns to, as far as that brought something else to see. */
  left() {
    const left = this.#left;
    this.#left = null;
    return left && Object.keys(left).some((key) => left[key] !== valueOf(key)) ? left : null;
  }

  /** Shows it so. */
  show(/** @type {Seen} */ seen) {
    for (const key of TICKS.filter((key) => key in seen)) {
      this.#ticks[key] = seen[key];
      key === "contributions" ? this.#view.choose(key, seen[key]) : choose(key, seen[key]); // of contributions a tick does not say all
    }
    if (LOOKS.some((key) => key in seen && seen[key] !== valueOf(key))) {
      this.#look(seen);
    }
  }

  // Private

  /** Cards stand beside the network only while the microscope is closed. */
  #look(/** @type {Seen} */ { look, explains, walk }) {
    const { look: cards, microscope } = this.#inquiry();
    microscope?.open && microscope.turn(false);
    cards?.open(look, explains !== "");
    walk && microscope?.turn(true, ...walkOf(walk));
  }

  /** An example brings what it looks into, and closes what others did. */
  #click(/** @type {MouseEvent} */ event) {
    if (event.target instanceof Element && event.target.closest("a.preset[data-preset]") && plain(event)) {
      this.#left = this.now(LOOKS);
    }
  }

  /** A link of TensorFlow Playground brings ticks. */
  #submit(/** @type {EventTarget | null} */ target) {
    const link = target instanceof HTMLFormElement && target.matches("form.import") ? target.elements.namedItem("tfp") : null;
    if (link instanceof HTMLInputElement && isLink(link.value)) {
      this.#left = this.now(TICKS);
    }
  }

  #change() {
    const before = this.#ticks;
    this.#ticks = this.now(TICKS);
    const key = TICKS.find((key) => this.#ticks[key] !== before[key]);
    if (key && this.#left === null) {
      this.turned(key, { [key]: before[key] });
    }
  }
}

function valueOf(/** @type {string} */ key) {
  const page = document.documentElement;
  switch (key) {
    case "showTest":
    case "discretize":
      return String(key in page.dataset);
    case "contributions":
      return page.dataset.contributions ?? "";
    case "explains":
      return page.dataset.explains ?? "";
    case "speed":
      return control(key)?.value ?? "";
    default:
      return decodeURIComponent(only(document.body.dataset.viewQuery ?? "", [key]).slice(key.length + 1));
  }
}

function control(/** @type {string} */ id) {
  return /** @type {HTMLInputElement | null} */ (document.getElementById(id));
}

/**
 * As a hand would.
 * @param {string} id
 * @param {string} value
 */
function choose(id, value) {
  const chosen = control(id);
  if (chosen) {
    chosen.type === "checkbox" ? (chosen.checked = value === "true") : (chosen.value = value);
    chosen.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
