import { hundredths, percent, short, text, three, whole } from "./texts.js";

const SPOKEN_EVERY = 5_000;
const SPOKEN_AFTER = 700;

/** The outputs that show numbers, and the words for those who do not see them. */
export class NumbersView {
  #live = document.getElementById("live");
  #seek = /** @type {HTMLProgressElement | null} */ (document.getElementById("seek"));
  #state = "";
  #spoken = -Infinity;
  #saidEpoch = -1;
  #timer = 0;

  /** @param {import("./frame.js").Frame} frame */
  draw(frame) {
    for (const [key, value] of Object.entries(shown(frame))) {
      for (const output of document.querySelectorAll(`[data-show="${key}"]`)) {
        if (output.textContent !== value) {
          output.textContent = value;
        }
      }
    }
    if (this.#seek && isSeeking(frame)) {
      this.#seek.value = frame.epoch / frame.sought;
    }
    this.#speak(frame);
  }

  /** @param {import("./frame.js").Frame} frame */
  #speak(frame) {
    const now = performance.now();
    const turned = this.#state !== "" && frame.state !== this.#state && frame.state !== "seeking";
    clearTimeout(this.#timer);
    if (turned || (now - this.#spoken > SPOKEN_EVERY && frame.epoch !== this.#saidEpoch)) {
      this.#say(frame);
    } else if (frame.state === "paused") {
      this.#timer = setTimeout(() => this.#say(frame), SPOKEN_AFTER);
    }
    this.#state = frame.state;
  }

  #say(/** @type {import("./frame.js").Frame} */ frame) {
    const sentence = spoken(frame);
    if (this.#live && this.#live.textContent !== sentence) {
      this.#live.textContent = sentence;
    }
    this.#spoken = performance.now();
    this.#saidEpoch = frame.epoch;
  }
}

/**
 * @param {import("./frame.js").Frame} frame
 * @returns {Record<string, string>}
 */
function shown(frame) {
  return {
    epoch: whole(frame.epoch),
    epochs: whole(frame.epoch),
    updates: whole(frame.updates),
    samples: whole(frame.samples),
    learningRate: short(frame.learningRate),
    trainLoss: three(frame.trainLoss),
    testLoss: three(frame.testLoss),
    trainAccuracy: percent(frame.trainAccuracy),
    testAccuracy: percent(frame.testAccuracy),
    rate: isSeeking(frame) ? text("sought", whole(frame.sought), share(frame)) : speed(frame),
    validationLoss: three(frame.validationLoss),
    validationAccuracy: percent(frame.validationAccuracy),
    penalty: three(frame.penalty),
    best: frame.best < 0 ? "–" : whole(frame.best),
    zeros: text("histogram.zeros", whole(frame.zeros), whole(frame.parameters.length - frame.units)),
    parameters: whole(frame.parameters.length),
    state: text(`state.${frame.state}`),
    digest: frame.digest.slice(0, 12),
  };
}

/** @param {import("./frame.js").Frame} frame */
function speed(frame) {
  return frame.state === "running" && frame.rate > 0 ? text("rate", short(frame.rate)) : "";
}

/** On the way to another place, farther than one step. @param {import("./frame.js").Frame} frame */
function isSeeking(frame) {
  return frame.state === "seeking" && frame.sought > frame.epoch + 1;
}

/** Of the way there; never all of it before it is done. @param {import("./frame.js").Frame} frame */
function share(frame) {
  return hundredths(Math.floor((100 * frame.epoch) / frame.sought) / 100);
}

/** @param {import("./frame.js").Frame} frame */
function spoken(frame) {
  if (isSeeking(frame)) {
    return text("live.seeking", whole(frame.epoch), whole(frame.sought), share(frame));
  }
  const numbers = text("live", whole(frame.epoch), three(frame.trainLoss), three(frame.testLoss));
  const hint = frame.stopped ? ` ${text(`${frame.state}.hint`, whole(frame.epoch))}` : "";
  return numbers + hint;
}
