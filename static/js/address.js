import { foreignLink, isForeign, joined, only, without } from "./query.js";

const PAUSE = 1_000;
const BREATH = 350; // browsers bound how often an address may change
const VIEW_KEYS = [
  "lang", "theme", "palette", "projector", "showTest", "discretize", "contributions", "marks", "reach", "speed", "look", "unfolded", "landscape", "walk",
  "show", "hide",
];

/**
 * The page's address: always a link to what the page shows. An embedded page has none of its own. The server does not see
 * a fragment, so one of TensorFlow Playground's is asked for again as a query.
 */
export class Address {
  #own = document.body.dataset.page === "home";
  #withLanguage = new URLSearchParams(location.search).has("lang");
  #view;
  #link;
  #timer = 0;
  #written = -BREATH;

  // Lifecycle

  /**
   * @param {() => string} link to what the page shows
   * @param {() => string} view the query of how the page looks
   * @param {(link: string) => void} open
   * @param {(address: string) => void} leave called before another page takes this one's place
   */
  constructor(link, view, open, leave) {
    this.#link = link;
    this.#view = view;
    addEventListener("popstate", () => isForeign(location.hash) || open(without(this.#search, VIEW_KEYS)));
    document.addEventListener("change", ({ target }) => target instanceof Element && target.matches("[data-view]") && this.show());
    addEventListener("hashchange", () => this.#ask(leave));
    this.#ask(() => {});
    addEventListener("click", ({ target }) => this.#follow(target), { capture: true });
  }

  // Actions

  /** Follows the page, soon. */
  show() {
    if (this.#own) {
      this.#timer ||= setTimeout(() => this.#write(), PAUSE);
    }
  }

  /** Follows it to where it came to rest, at once. */
  rest() {
    if (this.#own) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#write(), Math.max(0, this.#written + BREATH - performance.now()));
    }
  }

  // Private

  get #search() {
    return location.search.slice(1);
  }

  #ask(/** @type {(address: string) => void} */ leave) {
    if (isForeign(location.hash)) {
      const view = only(this.#search, VIEW_KEYS);
      const address = `${location.pathname}?${joined(foreignLink(location.hash.slice(1)), view)}`;
      leave(address);
      location.replace(address);
    }
  }

  #write() {
    this.#timer = 0;
    this.#written = performance.now();
    const view = this.#withLanguage ? this.#view() : without(this.#view(), ["lang"]);
    const query = joined(this.#link(), view);
    try {
      history.replaceState(null, "", query ? `?${query}` : location.pathname);
    } catch {
      // A browser that forbids this shows the address it was opened with.
    }
  }

  /** A link to this page in another view leads to where the run is now. */
  #follow(/** @type {EventTarget | null} */ target) {
    const link = target instanceof Element ? target.closest("a[data-view-link], a[data-run-link]") : null;
    if (link instanceof HTMLAnchorElement) {
      const change = link.dataset.viewLink ?? "";
      const view = without(this.#view(), [change.split("=")[0]]);
      link.href = `${link.pathname}?${joined(this.#link(), view, change)}`;
    }
  }
}
