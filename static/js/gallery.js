/** The examples, of which only those are shown that have what is searched for, in sight or among the words that they are found by. */
export class Gallery {
  #root;
  #none;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    this.#none = root.querySelector(".gallery__none");
    const search = /** @type {HTMLInputElement | null} */ (root.querySelector("input[type=search]"));
    search?.addEventListener("input", () => this.#show(search.value));
    search?.addEventListener("keydown", ({ key, isComposing }) => key === "Enter" && !isComposing && search.value && this.#first()?.click());
  }

  /** The first of those that are shown. */
  #first() {
    return /** @type {HTMLElement | null} */ (this.#root.querySelector("a.preset:not([hidden])"));
  }

  #show(/** @type {string} */ sought) {
    const words = wordsOf(sought);
    let found = false;
    for (const group of this.#root.querySelectorAll(".gallery__group")) {
      const shown = Array.from(group.querySelectorAll("a.preset"), (preset) => {
        const { words: besides = "", preset: id = "" } = /** @type {HTMLElement} */ (preset).dataset;
        const fits = matches(`${preset.textContent} ${besides} ${id}`, words);
        preset.toggleAttribute("hidden", !fits);
        return fits;
      });
      group.toggleAttribute("hidden", !shown.includes(true));
      found ||= shown.includes(true);
    }
    this.#none?.toggleAttribute("hidden", found);
  }
}

/** The words of what is typed, in small letters. */
export function wordsOf(/** @type {string} */ sought) {
  return sought.toLowerCase().split(/\s+/).filter(Boolean);
}

/**
 * Whether a text has all of the words.
 * @param {string} text
 * @param {string[]} words
 */
export function matches(text, words) {
  const small = text.toLowerCase();
  return words.every((word) => small.includes(word));
}
