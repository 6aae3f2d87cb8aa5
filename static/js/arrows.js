const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const FAR = 10;

/**
 * How many steps to the right and up a key goes over a picture, with Shift ten times as many; null for other keys.
 * @param {{key: string, shiftKey: boolean, ctrlKey: boolean, metaKey: boolean, altKey: boolean}} event
 */
export function moved({ key, shiftKey, ctrlKey, metaKey, altKey }) {
  const way = WAYS[/** @type {keyof typeof WAYS} */ (key)];
  const times = shiftKey ? FAR : 1;
  return way && !ctrlKey && !metaKey && !altKey ? { right: way[0] * times, up: way[1] * times } : null;
}
