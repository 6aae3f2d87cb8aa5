const MOST_WAITING = 50;
const AT_ONCE = /^(open|pause|reset|speed|focus|inspect)\b/;
const GREETED = /^inspect\b/; // every connection begins with what is looked into: what was before it is stale
const PLAYS = /^(play|pause)$/;

/**
 * Commands on their way up. What is asked while the server is not where the page is waits until it is; what may not
 * have been heard when a connection ends is said again on the next.
 */
export class Outgoing {
  /** @type {string[]} not said yet */
  #waiting = [];
  /** @type {string[]} said, and nothing heard since */
  #unheard = [];
  #held = true;

  /**
   * Takes a command; true when it may be said now.
   * @param {string} command
   * @param {boolean} open there is a connection to say it on
   */
  take(command, open) {
    if (GREETED.test(command)) {
      return open;
    }
    const now = open && (!this.#held || AT_ONCE.test(command));
    if (now) {
      this.#unheard.push(command);
    } else {
      this.#waiting = [...this.#waiting, command].slice(-MOST_WAITING);
    }
    return now;
  }

  /** The server is where the page is: what has waited may be said. */
  release() {
    const due = this.#waiting;
    this.#waiting = [];
    this.#unheard.push(...due);
    this.#held = false;
    return due;
  }

  /**
   * What a connection begins with says whether the run plays: that is not said once more first of all, since a run that stopped
   * meanwhile would go on.
   * @param {string[]} commands
   */
  greet(commands) {
    const other = this.#waiting.findIndex((command) => !PLAYS.test(command));
    this.#waiting = other < 0 ? [] : this.#waiting.slice(other);
    return commands;
  }

  /** Something came: the server has heard what was said. */
  heard() {
    this.#unheard = [];
  }

  /** The connection is gone. */
  hold() {
    this.#waiting = [...this.#unheard, ...this.#waiting].slice(-MOST_WAITING);
    this.#unheard = [];
    this.#held = true;
  }
}
