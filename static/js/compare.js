// The page that compares runs.

import { element } from "./elements.js";
import { meaning } from "./keys.js";
import { patch } from "./patch.js";
import { Socket } from "./socket.js";
import { StandingReader } from "./standing.js";
import { Status } from "./status.js";
import { text, whole } from "./texts.js";
import { Tiles } from "./tiles.js";
import { View } from "./view.js";

document.documentElement.dataset.js = "";
const tiles = new Tiles(element("compare-tiles"));
new View(() => tiles.restyle());
const speed = /** @type {HTMLSelectElement} */ (element("speed"));
const status = new Status();
const socket = new Socket(document.body.dataset.socket ?? "/compare/socket", {
  greeting: () => [`speed ${speed.value}`, ...(round > 0 ? [`seek ${round}`] : []), ...(playing ? ["play"] : [])],
  probe: () => "focus output",
  frame: show,
  message: receive,
  state: (state, detail) => status.connection(state, detail),
  reader: () => new StandingReader(),
});
let round = 0;
let playing = false;
let state = "paused";

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("[data-command]") : null;
  button && command(button.getAttribute("data-command") ?? "");
});
speed.addEventListener("change", () => socket.send(`speed ${speed.value}`));
document.addEventListener("keydown", press);
document.addEventListener("change", ({ target }) => target instanceof HTMLSelectElement && suggest(target));
socket.start();

/** Plays, pauses, … */
function command(/** @type {string} */ name) {
  if (name === "play" && state === "finished" && !playing) {
    socket.send("reset");
  }
  const said = name === "play" && playing ? "pause" : name;
  playing = said === "play";
  status.playing(playing);
  socket.send(said);
}

/** Space, arrow and R as on the other pages, where nothing else wants them. */
function press(/** @type {KeyboardEvent} */ event) {
  const wanted = event.target instanceof Element && event.target.closest("a, button, input, select, summary");
  const what = wanted || event.defaultPrevented ? null : meaning(event, "projector" in document.documentElement.dataset);
  if (what === "toggle" || what === "step" || what === "reset") {
    event.preventDefault();
    command(what === "toggle" ? "play" : what);
  }
}

/** @param {any} standing */
function show(standing) {
  socket.release();
  round = standing.round;
  state = standing.state;
  if (state === "finished" && playing) {
    playing = false;
    status.playing(false);
    element("live").textContent = text("compare.finished");
  }
  document.documentElement.dataset.state = state;
  const how = /** @type {HTMLElement} */ (document.querySelector("[data-compare=round]"));
  how.textContent = text("compare.round", whole(round), whole(standing.rounds));
  /** @type {HTMLProgressElement} */ (element("compare-progress")).value = round;
  tiles.draw(standing);
}

/** @param {any} message */
function receive(message) {
  if (message.type === "result") {
    const fresh = new DOMParser().parseFromString(message.html, "text/html").body.firstElementChild;
    fresh && patch(element(message.id), fresh);
  }
}

/** Another setting brings values of its own. */
function suggest(/** @type {HTMLSelectElement} */ select) {
  const values = select.dataset.values ? document.getElementById(select.dataset.values) : null;
  if (values instanceof HTMLInputElement) {
    values.value = select.selectedOptions[0]?.dataset.suggested ?? "";
  }
}
