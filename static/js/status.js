import { list } from "./problems.js";
import { text, whole } from "./texts.js";

/** What the page says about the run and the connection: the play button, the banner, what to try after divergence. */
export class Status {
  #banner = document.getElementById("connection");
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
    if (state === "diverged" || state === "finished") {
      list([text(`${state}.hint`, whole(frame.epoch))]);
    } else if (this.#state === "diverged" || this.#state === "finished") {
      list([]);
    }
    this.#state = state;
    document.documentElement.dataset.state = state;
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
