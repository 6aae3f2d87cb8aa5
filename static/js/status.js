import { list } from "./problems.js";
import { text, whole } from "./texts.js";

const WRONG = ["diverged", "finished"];

/** What the page says about the run and the connection: the play button, the banner, what to try after divergence. */
export class Status {
  #banner = document.getElementById("connection");
  #stopped = document.getElementById("stopped");
  #state = "";
  #offline = false;

  /**
   * A picture that was still to be painted when the connection was lost says nothing about the state.
   * @param {import("./frame.js").Frame} frame
   */
  draw(frame) {
    const { state } = frame;
    if (this.#offline || state === this.#state) {
      return;
    }
    const hint = frame.stopped ? text(`${state}.hint`, whole(frame.epoch)) : "";
    if (WRONG.includes(state)) {
      list(state === "diverged" && document.getElementById("hint") ? [] : [hint]); // the line under the network says it
    } else if (WRONG.includes(this.#state)) {
      list([]);
    }
    this.#say(WRONG.includes(state) ? "" : hint);
    this.#state = state;
    document.documentElement.dataset.state = state;
  }

  /** Says why the run stopped, where that is nothing wrong. */
  #say(/** @type {string} */ hint) {
    if (this.#stopped) {
      this.#stopped.textContent = hint;
      this.#stopped.hidden = hint === "";
    }
  }

  /** The play button says what pressing it does. */
  playing(/** @type {boolean} */ playing) {
    for (const button of document.querySelectorAll("button[data-command=play]")) {
      if (button.getAttribute("aria-pressed") !== String(playing)) {
        button.setAttribute("aria-pressed", String(playing));
        button.setAttribute("aria-label", text(playing ? "pause" : "play"));
      }
    }
  }

  /**
   * @param {"connecting" | "open" | "reconnecting" | "refused"} state
   * @param {string} detail
   */
  connection(state, detail) {
    this.#offline = state === "reconnecting" || state === "refused";
    if (this.#offline) {
      document.documentElement.dataset.state = "offline";
      this.#state = "offline";
    }
    if (this.#banner) {
      this.#banner.hidden = state === "open" || state === "connecting";
      this.#banner.textContent = this.#banner.hidden ? "" : detail || text(state);
    }
  }
}
