import { alone, joined, only, without } from "./query.js";
import { nameIn } from "./shelf.js";
import { text } from "./texts.js";

const TOLD = 2_000;
const REST = 250;
const WIDTH = 960;
const HEIGHT = 540;

/** What one looks at goes along; how one likes to look does not. */
const LOOKED_AT = ["showTest", "discretize", "contributions", "marks", "reach", "look", "landscape", "walk"];

/** The dialog that gives the run away: as a link, and as a snippet for a page or slide. */
export class Share {
  #root;
  #link;
  #view;
  #path;
  #loading = 0;

  // Lifecycle

  /**
   * @param {HTMLElement} root
   * @param {() => string} link to the run as it is on the page
   * @param {() => string} view of the snippet
   * @param {string} path where such links lead
   */
  constructor(root, link, view, path = "/") {
    this.#path = path;
    this.#root = root;
    this.#link = link;
    this.#view = view;
    root.addEventListener("shown", () => this.#fill());
    root.addEventListener("change", () => this.#fillEmbed(this.#link()));
    root.addEventListener("click", ({ target }) => this.#click(target));
    root.addEventListener("close", () => this.#clear());
  }

  // Private

  #part(/** @type {string} */ name) {
    return /** @type {HTMLInputElement} */ (this.#root.querySelector(`[data-share="${name}"]`));
  }

  #fill() {
    const link = this.#link();
    this.#part("link").value = address(this.#path, joined(link, only(this.#view(), LOOKED_AT)));
    this.#part("large").hidden = nameIn(link) === "";
    this.#fillEmbed(link);
  }

  #fillEmbed(/** @type {string} */ link) {
    const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (this.#root.querySelectorAll("[name=hideControl]:checked"));
    const hidden = Array.from(boxes, ({ value }) => value).join(",");
    const view = alone(without(this.#view(), ["projector", "hide"]), this.#part("part")?.value ?? "");
    const embedded = address(`/embed${this.#path === "/" ? "" : this.#path}`, joined(link, view, hidden && `hide=${hidden}`));
    this.#part("embed").value = snippet(embedded, document.title);
    clearTimeout(this.#loading);
    this.#loading = window.setTimeout(() => this.#load(embedded), this.#part("preview").hasAttribute("src") ? REST : 0);
  }

  /** Several ticks in a row are one page to load. */
  #load(/** @type {string} */ embedded) {
    const preview = this.#part("preview");
    preview.style.setProperty("--scale", String((preview.parentElement?.clientWidth ?? WIDTH) / WIDTH));
    preview.src = embedded;
  }

  #clear() {
    clearTimeout(this.#loading);
    this.#part("preview").removeAttribute("src");
  }

  #click(/** @type {EventTarget | null} */ target) {
    const button = target instanceof Element ? target.closest("button[data-copy]") : null;
    if (button) {
      this.#copy(/** @type {HTMLButtonElement} */ (button));
    }
  }

  async #copy(/** @type {HTMLButtonElement} */ button) {
    const field = this.#part(button.dataset.copy ?? "");
    const said = (await copied(field)) ? "copied" : "copy.failed";
    const before = (button.dataset.text ??= button.textContent ?? "");
    button.textContent = text(said);
    setTimeout(() => (button.textContent = before), TOLD);
  }
}

/**
 * @param {string} path
 * @param {string} query
 */
function address(path, query) {
  return location.origin + path + (query && `?${query}`);
}

/**
 * @param {string} address
 * @param {string} title
 */
export function snippet(address, title) {
  const quoted = [address, title].map((value) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;"));
  return `<iframe src="${quoted[0]}" width="${WIDTH}" height="${HEIGHT}" sandbox="allow-scripts" title="${quoted[1]}"></iframe>`;
}

/** Copies a field's text; where the clipboard is closed to us, by selecting it. */
async function copied(/** @type {HTMLInputElement} */ field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand("copy");
  }
}
