/** What says the speed chosen; nothing where there is no choice. */
export function speed() {
  const select = /** @type {HTMLSelectElement | null} */ (document.getElementById("speed"));
  return select ? [`speed ${select.value}`] : [];
}

export function onSpeed(/** @type {(command: string) => void} */ send) {
  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement && target.id === "speed") {
      speed().forEach(send);
    }
  });
}
