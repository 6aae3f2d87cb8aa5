const KEPT = "undo";

/**
 * Hands what can be undone to the page that is about to take this one's place.
 * @param {string} address that page's
 * @param {import("./undo.js").Step[]} before
 */
export function keep(address, before) {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify({ address: new URL(address, location.href).href, before }));
  } catch {
    // A browser that keeps nothing begins anew.
  }
}

/** @returns {import("./undo.js").Step[]} what was kept for this page: it can be undone from the beginning */
export function recalled() {
  try {
    const { address, before } = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");
    sessionStorage.removeItem(KEPT);
    return address === location.href ? before : [];
  } catch {
    return [];
  }
}
