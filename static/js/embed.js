/**
 * What a page inside another does differently: it connects when somebody turns to it, and rests while it is out of sight.
 * @param {{start: () => void, playing: () => boolean, send: (command: string) => void}} page
 */
export function embed({ start, playing, send }) {
  for (const event of ["pointerover", "pointerdown", "keydown"]) {
    addEventListener(event, start, { once: true });
  }
  let waiting = false;
  const seen = (/** @type {boolean} */ visible) => {
    if (!visible && playing()) {
      waiting = true;
      send("pause");
    } else if (visible && waiting) {
      waiting = false;
      send("play");
    }
  };
  new IntersectionObserver((entries) => seen(entries[entries.length - 1].isIntersecting)).observe(document.body);
  document.addEventListener("visibilitychange", () => seen(!document.hidden));
}
