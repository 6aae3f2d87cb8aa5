/**
 * An element every page has.
 * @param {string} id
 */
export function element(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/**
 * A view of an element that an embedded page may leave out.
 * @template T
 * @param {string} id
 * @param {(root: HTMLElement) => T} view
 * @returns {T | null}
 */
export function optional(id, view) {
  const root = document.getElementById(id);
  return root && view(root);
}
