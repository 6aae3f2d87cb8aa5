/** A unit's map on its card, as the network shows it. */
export function paintUnit(/** @type {HTMLCanvasElement | null} */ canvas) {
  const map = /** @type {HTMLCanvasElement | null} */ (document.querySelector(`#${canvas?.dataset.unitMap ?? "none"} canvas`));
  map && canvas?.getContext("2d")?.drawImage(map, 0, 0, canvas.width, canvas.height);
}
