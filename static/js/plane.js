/** Which plane the picture of a table shows: two columns, and at which numbers the others are held. */
export class Plane {
  #send;
  /** @type {Map<string, string>} numbers moved by hand since the columns were chosen, by column */
  #held = new Map();
  #request = 0;

  // Lifecycle

  /** @param {(command: string) => void} send */
  constructor(send) {
    this.#send = send;
    document.addEventListener("change", ({ target }) => target instanceof HTMLSelectElement && this.#choose(target));
    document.addEventListener("input", ({ target }) => target instanceof HTMLInputElement && this.#move(target));
    document.addEventListener("click", ({ target }) => this.#click(target));
  }

  // Actions

  /** Another run, or another plane, is on the page. */
  turn(/** @type {string} */ query) {
    this.#held.clear();
    for (const pair of (new URLSearchParams(query).get("held") ?? "").split(",").filter(Boolean)) {
      this.#held.set(pair.slice(0, pair.lastIndexOf(":")), pair.slice(pair.lastIndexOf(":") + 1));
    }
  }

  // Private

  /** Without a column on one side there is none on the other. */
  #choose(/** @type {HTMLSelectElement} */ { id, value }) {
    if (id === "across" || id === "up") {
      const other = axis(id === "across" ? "up" : "across");
      if (value === "" && other) {
        other.value = "";
      }
      this.#tell();
    }
  }

  #move(/** @type {HTMLInputElement} */ slider) {
    const column = slider.dataset.held;
    if (column !== undefined) {
      this.#held.set(column, slider.value);
      show(slider);
      this.#request ||= requestAnimationFrame(() => this.#tell());
    }
  }

  #click(/** @type {EventTarget | null} */ target) {
    if (target instanceof Element && target.closest("#plane-reset")) {
      this.#held.clear();
      for (const slider of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("input[data-held]"))) {
        slider.value = slider.dataset.mean ?? "";
        show(slider);
      }
      this.#tell();
    }
  }

  #tell() {
    this.#request = 0;
    const held = [...this.#held].map(([column, value]) => `${encodeURIComponent(column)}:${value}`).join(",");
    const query = ["across", "up"].map((key) => `${key}=${encodeURIComponent(axis(key)?.value ?? "")}`).join("&");
    this.#send(`plane ${query}${held === "" ? "" : `&held=${held}`}`);
  }
}

/** @returns {HTMLSelectElement | null} */
function axis(/** @type {string} */ id) {
  return /** @type {HTMLSelectElement | null} */ (document.getElementById(id));
}

/** The number beside a slider follows the hand. */
function show(/** @type {HTMLInputElement} */ slider) {
  const shown = slider.parentElement?.querySelector("output");
  if (shown) {
    shown.textContent = String(Number(Number(slider.value).toPrecision(3)));
  }
}
