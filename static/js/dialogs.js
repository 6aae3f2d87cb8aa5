import { isLink, joined, pastedLink, plain as marked, without } from "./query.js";
import { text } from "./texts.js";

const VIEW_KEYS = ["lang", "theme", "palette", "projector", "showTest", "discretize", "look", "unfolded", "walk", "speed"];

/** What such a link says about the page itself. */
const LINK_KEYS = ["showTest", "discretize", "hide"];

const TICKS = [["showTestData", "showTest"], ["discretize", "discretize"]];

/** What opens over the page, and the menus. */
export class Dialogs {
  #open;
  #look;
  #leave;

  /**
   * @param {(link: string, example?: boolean) => void} open shows another run; an example waits to be played
   * @param {(words: string) => void} look looks into it
   * @param {(address: string) => void} leave called before another page takes this one's place
   */
  constructor(open, look, leave = () => {}) {
    this.#open = open;
    this.#look = look;
    this.#leave = leave;
    document.addEventListener("click", (event) => this.#click(event));
    document.addEventListener("keydown", ({ key }) => key === "Escape" && leaveMenus());
    document.querySelector("form.import")?.addEventListener("submit", (event) => this.#import(event));
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const target = /** @type {Element} */ (event.target);
    target.isConnected && closeMenus(target); // what a click took away was in its menu
    const opener = target.closest("button[data-dialog]");
    const preset = target.closest("a.preset[data-preset], a[data-open]");
    if (opener) {
      closeMenus(null);
      show(opener.getAttribute("data-dialog") ?? "");
    } else if (target.closest("[data-close]") || target instanceof HTMLDialogElement) {
      target.closest("dialog")?.close();
    } else if (preset instanceof HTMLAnchorElement && plain(event)) {
      event.preventDefault();
      preset.closest("dialog")?.close();
      const example = preset.dataset.preset !== undefined;
      this.#open(without(preset.search.slice(1), VIEW_KEYS), example);
      if (example) {
        /** @type {HTMLElement | null} */ (document.querySelector("button[data-command=play]"))?.focus({ preventScroll: true }); // what it says to do
        this.#look(preset.dataset.inside ?? "");
      }
    }
  }

  /** @param {Event} event */
  #import(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("tfp"));
    if (!isLink(input.value)) {
      refuse(input);
      return;
    }
    form.closest("dialog")?.close();
    const link = pastedLink(input.value);
    if (hides(link)) {
      const address = `/?${joined(link, without(document.body.dataset.viewQuery ?? "", LINK_KEYS))}`;
      this.#leave(address);
      location.assign(address);
      return;
    }
    this.#open(link);
    link.startsWith("tfp=") && tick(input.value);
    input.value = "";
  }
}

/** Whether a TensorFlow Playground link leaves controls out: then it takes another page, as when it is opened. */
function hides(/** @type {string} */ link) {
  return link.startsWith("tfp=") && /_hide=true/.test(marked(link));
}

/** Shows the picture as a TensorFlow Playground link says. */
function tick(/** @type {string} */ link) {
  for (const [theirs, ours] of TICKS) {
    const box = document.getElementById(ours);
    if (box instanceof HTMLInputElement && box.checked !== new RegExp(`(^|[#&])${theirs}=true`).test(marked(link))) {
      box.click();
    }
  }
}

/** Says that a text is no link, until it is another. */
function refuse(/** @type {HTMLInputElement} */ input) {
  input.setCustomValidity(text("import.none"));
  input.reportValidity();
  input.addEventListener("input", () => input.setCustomValidity(""), { once: true });
}

/** Opens a dialog of the page, if it has it; ready to search, unless that brings up a keyboard. */
export function show(/** @type {string} */ id) {
  const dialog = document.getElementById(id);
  if (dialog instanceof HTMLDialogElement && !dialog.open) {
    dialog.showModal();
    if (matchMedia("(pointer: fine)").matches) {
      /** @type {HTMLElement | null} */ (dialog.querySelector("input[type=search]"))?.focus();
    }
    dialog.dispatchEvent(new Event("shown"));
  }
}

/** A click that should not open another tab. */
export function plain(/** @type {MouseEvent} */ event) {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** Closes all menus; the one that had the focus keeps it on what opens it. */
function leaveMenus() {
  const summary = document.activeElement?.closest("details.drop[open]")?.querySelector("summary");
  closeMenus(null);
  summary?.focus();
}

/** Closes all menus but the one `target` lies in. */
function closeMenus(/** @type {Element | null} */ target) {
  for (const menu of document.querySelectorAll("details.drop[open]")) {
    if (!target || !menu.contains(target)) {
      menu.removeAttribute("open");
    }
  }
}
