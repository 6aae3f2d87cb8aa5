const STILL = 2;

/**
 * Says what a mouse or a pen points at whenever its movement brings it to something else. Where the page changes under a pointer
 * that lies still, nobody points at anything.
 * @param {(target: EventTarget | null) => void} over
 */
export function onPointing(over) {
  /** @type {number[] | null} */
  let at = null;
  /** @type {EventTarget | null} */
  let pointed = null;
  const stir = (/** @type {PointerEvent} */ { type, target, clientX, clientY, pointerType }) => {
    const moved = at ? Math.hypot(clientX - at[0], clientY - at[1]) > STILL : type === "pointermove";
    if (pointerType === "touch" || !moved) {
      return;
    }
    at = [clientX, clientY];
    if (target !== pointed) {
      pointed = target;
      over(target);
    }
  };
  const forget = () => (pointed = null);
  document.addEventListener("focusin", forget);
  document.addEventListener("focusout", forget);
  document.addEventListener("pointerover", stir);
  document.addEventListener("pointermove", stir);
}
