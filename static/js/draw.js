import { moved } from "./arrows.js";
import { decode, encode, MOST, pathOf, touched } from "./dots.js";
import { say, surface, showTools, placeOf, hundredths } from "./easel.js";
import { text } from "./texts.js";

const SPACING = 0.3;
const STEP = 0.1;

/** Draws points on the large picture: a stroke stays on the page until it ends, then all points are sent. */
export class Draw {
  #send;
  #classes = 2;
  /** @type {import("./dots.js").Dot[]} */
  #dots = [];
  #tool = "point";
  #class = 0;
  #at = { x: 0, y: 0 };
  #down = false;
  #sent = ""; // the points last sent, until the server has them

  // Lifecycle

  /** @param {(command: string) => void} send */
  constructor(send) {
    this.#send = send;
    this.turn();
    document.addEventListener("pointerdown", (event) => this.#begin(event));
    document.addEventListener("pointermove", (event) => this.#go(event));
    ["pointerup", "pointercancel"].forEach((type) => document.addEventListener(type, () => this.#end()));
    document.addEventListener("click", (event) => this.#click(event), true);
    document.addEventListener("keydown", (event) => this.#key(event), true);
  }

  // Actions

  /** Another run is on the page. While an answer to a later stroke is under way, the points here are newer. */
  turn() {
    const points = surface()?.dataset.points;
    this.#sent = points === undefined || points === this.#sent ? "" : this.#sent;
    if (points !== undefined && this.#sent === "" && !this.#down) {
      ({ classes: this.#classes, dots: this.#dots } = decode(points));
    }
    this.#class = Math.min(this.#class, Math.max(this.#classes, 1) - 1);
    this.#show();
  }

  /** What was sent may not have been taken. */
  refuse() {
    this.#sent = "";
    this.turn();
  }

  // Private

  #begin(/** @type {PointerEvent} */ event) {
    if (this.#tool !== "look" && event.button === 0 && surface()?.contains(/** @type {Node} */ (event.target))) {
      this.#down = true;
      this.#use(placeOf(event));
    }
  }

  #go(/** @type {PointerEvent} */ event) {
    const place = this.#down && placeOf(event);
    if (place && Math.hypot(place.x - this.#at.x, place.y - this.#at.y) >= SPACING) {
      this.#use(place);
    }
  }

  #end() {
    const ended = this.#down;
    this.#down = false;
    ended && this.#finish();
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const target = /** @type {Element} */ (event.target);
    const tool = target.closest("button[data-tool]")?.getAttribute("data-tool");
    if (tool?.startsWith("class")) {
      this.#class = Number(tool.slice(5));
      this.#tool = this.#tool === "spray" ? "spray" : "point";
    } else if (tool) {
      this.#tool = tool;
    } else if (this.#tool !== "look" && surface()?.contains(target)) {
      event.stopPropagation();
    }
    tool && this.#show();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const move = moved(event);
    if (event.target !== surface() || this.#tool === "look" || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (move) {
      this.#at = { x: within(this.#at.x + STEP * move.right), y: within(this.#at.y + STEP * move.up) };
      this.#say("draw.at");
    } else if (event.key === "Enter" || event.key === " ") {
      this.#use(this.#at);
      this.#finish();
    } else if (event.key === "Delete" || event.key === "Backspace") {
      this.#dots = touched(this.#dots, "erase", this.#at, 0);
      this.#finish();
    } else if (Number(event.key) >= 1 && Number(event.key) <= this.#classes) {
      this.#class = Number(event.key) - 1;
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.#show();
  }

  /** The brush touches a place. */
  #use(/** @type {{x: number, y: number}} */ place) {
    this.#dots = touched(this.#dots, this.#tool, place, this.#value);
    this.#at = place;
    this.#show();
  }

  #finish() {
    const points = encode(this.#classes, this.#dots);
    if (points !== (this.#sent || surface()?.dataset.points)) {
      this.#sent = points;
      this.#send(`set points=${points}`);
    }
    this.#say(this.#dots.length === MOST ? "draw.full" : "draw.drawn");
    this.#show();
  }

  get #value() {
    return this.#classes === 0 ? hundredths() : this.#class;
  }

  #say(/** @type {string} */ key) {
    say(text(key, this.#at.x.toFixed(2), this.#at.y.toFixed(2), this.#dots.length, MOST));
  }

  #show() {
    const drawing = this.#down || this.#sent !== "";
    const bin = (/** @type {number} */ value) => (this.#classes === 0 ? Math.round(value / 25) : value);
    showTools(this.#tool, this.#class, this.#at, drawing, (group) => (drawing ? pathOf(this.#dots, ({ value }) => bin(value) === group) : ""));
  }
}

/** Held within the plane. */
function within(/** @type {number} */ place) {
  return Math.max(-6, Math.min(6, Math.round(100 * place) / 100));
}
