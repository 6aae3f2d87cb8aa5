// The page that compares runs.

import { Dialogs, show as open } from "./dialogs.js";
import { element } from "./elements.js";
import { embed } from "./embed.js";
import { meaning, taken } from "./keys.js";
import { patch } from "./patch.js";
import { list } from "./problems.js";
import { joined } from "./query.js";
import { Readout } from "./readout.js";
import { Returning } from "./returning.js";
import { Share } from "./share.js";
import { bring, hold, recall } from "./shelf.js";
import { Socket } from "./socket.js";
import { StandingReader } from "./standing.js";
import { Status } from "./status.js";
import { suggest } from "./suggest.js";
import { Takeaway } from "./takeaway.js";
import { text, whole } from "./texts.js";
import { Tiles } from "./tiles.js";
import { View } from "./view.js";

document.documentElement.dataset.js = "";
const query = document.body.dataset.query ?? "";
const tiles = new Tiles(element("compare-tiles"));
const readout = new Readout(element("compare-result"));
const view = new View(() => tiles.restyle());
const speed = /** @type {HTMLSelectElement} */ (element("speed"));
const progress = /** @type {HTMLProgressElement} */ (element("compare-progress"));
const status = new Status();
const back = new Returning(() => round);
const socket = new Socket(document.body.dataset.socket ?? "/compare/socket", {
  greeting: () => [`speed ${speed.value}`, ...back.greeting(), ...(playing ? ["play"] : [])],
  probe: () => "focus output",
  frame: show,
  message: receive,
  state: (state, detail) => status.connection(state, detail),
  reader: () => new StandingReader(),
});
let round = progress.value;
let state = round === progress.max ? "finished" : "paused";
let playing = false;
let stopped = false;
/** What is done stays on the page, and the server holds nothing of it. */
let resting = state === "finished";
/** The server is on its way to where the page is. */
let behind = false;
let watch = () => {};

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("[data-command]") : null;
  button && command(button.getAttribute("data-command") ?? "");
});
speed.addEventListener("change", () => resting || socket.send(`speed ${speed.value}`));
document.addEventListener("keydown", press);
document.addEventListener("change", ({ target }) => suggest(target));
begin();

function begin() {
  recall(query).then(() => hold(query));
  new Dialogs((link) => location.assign(`/compare?${joined(link, view.query)}`), () => {});
  if (document.body.dataset.page === "embed") {
    watch = embed({ start: () => socket.start(), playing: () => playing, send: command });
    return;
  }
  new Share(element("share"), () => query, () => joined(view.query, "computed=true"), "/compare");
  new Takeaway(element("share"), () => query, () => view.query);
  resting || socket.start();
}

/** Plays, pauses, stops, … */
function command(/** @type {string} */ name) {
  const done = state === "finished" && !playing;
  if ((name === "stop" && !busy()) || (name === "step" && done)) {
    return;
  }
  back.arrive();
  round = name === "reset" || (name === "play" && done) ? 0 : round;
  name === "play" && done && socket.send("reset");
  const said = (name === "play" && playing) || name === "stop" ? "pause" : name;
  playing = said === "play";
  stopped = name === "stop";
  resting = false;
  status.playing(playing);
  socket.send(said);
  watch();
}

/** Something is being computed. */
function busy() {
  return playing || state === "seeking" || state === "running";
}

/** Space, arrow, R and ? as on the other pages, where nothing else wants them; Escape stops, wherever one is. */
function press(/** @type {KeyboardEvent} */ event) {
  if (event.key === "Escape" && busy() && !document.querySelector("dialog[open]")) {
    command("stop");
    return;
  }
  const what = event.defaultPrevented || taken(event) ? null : meaning(event, "projector" in document.documentElement.dataset);
  if (what === "toggle" || what === "step" || what === "reset") {
    event.preventDefault();
    command(what === "toggle" ? "play" : what);
  } else if (what === "keys") {
    event.preventDefault();
    open(what);
  }
}

/** @param {any} standing */
function show(standing) {
  behind = back.behind(standing);
  if (behind) {
    return;
  }
  socket.release();
  const before = state;
  round = standing.round;
  state = standing.state;
  back.show(state);
  if (state === "finished" && playing) {
    playing = false;
    status.playing(false);
    element("live").textContent = text("compare.finished");
  }
  document.documentElement.dataset.state = state;
  const ended = stopped && state === "paused";
  const how = text(ended ? "compare.stopped" : "compare.round", whole(round), whole(standing.rounds));
  /** @type {HTMLElement} */ (document.querySelector("[data-compare=round]")).textContent = how;
  if (ended && before !== "paused") {
    element("live").textContent = how;
  }
  document.querySelector("[data-command=stop]")?.setAttribute("aria-disabled", String(!busy()));
  progress.value = round;
  tiles.draw(standing);
}

/** @param {any} message */
function receive(message) {
  if (message.type === "result" && !behind) {
    const fresh = new DOMParser().parseFromString(message.html, "text/html").body.firstElementChild;
    fresh && patch(element(message.id), fresh);
    readout.redraw();
    resting = state === "finished" || (stopped && state === "paused");
    resting && socket.rest();
  } else if (message.type === "wanted") {
    bring(message.table).catch(() => list([text("table.lost")]));
  }
}
