import { show } from "./dialogs.js";

/**
 * What a key asks for, wherever on the page it is pressed: a command of the socket, or `toggle`, `back`, `undo`, `redo`,
 * `microscope`, `keys`, or, of the timeline, `mark`, `mark.previous`, `mark.next`.
 * Null where it asks for nothing. A presenter's clicker sends PageDown and PageUp.
 * @param {{key: string, shiftKey: boolean, ctrlKey: boolean, metaKey: boolean, altKey: boolean}} event
 * @param {boolean} presenting
 */
export function meaning({ key, shiftKey, ctrlKey, metaKey, altKey }, presenting) {
  const plain = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey || altKey) {
    const again = plain === "y" || (plain === "z" && shiftKey);
    return altKey ? null : again ? "redo" : plain === "z" ? "undo" : null;
  }
  switch (plain) {
    case " ":
      return "toggle";
    case "ArrowRight":
      return shiftKey ? "update" : "step";
    case "ArrowLeft":
      return "back";
    case "r":
      return "reset";
    case "z":
      return shiftKey ? "redo" : "undo";
    case "m":
      return "microscope";
    case "j":
      return "mark.previous";
    case "k":
      return "mark";
    case "l":
      return "mark.next";
    case "?":
      return "keys";
    case "PageDown":
      return presenting ? "toggle" : null;
    case "PageUp":
      return presenting ? "step" : null;
    default:
      return null;
  }
}

/**
 * @typedef {object} Doings
 * @property {() => void} toggle
 * @property {() => void} back one epoch
 * @property {() => void} undo
 * @property {() => void} redo
 * @property {() => void} microscope opens or closes it
 * @property {(where: string) => void} jump marks the epoch, or goes to a mark
 * @property {(command: string) => void} send
 */

/** Lets keys do what buttons do, but never while one types or a dialog is open. */
export function listenToKeys(/** @type {Doings} */ doings) {
  document.addEventListener("keydown", (event) => {
    const what = event.defaultPrevented || taken(event) ? null : meaning(event, presenting());
    if (what === null) {
      return;
    }
    event.preventDefault();
    switch (what) {
      case "toggle":
      case "back":
      case "undo":
      case "redo":
      case "microscope":
        return doings[what]();
      case "mark":
      case "mark.previous":
      case "mark.next":
        return doings.jump(what);
      case "keys":
        return show("keys");
      default:
        return doings.send(what);
    }
  });
}

function presenting() {
  return "projector" in document.documentElement.dataset || document.body.dataset.page === "embed";
}

/** The element that has the focus needs this key itself. */
export function taken(/** @type {KeyboardEvent} */ { target, key, ctrlKey, metaKey }) {
  if (!(target instanceof Element)) {
    return false;
  }
  if (target.closest("dialog[open]") || target.closest("input:not([type=checkbox]):not([type=range]), select, textarea")) {
    return true;
  }
  const pressed = key === " " && target.closest("button, summary, a, input, [tabindex]:not(body)") !== null;
  const moved = key.startsWith("Arrow") && target.closest("input, .scroll") !== null;
  return (pressed || moved) && !ctrlKey && !metaKey;
}
