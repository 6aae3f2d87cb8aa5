const LOOK_EVERY = 30_000;

/**
 * Calls `wake` when the page or the network is back after a pause, and now and then while somebody looks, since a lost
 * network does not always say so; `sleep` when the page is put away.
 * @param {() => void} wake
 * @param {() => void} sleep
 */
export function onWake(wake, sleep) {
  addEventListener("online", wake);
  addEventListener("pageshow", (event) => event.persisted && wake());
  addEventListener("pagehide", sleep);
  document.addEventListener("visibilitychange", () => !document.hidden && wake());
  setInterval(() => !document.hidden && wake(), LOOK_EVERY);
}
