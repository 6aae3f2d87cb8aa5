import { moved } from "./arrows.js";
import { drawCross, frame, plot, slider, within } from "./crosshair.js";
import { say } from "./easel.js";
import { pickAt } from "./near.js";

const ASKED_EVERY = 80;
const SAID_EVERY = 700;

/** A cross on the large picture that keys move: asks what is answered where it is, and says so. */
export class Cross {
  #changed;
  #choose;
  /** Shares of the picture, from the left and from the bottom. */
  #at = { x: 0.5, y: 0.5 };
  /** The sample where it is, if keys have led to one: `train:12` or `test:12`. */
  #sample = "";
  /** Whether it was led away from the sample that is looked into. */
  #astray = false;
  #active = false;
  #moved = false;
  #asking = 0;
  #saying = 0;

  // Lifecycle

  /**
   * @param {() => void} changed called when another place is looked into
   * @param {(pick: string) => void} choose called with a sample or place to be looked into more closely
   */
  constructor(changed, choose) {
    this.#changed = changed;
    this.#choose = choose;
    document.addEventListener("focusin", ({ target }) => this.#turn(within(target)));
    document.addEventListener("focusout", ({ relatedTarget }) => within(relatedTarget) || this.#turn(false));
    document.addEventListener("input", ({ target }) => within(target) && this.#slide());
    document.addEventListener("keydown", (event) => within(event.target) && this.#press(event), true);
  }

  // Actions

  /** What is looked into for it. */
  get subjects() {
    return this.#active ? [`place:${this.#pick(0)}`] : [];
  }

  /** Something was found, or the picture is another. */
  show() {
    const { x, y, sample } = document.getElementById("cross-read")?.dataset ?? {};
    if (this.#sample && sample === this.#sample) {
      const [left, right, bottom, top] = frame();
      this.#at = { x: (Number(x) - left) / (right - left), y: (Number(y) - bottom) / (top - bottom) };
    }
    drawCross(this.#at, this.#active);
    if (this.#moved && sample !== undefined) {
      this.#saying ||= setTimeout(() => this.#say(), SAID_EVERY);
    }
  }

  // Private

  #turn(/** @type {boolean} */ active) {
    if (active !== this.#active) {
      this.#active = this.#moved = active;
      [this.#sample, this.#astray] = ["", false];
      drawCross(this.#at, this.#active);
      this.#ask();
    }
  }

  #press(/** @type {KeyboardEvent} */ event) {
    const way = moved(event);
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const by = plain ? { n: 1, N: 1, PageDown: 1, p: -1, P: -1, PageUp: -1 }[event.key] : undefined;
    if (way) {
      const step = 1 / Number(slider("x").max);
      this.#go(this.#at.x + step * way.right, this.#at.y + step * way.up);
    } else if (by !== undefined) {
      this.#step(by);
    } else if (event.key === "Enter" && plain) {
      this.#choose(this.#pick());
      this.#astray = false;
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #slide() {
    const [across, up] = [slider("x"), slider("y")];
    this.#go(Number(across.value) / Number(across.max), Number(up.value) / Number(up.max));
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  #go(x, y) {
    this.#at = { x: Math.min(1, Math.max(0, x)), y: Math.min(1, Math.max(0, y)) };
    [this.#sample, this.#astray] = ["", true];
    this.#seek();
  }

  /** From sample to sample of the training or the test set, first from the one that is looked into; the first follows the last. */
  #step(/** @type {number} */ by) {
    const { like = "0", samples = "1" } = document.getElementById("cross-read")?.dataset ?? {};
    const [set, number] = this.#sample.split(":");
    const looked = this.#sample || this.#astray ? null : beside(by);
    const from = this.#sample ? Number(number) : Number(like) - (by > 0 ? 1 : 0); // first the one that is nearest
    this.#sample = looked ?? `${set || "train"}:${(from + by + Number(samples)) % Number(samples)}`;
    this.#seek();
  }

  #seek() {
    this.#moved = true;
    drawCross(this.#at, this.#active);
    this.#asking ||= setTimeout(() => this.#ask(), ASKED_EVERY);
  }

  #ask() {
    clearTimeout(this.#asking);
    this.#asking = 0;
    this.#changed();
  }

  #say() {
    this.#saying = 0;
    if (this.#active && this.#moved) {
      this.#moved = false;
      say(document.getElementById("cross-read")?.textContent ?? "");
    }
  }

  /** With no `reach`, that of a pointer. */
  #pick(/** @type {number | undefined} */ reach = undefined) {
    const [left, right, bottom, top] = frame();
    const [x, y] = [left + this.#at.x * (right - left), bottom + this.#at.y * (top - bottom)];
    return this.#sample || pickAt(plot(), x, y, reach);
  }
}

/**
 * The sample beside the one that the open card is about, null if there is none.
 * @param {number} by
 */
function beside(by) {
  const button = document.querySelector(`#look[open] [data-look=sample][open] #look-${by > 0 ? "next" : "previous"}`);
  return button?.getAttribute("data-sample") ?? null;
}
