/**
 * What a page inside another does differently: it connects when somebody turns to it, and rests while it is out of sight.
 * @param {{start: () => void, playing: () => boolean, send: (command: string) => void}} page
 * @returns {() => void} to be called whenever it may have begun to play
 */
export function embed({ start, playing, send }) {
  for (const event of ["pointerdown", "keydown"]) {
    addEventListener(event, start, { once: true });
  }
  onceMoved(start);
  let inSight = true;
  let waiting = false;
  const look = () => {
    const seen = inSight && !document.hidden;
    if (!seen && playing()) {
      waiting = true;
      send("pause");
    } else if (seen && waiting) {
      waiting = false;
      send("play");
    }
  };
  new IntersectionObserver((entries) => {
    inSight = entries[entries.length - 1].isIntersecting;
    look();
  }).observe(document.body);
  document.addEventListener("visibilitychange", look);
  return look;
}

/** Of a pointer that rests where the page appears, browsers tell, too. */
function onceMoved(/** @type {() => void} */ start) {
  let before = "";
  const move = (/** @type {PointerEvent} */ { screenX, screenY }) => {
    const here = `${screenX} ${screenY}`;
    if (before && here !== before) {
      removeEventListener("pointermove", move);
      start();
    }
    before = here;
  };
  addEventListener("pointermove", move);
}
