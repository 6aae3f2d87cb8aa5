import { onPointing } from "./stirring.js";

const PAUSE = 80;

/** Whose answers the large picture shows: a unit one points at, else one that was pressed, else the output. */
export class Focus {
  #send;
  #pinned = linked();
  #shown = "output";
  #timer = 0;
  #pressed;

  // Lifecycle

  /**
   * @param {(command: string) => void} send
   * @param {(focus: string) => void} pressed called with the unit that was pressed
   */
  constructor(send, pressed) {
    this.#send = send;
    this.#pressed = pressed;
    onPointing((target) => this.#point(target));
    document.addEventListener("focusin", ({ target }) => this.#point(target));
    document.addEventListener("focusout", () => this.#point(null));
    document.addEventListener("click", ({ target }) => this.#pin(unitAt(target)));
  }

  // Actions

  /** What a connection has to be told, and is answered with a picture. */
  get command() {
    return `focus ${this.#pinned}`;
  }

  /** Another network is on the page: its units are others. */
  turn(/** @type {(focus: string) => boolean} */ has) {
    if (this.#pinned !== "output" && !has(this.#pinned)) {
      this.#pinned = this.#shown = "output";
    }
  }

  // Private

  #point(/** @type {EventTarget | null} */ target) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(unitAt(target) ?? this.#pinned), PAUSE);
  }

  #pin(/** @type {string | null} */ unit) {
    if (unit) {
      this.#pinned = unit;
      this.#show(unit);
      this.#pressed(unit);
    }
  }

  #show(/** @type {string} */ focus) {
    if (focus !== this.#shown) {
      this.#shown = focus;
      this.#send(`focus ${focus}`);
    }
  }
}

/** The unit that the page's link has explained, else the output. */
function linked() {
  const words = new URLSearchParams(document.body.dataset.viewQuery).get("look") ?? "";
  return /^unit:(\d+:\d+)/.exec(words)?.[1].replace(":", " ") ?? "output";
}

/** @param {EventTarget | null} target */
function unitAt(target) {
  return target instanceof Element ? (target.closest("button[data-focus]")?.getAttribute("data-focus") ?? null) : null;
}
