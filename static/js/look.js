/** What is looked into under the large picture: says which cards are open, and which sample they are about. */
export class Look {
  #root;
  #changed;
  #taken;
  #pick = "train:0";
  #rows = "train:0";

  // Lifecycle

  /**
   * @param {HTMLDetailsElement} root
   * @param {() => void} changed called when something else is looked into
   * @param {(pick: string) => boolean} taken whether a sample that is chosen is somebody else's concern
   */
  constructor(root, changed, taken) {
    this.#root = root;
    this.#changed = changed;
    this.#taken = taken;
    root.addEventListener("toggle", changed, true);
    root.addEventListener("change", changed);
    document.addEventListener("click", (event) => this.#click(event));
  }

  // Actions

  /** What the open cards want to know. */
  get subjects() {
    const open = this.#root.open ? [...this.#root.querySelectorAll("details[data-look][open]")] : [];
    return open.map((part) => this.#subject(part.getAttribute("data-look") ?? ""));
  }

  // Private

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
      this.#changed();
    } else if (pick) {
      this.#choose(pick);
    } else if (target?.closest(".map__plot")) {
      this.#choose(near(/** @type {Element} */ (target.closest(".map__plot")), event));
    }
  }

  #choose(/** @type {string} */ pick) {
    if (!this.#taken(pick)) {
      this.#pick = pick;
      this.#changed();
      this.#open();
    }
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
  const [left, right, bottom, top] = plot.parentElement?.dataset.window?.split(" ").map(Number) ?? [];
  const x = left + ((clientX - box.left) / box.width) * (right - left);
  const y = top - ((clientY - box.top) / box.height) * (top - bottom);
  const which = "showTest" in document.documentElement.dataset ? "any" : "at";
  return `${which}:${decimal(x, right - left)}:${decimal(y, top - bottom)}`;
}

/**
 * A number with some digits more than tell the ends of its range apart.
 * @param {number} value
 * @param {number} range
 */
export function decimal(value, range) {
  return value.toFixed(Math.min(17, Math.max(0, 4 - Math.floor(Math.log10(range)))));
}
