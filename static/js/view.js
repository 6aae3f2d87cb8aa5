import { joined, without } from "./query.js";

const KEYS = ["theme", "palette", "showTest", "discretize", "contributions", "landscape"];
const TICKS = { showTest: "data-show-test", discretize: "data-discretize" };
const STORED = "view";
const USUAL_SPEED = "30";

/** How the page looks, as opposed to what it computes: attributes of the page, remembered where that is allowed. */
export class View {
  #changed;

  // Lifecycle

  /** @param {() => void} changed called when colours may have changed */
  constructor(changed) {
    this.#changed = changed;
    document.addEventListener("change", ({ target }) => this.#change(target));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed);
    matchMedia("(forced-colors: active)").addEventListener("change", changed);
    this.#recall();
  }

  // Actions

  /** The keys of a query string that ask for this view. */
  get query() {
    return document.body.dataset.viewQuery ?? "";
  }

  /**
   * What the page does otherwise is part of the view; nothing is left out of it.
   * @param {string} key
   * @param {string} value
   */
  keep(key, value) {
    document.body.dataset.viewQuery = joined(without(this.query, [key]), value && `${key}=${value}`);
  }

  /**
   * Shows it so, from now on.
   * @param {string} key
   * @param {string} value
   */
  choose(key, value) {
    show(key, value);
    this.#apply(key, value);
    remember({ ...remembered(), [key]: value });
  }

  // Private

  #change(/** @type {EventTarget | null} */ target) {
    if ((target instanceof HTMLInputElement || target instanceof HTMLSelectElement) && KEYS.includes(target.name)) {
      const value = target instanceof HTMLInputElement ? String(target.checked) : target.value;
      this.choose(target.name, value);
    } else if (target instanceof HTMLSelectElement && target.id === "speed") {
      this.keep("speed", target.value === USUAL_SPEED ? "" : target.value);
    }
  }

  /**
   * @param {string} key
   * @param {string} value
   */
  #apply(key, value) {
    const page = document.documentElement;
    if (key in TICKS) {
      page.toggleAttribute(TICKS[/** @type {keyof typeof TICKS} */ (key)], value === "true");
    } else {
      page.dataset[key] = value;
    }
    this.keep(key, value);
    this.#changed();
  }

  /** What was chosen the last time, where the address does not say otherwise. */
  #recall() {
    const asked = new URLSearchParams(joined(location.search.slice(1), this.query));
    for (const [key, value] of Object.entries(remembered())) {
      if (KEYS.includes(key) && !asked.has(key)) {
        show(key, value);
        this.#apply(key, value);
      }
    }
  }
}

/**
 * On the control, where the page has it.
 * @param {string} key
 * @param {string} value
 */
function show(key, value) {
  const control = /** @type {any} */ (document.querySelector(`[name="${CSS.escape(key)}"][data-view]`));
  if (control?.type === "checkbox") {
    control.checked = value === "true";
  } else if (control) {
    control.value = value;
  }
}

/** @returns {Record<string, string>} */
function remembered() {
  try {
    return mayStore() ? JSON.parse(localStorage.getItem(STORED) ?? "{}") : {};
  } catch {
    return {};
  }
}

/** @param {Record<string, string>} choices */
function remember(choices) {
  try {
    if (mayStore()) {
      localStorage.setItem(STORED, JSON.stringify(choices));
    }
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

/** A page inside another leaves nothing behind. */
function mayStore() {
  return document.body.dataset.page !== "embed";
}
