/**
 * What a key asks of the open microscope: where to go, or `play`. Null where it asks for nothing. A presenter's clicker sends
 * PageDown and PageUp.
 * @param {{key: string, ctrlKey: boolean, metaKey: boolean, altKey: boolean}} event
 */
export function direction({ key, ctrlKey, metaKey, altKey }) {
  const keys = { ".": "next", PageDown: "next", ",": "previous", PageUp: "previous", "]": "part.next", "[": "part.previous", p: "play" };
  return ctrlKey || metaKey || altKey ? null : (Object.entries(keys).find(([known]) => known === key)?.[1] ?? null);
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
