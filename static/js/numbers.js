import { percent, short, text, three, whole } from "./texts.js";

const SPOKEN_EVERY = 5_000;

/** The outputs that show numbers, and the words for those who do not see them. */
export class NumbersView {
  #live = document.getElementById("live");
  #state = "";
  #spoken = -Infinity;
  #saidEpoch = -1;

  /** @param {import("./frame.js").Frame} frame */
  draw(frame) {
    for (const [key, value] of Object.entries(shown(frame))) {
      for (const output of document.querySelectorAll(`[data-show="${key}"]`)) {
        if (output.textContent !== value) {
          output.textContent = value;
        }
      }
    }
    this.#speak(frame);
  }

  /** @param {import("./frame.js").Frame} frame */
  #speak(frame) {
    const now = performance.now();
    const turned = this.#state !== "" && frame.state !== this.#state && frame.state !== "seeking";
    if (this.#live && (turned || (now - this.#spoken > SPOKEN_EVERY && frame.epoch !== this.#saidEpoch))) {
      this.#live.textContent = spoken(frame);
      this.#spoken = now;
      this.#saidEpoch = frame.epoch;
    }
    this.#state = frame.state;
  }
}

/**
 * @param {import("./frame.js").Frame} frame
 * @returns {Record<string, string>}
 */
function shown(frame) {
  return {
    epoch: whole(frame.epoch),
    updates: whole(frame.updates),
    trainLoss: three(frame.trainLoss),
    testLoss: three(frame.testLoss),
    trainAccuracy: percent(frame.trainAccuracy),
    testAccuracy: percent(frame.testAccuracy),
    rate: frame.state === "running" && frame.rate > 0 ? text("rate", short(frame.rate)) : "",
    parameters: whole(frame.parameters.length),
    state: text(`state.${frame.state}`),
    digest: frame.digest.slice(0, 12),
  };
}

/** @param {import("./frame.js").Frame} frame */
function spoken(frame) {
  const numbers = text("live", whole(frame.epoch), three(frame.trainLoss), three(frame.testLoss));
  const hint = frame.state === "diverged" || frame.state === "finished" ? ` ${text(`${frame.state}.hint`)}` : "";
  return numbers + hint;
}
