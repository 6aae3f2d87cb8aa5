/** What says the speed chosen, or where there is no choice the one that the address asks for, if it does. */
export function speed() {
  const select = /** @type {HTMLSelectElement | null} */ (document.getElementById("speed"));
  const chosen = select?.value ?? new URLSearchParams(document.body.dataset.viewQuery).get("speed");
  return chosen ? [`speed ${chosen}`] : [];
}

export function onSpeed(/** @type {(command: string) => void} */ send) {
  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement && target.id === "speed") {
      speed().forEach(send);
    }
  });
}
