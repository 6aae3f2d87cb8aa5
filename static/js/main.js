import { Address } from "./address.js";
import { Controls } from "./controls.js";
import { Dialogs } from "./dialogs.js";
import { Draw } from "./draw.js";
import { optional } from "./elements.js";
import { embed } from "./embed.js";
import { Files } from "./files.js";
import { Focus } from "./focus.js";
import { Gallery } from "./gallery.js";
import { Hints } from "./hints.js";
import { Inquiry } from "./inquiry.js";
import { listenToKeys } from "./keys.js";
import { OwnTable } from "./owntable.js";
import { Plane } from "./plane.js";
import { Playground } from "./playground.js";
import { list, showProblems } from "./problems.js";
import { Share } from "./share.js";
import { bring, hold, recall } from "./shelf.js";
import { Sight } from "./sight.js";
import { Socket } from "./socket.js";
import { onSpeed, speed } from "./speed.js";
import { Takeaway } from "./takeaway.js";
import { text } from "./texts.js";
import { Tile } from "./tile.js";
import { Undo } from "./undo.js";
import { View } from "./view.js";

const KEPT_EVERY = 3_000;

document.documentElement.dataset.js = "";
const playground = new Playground(send, (left, entered, differs) => undo.turn(left, entered, differs), () => address.show());
const { course } = playground;
const view = new View(() => playground.restyle());
const address = new Address(() => course.address, () => view.query, open, (to) => undo.keep(to));
const undo = new Undo(() => course.place(playground.history.length - 1), open, (epoch) => send(`seek ${epoch}`), new Sight(view, () => inquiry));
const hints = new Hints(() => course.link, (card) => inquiry.look?.open(card));
const inquiry = new Inquiry(send, lookInto, () => {
  inquiry.microscope?.open && course.playing && send("pause"); // it needs a run that stands still
  address.show();
});
const draw = new Draw(send);
const plane = new Plane(send);
const focus = new Focus(send, (unit) => playground.inspect(unit));
const socket = new Socket(document.body.dataset.socket ?? "/socket", {
  greeting: () => [...speed(), ...course.greeting(playground.history.length - 1), ...inquiry.greeting, focus.command],
  probe: () => focus.command,
  frame: take,
  message: receive,
  state: (state, detail) => playground.status.connection(state, detail),
});
let watch = () => {};
let sought = ""; // the link asked for last, until the server shows it
const doings = { send, toggle, microscope: () => inquiry.microscope?.turn(!inquiry.microscope.open), undo: () => undo.undo(), redo: () => undo.redo(), back: () => playground.timeline?.jump("back"), jump: (/** @type {string} */ to) => playground.timeline?.jump(to) };

new Tile();
new Controls(doings);
new Dialogs(open, (words) => inquiry.look?.open(words), (to) => undo.keep(to));
optional("presets", (root) => new Gallery(root));
["takeaway", "look"].forEach((id) => optional(id, (root) => new Takeaway(root, () => course.link, () => view.query)));
const ownTable = optional("own-table", (root) => new OwnTable(root, () => course.link, open));
new Files({ link: () => course.link, open, table: (table) => ownTable?.fill(table) });
listenToKeys(doings);
begin();

/** Says something to the server. */
function send(/** @type {string} */ command) {
  course.asked(command);
  hints.asked(command);
  playground.status.playing(course.playing);
  socket.send(command);
}

function toggle() {
  send(course.playing ? "pause" : "play");
}

/** Shows another run; it goes on if the one before was going. */
function open(/** @type {string} */ link, example = false) {
  const playing = course.playing;
  sought = link;
  send(`open ${link}`);
  if (playing && !example) {
    send("play");
  }
}

/** The address says what is looked into. */
function lookInto(/** @type {string} */ words, /** @type {boolean} */ unfolded) {
  view.keep("look", words);
  view.keep("unfolded", unfolded ? "true" : "");
  address.show();
}

/** @param {import("./frame.js").Frame} frame */
function take(frame) {
  if (playground.take(frame) && frame.state !== "seeking") {
    socket.release();
  }
  watch();
}

/** @param {any} message */
function receive(message) {
  switch (message.type) {
    case "run":
      sought = "";
      playground.turn(message);
      hold(course.link);
      focus.turn((unit) => playground.network.parametersOf(unit).length > 0);
      inquiry.ask();
      hints.turn();
      draw.turn();
      plane.turn(message.query);
      address.show();
      break;
    case "inspection":
      course.shows(message.revision) && inquiry.show(message.html);
      hints.turn();
      break;
    case "link":
      course.rest(message.query);
      undo.rest(message.query);
      inquiry.show(message.html ?? {});
      hints.turn();
      hold(course.link);
      address.rest();
      break;
    case "wanted":
      bring(message.table).then(() => (sought ? open(sought) : socket.greet()), () => list([text("table.lost")]));
      break;
    case "problem":
      showProblems(message.problems);
      draw.refuse();
      break;
  }
}

function begin() {
  recall(document.body.dataset.query ?? "");
  onSpeed(send);
  optional("share", (root) => new Share(root, () => course.link, () => view.query));
  setInterval(() => course.playing && address.show(), KEPT_EVERY);
  if (document.body.dataset.page === "embed") {
    watch = embed({ start: () => socket.start(), playing: () => course.playing, send });
  } else {
    socket.start();
  }
}
