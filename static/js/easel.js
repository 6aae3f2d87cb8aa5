// What drawing shows: the surface over the large picture, the tools, the points of a stroke under way.

const WIDTH = 12;

/** What one draws on; not there where the points are not a visitor's own. */
export function surface() {
  return document.getElementById("draw-surface");
}

/**
 * The place of the plane under the pointer.
 * @param {PointerEvent} event
 */
export function placeOf({ clientX, clientY }) {
  const box = surface()?.getBoundingClientRect() ?? new DOMRect();
  return { x: ((clientX - box.left) / box.width - 0.5) * WIDTH, y: (0.5 - (clientY - box.top) / box.height) * WIDTH };
}

/** The number to draw. */
export function hundredths() {
  const number = /** @type {HTMLInputElement | null} */ (document.getElementById("draw-number"));
  return Math.round(100 * Number(number?.value ?? 1));
}

/**
 * @param {string} tool
 * @param {number} number the class drawn
 * @param {{x: number, y: number}} at
 * @param {boolean} drawing the points here are newer than the server's
 * @param {(group: number) => string} path of the points of a class, or of a ninth of the numbers
 */
export function showTools(tool, number, at, drawing, path) {
  for (const button of document.querySelectorAll("button[data-tool]")) {
    const name = button.getAttribute("data-tool");
    button.setAttribute("aria-pressed", String(name === tool || name === `class${number}`));
  }
  const root = surface();
  root?.toggleAttribute("data-drawing", drawing);
  root?.setAttribute("data-brush", tool);
  root?.setAttribute("tabindex", tool === "look" ? "-1" : "0");
  root?.querySelector(".draw__cross")?.setAttribute("transform", `translate(${at.x} ${-at.y})`);
  for (const dots of root?.querySelectorAll(".dots path") ?? []) {
    dots.setAttribute("d", path(Number(dots.getAttribute("data-class") ?? dots.getAttribute("data-bin"))));
  }
}

/** Says something to who does not see it. */
export function say(/** @type {string} */ sentence) {
  const said = document.getElementById("said");
  if (said) {
    said.textContent = sentence;
  }
}
