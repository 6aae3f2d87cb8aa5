/**
 * @typedef {object} Actions
 * @property {(command: string) => void} send
 * @property {() => void} toggle plays or pauses
 */

/** The form's controls: what they are set to is sent, the form itself never. */
export class Controls {
  #actions;
  /** @type {HTMLButtonElement | null} what the pointer went down on */
  #down = null;

  // Lifecycle

  /** @param {Actions} actions */
  constructor(actions) {
    this.#actions = actions;
    document.addEventListener("change", (event) => this.#change(event));
    document.addEventListener("click", (event) => this.#click(event));
    document.addEventListener("pointerdown", ({ target }) => (this.#down = buttonOf(target)));
    document.addEventListener("pointerup", ({ target }) => this.#release(buttonOf(target)));
    document.addEventListener("keydown", (event) => this.#enter(event));
    document.addEventListener("input", (event) => showValue(event.target));
    document.addEventListener("submit", (event) => isSettings(event.target) && event.preventDefault());
  }

  // Private

  /** @param {Event} event */
  #change({ target }) {
    if (isSetting(target)) {
      this.#actions.send(`set ${target.name}=${encodeURIComponent(valueOf(target))}`);
    }
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const button = buttonOf(event.target);
    if (!button) {
      return;
    }
    if (button.dataset.command) {
      button.dataset.command === "play" ? this.#actions.toggle() : this.#actions.send(button.dataset.command);
    } else if (button.name && isSettings(button.form)) {
      event.preventDefault();
      this.#press(button);
    }
  }

  /** A button that was replaced while it was down gets no click from the browser; its successor takes it. */
  #release(/** @type {HTMLButtonElement | null} */ up) {
    const down = this.#down;
    if (up && down && !down.isConnected && down.id !== "" && down.id === up.id) {
      up.click();
    }
  }

  /** @param {HTMLButtonElement} button */
  #press(button) {
    if (button.ariaDisabled !== "true") {
      this.#actions.send(`set ${button.name}=${encodeURIComponent(button.value)}`);
    }
  }

  /** Enter in a field says its value, where a form would press its first button. */
  #enter(/** @type {KeyboardEvent} */ event) {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement && isSetting(event.target)) {
      event.preventDefault();
      this.#change(event);
    }
  }
}

/** @param {EventTarget | null} target */
function buttonOf(target) {
  return target instanceof Element ? target.closest("button") : null;
}

/**
 * @param {EventTarget | null} target
 * @returns {target is HTMLFormElement}
 */
function isSettings(target) {
  return target instanceof HTMLFormElement && (target.id === "controls" || target.id.startsWith("form-"));
}

/**
 * @param {EventTarget | null} target
 * @returns {target is HTMLInputElement | HTMLSelectElement}
 */
function isSetting(target) {
  return (
    (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) &&
    isSettings(target.form) &&
    target.name !== "" &&
    target.name !== "epoch" &&
    !("view" in target.dataset)
  );
}

/** @param {HTMLInputElement | HTMLSelectElement} control */
function valueOf(control) {
  return control instanceof HTMLInputElement && control.type === "checkbox" ? String(control.checked) : control.value.trim();
}

/** A slider's number follows the hand; what depends on it comes with the server's answer. */
function showValue(/** @type {EventTarget | null} */ target) {
  if (target instanceof HTMLInputElement && target.type === "range") {
    const output = document.getElementById(`shown-${target.name}`);
    if (output) {
      output.textContent = target.name === "batch" ? target.value : `${target.value}%`;
    }
  }
}
