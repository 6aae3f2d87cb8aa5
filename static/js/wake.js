/**
 * Calls `wake` when the page or the network is back after a pause, and `sleep` when the page is put away.
 * @param {() => void} wake
 * @param {() => void} sleep
 */
export function onWake(wake, sleep) {
  addEventListener("online", wake);
  addEventListener("pageshow", (event) => event.persisted && wake());
  addEventListener("pagehide", sleep);
  document.addEventListener("visibilitychange", () => !document.hidden && wake());
}
