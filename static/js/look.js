import { elementOf } from "./fragments.js";
import { patch } from "./patch.js";

/** What is looked into under the large picture: says which cards are open, and shows what the server finds. */
export class Look {
  #root;
  #send;
  #pick = "train:0";
  #rows = "train:0";
  #asked = "inspect none";

  // Lifecycle

  /**
   * @param {HTMLDetailsElement} root
   * @param {(command: string) => void} send
   */
  constructor(root, send) {
    this.#root = root;
    this.#send = send;
    root.addEventListener("toggle", () => this.#ask(), true);
    root.addEventListener("change", () => this.#ask());
    document.addEventListener("click", (event) => this.#click(event));
  }

  // Actions

  /** What a connection has to be told; nothing while nothing is looked into. */
  get greeting() {
    return this.#asked === "inspect none" ? [] : [this.#asked];
  }

  /** Parts may have come or gone with another run. */
  turn() {
    this.#ask();
  }

  /** @param {Record<string, string>} html */
  show(html) {
    for (const [id, markup] of Object.entries(html)) {
      const old = document.getElementById(id);
      const fresh = elementOf(markup);
      if (old && fresh) {
        patch(old, fresh);
      }
    }
  }

  // Private

  #ask() {
    const open = this.#root.open ? [...this.#root.querySelectorAll("details[data-look][open]")] : [];
    const subjects = open.map((part) => this.#subject(part.getAttribute("data-look") ?? ""));
    const command = `inspect ${subjects.join(" ") || "none"}`;
    if (command !== this.#asked) {
      this.#asked = command;
      this.#send(command);
    }
  }

  /** @param {string} name */
  #subject(name) {
    const whole = /** @type {HTMLInputElement | null} */ (document.getElementById("look-whole"));
    switch (name) {
      case "sample":
        return `sample:${this.#pick}`;
      case "rows":
        return `rows:${this.#rows}`;
      default:
        return name === "activation" && whole?.checked ? "activation:layer" : name;
    }
  }

  #click(/** @type {MouseEvent} */ event) {
    const target = event.target instanceof Element ? event.target : null;
    const pick = target?.closest("button[data-sample]")?.getAttribute("data-sample");
    const rows = target?.closest("button[data-rows]")?.getAttribute("data-rows");
    if (rows) {
      this.#rows = rows;
      this.#ask();
    } else if (pick) {
      this.#choose(pick);
      this.#open();
    } else if (target?.closest(".map__plot")) {
      this.#choose(near(/** @type {Element} */ (target.closest(".map__plot")), event));
      this.#open();
    }
  }

  #choose(/** @type {string} */ pick) {
    this.#pick = pick;
    this.#ask();
  }

  #open() {
    const part = /** @type {HTMLDetailsElement | null} */ (this.#root.querySelector("[data-look=sample]"));
    if (part) {
      this.#root.open = part.open = true;
    }
  }
}

/**
 * The sample nearest to a place of the large picture, of those that are shown there.
 * @param {Element} plot
 * @param {MouseEvent} event
 */
function near(plot, { clientX, clientY }) {
  const box = plot.getBoundingClientRect();
  const [left, right, bottom, top] = plot.parentElement?.dataset.window?.replaceAll("−", "-").split(" ").map(Number) ?? [];
  const x = left + ((clientX - box.left) / box.width) * (right - left);
  const y = top - ((clientY - box.top) / box.height) * (top - bottom);
  const which = "showTest" in document.documentElement.dataset ? "any" : "at";
  return `${which}:${x.toFixed(3)}:${y.toFixed(3)}`;
}
