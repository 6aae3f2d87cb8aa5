const WAYS = new Map([
  ["ArrowRight", "next"], [".", "next"], ["PageDown", "next"],
  ["ArrowLeft", "previous"], [",", "previous"], ["PageUp", "previous"],
  ["]", "part.next"], ["[", "part.previous"], ["p", "play"], ["Escape", "close"],
]);

/**
 * The sub-step and the sample that the word of a link says.
 * @param {string} word
 * @returns {[number, string]}
 */
export function walkOf(word) {
  const [, step, pick] = /^(\d+)(?::(.*))?$/.exec(word) ?? [];
  return [Number(step ?? 0), pick ?? ""];
}

/**
 * What a key asks of the open microscope: where to go, `play` or `close`. Null where it asks for nothing. A presenter's clicker sends
 * PageDown and PageUp.
 * @param {{key: string, shiftKey: boolean, ctrlKey: boolean, metaKey: boolean, altKey: boolean}} event
 */
export function direction({ key, shiftKey, ctrlKey, metaKey, altKey }) {
  const other = ctrlKey || metaKey || altKey || (shiftKey && key.startsWith("Arrow")); // with Shift an arrow makes one update
  return other ? null : (WAYS.get(key) ?? null);
}

/**
 * The sub-step somewhere from here.
 * @param {string} where `next`, `previous`, `part.next`, `part.previous`, or a number
 * @param {{step: number, steps: number, parts: number[]}} place `parts` are the numbers of the parts' first sub-steps
 */
export function target(where, { step, steps, parts }) {
  const moves = {
    next: () => step + 1,
    previous: () => step - 1,
    "part.next": () => parts.find((part) => part > step) ?? steps - 1,
    "part.previous": () => parts.findLast((part) => part < step) ?? 0,
  };
  const wanted = where in moves ? moves[/** @type {keyof typeof moves} */ (where)]() : Number(where);
  return Math.max(0, Math.min(steps - 1, wanted));
}

/** Where the card on the page is. */
export function placeOf() {
  const { walkStep, walkSteps, walkParts } = document.getElementById("walk")?.dataset ?? {};
  return { step: Number(walkStep ?? 0), steps: Number(walkSteps ?? 0), parts: (walkParts ?? "").split(" ").map(Number) };
}

/**
 * The sample that a button means: `previous` and `next` are those beside the card's, or beside the one most like it; the first follows
 * the last.
 * @param {string} which
 */
export function picked(which) {
  const { sample = "train:0", samples = "1", like = "0" } = document.getElementById("walk")?.dataset ?? {};
  const set = sample.startsWith("test:") ? "test" : "train";
  const beside = (/** @type {number} */ by) => `${set}:${(Number(like) + by + Number(samples)) % Number(samples)}`;
  return { batch: "", worst: "worst", test: "test:0", previous: beside(-1), next: beside(1) }[which] ?? "";
}

const narrow = matchMedia("(max-width: 860px)");

/** Where the sheet leaves little room, the network takes it. */
export function reveal() {
  narrow.matches && document.getElementById("network")?.scrollIntoView();
}

/** The same, now and whenever a window becomes narrow or wide, while the sheet is open. */
export function revealed(/** @type {() => boolean} */ open) {
  const show = () => open() && (reveal(), center());
  narrow.addEventListener("change", show);
  show();
}

/** Brings what the sub-step is about into the middle of a network that is wider than its place. */
export function center() {
  const network = document.getElementById("network");
  const about = document.querySelector(".network__number--lit, .network__ring");
  if (network && about && network.scrollWidth > network.clientWidth) {
    const { left, width } = about.getBoundingClientRect();
    const place = network.getBoundingClientRect();
    network.scrollLeft += left + width / 2 - place.left - place.width / 2;
  }
}
