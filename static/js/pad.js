import { moved } from "./arrows.js";
import { say } from "./easel.js";
import { brushed, inked, paint } from "./pixels.js";
import { text } from "./texts.js";
import { sayAll } from "./typing.js";

const TOLD_EVERY = 80;
const PATIENCE = 1500; // for the server's answer

/** Pictures drawn by hand, pixel by pixel, each of them a sample to be looked into. */
export class Pads {
  #tell;
  #erasing = false;
  #down = false;
  #at = { column: 0, row: 0 };
  #timer = 0;
  /** Drawn last, in which pad and when; the server may not have said yet what it finds in it. */
  #drawn = { id: "", pixels: "", when: 0 };

  // Lifecycle

  /** @param {(card: string, pick: string) => void} tell */
  constructor(tell) {
    this.#tell = tell;
    document.addEventListener("pointerdown", (event) => this.#begin(event));
    document.addEventListener("pointermove", (event) => this.#down && this.#use(event));
    ["pointerup", "pointercancel"].forEach((type) => document.addEventListener(type, () => (this.#down = false)));
    document.addEventListener("keydown", (event) => this.#press(event), true);
    document.addEventListener("click", ({ target }) => this.#choose(target));
    ["focusin", "focusout", "toggle"].forEach((type) => document.addEventListener(type, () => this.show(), true));
    this.show();
  }

  // Actions

  /** The cards may be others. */
  show() {
    for (const pad of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-pad]"))) {
      const { id, pixels, when } = this.#drawn;
      if (pad.id === id && pad.dataset.pad !== pixels && (this.#down || performance.now() - when < PATIENCE)) {
        pad.dataset.pad = pixels;
      }
      paint(pad, document.activeElement === pad ? this.#at : null);
      for (const tool of pad.parentElement?.querySelectorAll("[data-pad-tool]:not([data-pad-tool=clear])") ?? []) {
        tool.setAttribute("aria-pressed", String((tool.getAttribute("data-pad-tool") === "erase") === this.#erasing));
      }
    }
  }

  // Private

  #begin(/** @type {PointerEvent} */ event) {
    const pad = padOf(event.target);
    if (pad && event.button === 0) {
      this.#down = true;
      pad.setPointerCapture(event.pointerId);
      this.#use(event);
    }
  }

  #use(/** @type {PointerEvent} */ event) {
    const pad = padOf(event.target);
    if (pad) {
      const box = pad.getBoundingClientRect();
      const side = Number(pad.dataset.side);
      const at = { x: ((event.clientX - box.left) / box.width) * side, y: ((event.clientY - box.top) / box.height) * side };
      this.#at = { column: within(Math.floor(at.x), side), row: within(Math.floor(at.y), side) };
      this.#draw(pad, brushed(pad.dataset.pad ?? "", side, Number(pad.dataset.most), at, this.#erasing));
    }
  }

  #press(/** @type {KeyboardEvent} */ event) {
    const pad = padOf(event.target);
    const way = moved(event);
    const side = Number(pad?.dataset.side);
    if (pad && way) {
      this.#at = { column: within(this.#at.column + way.right, side), row: within(this.#at.row - way.up, side) };
      this.show();
    } else if (pad && (event.key === " " || event.key === "Enter")) {
      this.#draw(pad, inked(pad.dataset.pad ?? "", this.#at.row * side + this.#at.column, Number(pad.dataset.most)));
    } else if (pad && (event.key === "Delete" || event.key === "Backspace")) {
      this.#draw(pad, (pad.dataset.pad ?? "").replace(/./g, "0"));
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const pixel = parseInt((pad.dataset.pad ?? "").substr(2 * (this.#at.row * side + this.#at.column), 2), 16);
    say(text("pad.at", this.#at.row + 1, this.#at.column + 1, pixel, pad.dataset.most ?? ""));
  }

  #choose(/** @type {EventTarget | null} */ target) {
    const tool = target instanceof Element ? target.closest("[data-pad-tool]") : null;
    const pad = /** @type {HTMLElement | null | undefined} */ (tool?.parentElement?.querySelector("[data-pad]"));
    const which = tool?.getAttribute("data-pad-tool");
    if (pad && which === "clear") {
      this.#draw(pad, (pad.dataset.pad ?? "").replace(/./g, "0"));
    } else if (pad) {
      this.#erasing = which === "erase";
      this.show();
    }
  }

  /**
   * @param {HTMLElement} pad
   * @param {string} pixels
   */
  #draw(pad, pixels) {
    this.#drawn = { id: pad.id, pixels, when: performance.now() };
    pad.dataset.pad = pixels;
    this.show();
    this.#timer ||= setTimeout(() => this.#say(pad.id), TOLD_EVERY);
  }

  #say(/** @type {string} */ id) {
    this.#timer = 0;
    const root = document.getElementById(id)?.closest("[data-typed]");
    root && sayAll(root, this.#tell);
  }
}

function padOf(/** @type {EventTarget | null} */ target) {
  return target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest("[data-pad]")) : null;
}

/**
 * @param {number} at
 * @param {number} side
 */
function within(at, side) {
  return Math.max(0, Math.min(side - 1, at));
}
