import { Card } from "./card.js";
import { ChartView } from "./chart.js";
import { Course } from "./course.js";
import { element, optional } from "./elements.js";
import { replace } from "./fragments.js";
import { Hand } from "./hand.js";
import { History } from "./history.js";
import { HistogramView } from "./histogram.js";
import { LinksView } from "./links.js";
import { LogicView } from "./logic.js";
import { pictureOf } from "./map.js";
import { Network } from "./network.js";
import { NumbersView } from "./numbers.js";
import { Panel } from "./panel.js";
import { clearProblems, showProblems } from "./problems.js";
import { Status } from "./status.js";
import { Tables } from "./tables.js";
import { Timeline } from "./timeline.js";
import { UnitsView } from "./units.js";

/** The run on the page: takes what the server sends and has it painted, newest first, once a frame of the screen. */
export class Playground {
  course = new Course(document.body.dataset.query ?? "");
  history = new History();
  status = new Status();
  network = new Network(element("network"));
  #numbers = new NumbersView();
  #map = pictureOf(element("map"));
  #units = new UnitsView(this.network);
  #links = new LinksView(this.network);
  #chart = optional("chart", (root) => new ChartView(root, this.history, (epoch) => this.timeline?.seek(epoch)));
  #histogram = optional("histogram", (root) => new HistogramView(/** @type {HTMLDetailsElement} */ (root)));
  #tables = optional("tables", (root) => new Tables(/** @type {HTMLDetailsElement} */ (root), this.history));
  #hand;
  #logic;
  #card;
  #panel;
  /** @type {import("./frame.js").Frame | null} */
  #frame = null;
  #request = 0;
  #turned;

  // Lifecycle

  /**
   * @param {(command: string) => void} send
   * @param {(left: string, entered: string, differs: boolean) => void} turned called when the page turns to another link
   * @param {() => void} marked called when other epochs are marked
   */
  constructor(send, turned, marked) {
    this.#turned = turned;
    this.timeline = optional("timeline", (root) => new Timeline(root, this.history, send, marked, () => this.course.link));
    this.#hand = new Hand(send);
    this.#logic = new LogicView(element("logic"), this.#hand);
    this.#card = new Card(this.network, send, this.#hand);
    this.#panel = new Panel(this.network, send, this.#hand);
  }

  // Actions

  /**
   * Takes a frame; false when it shows a run that is no longer on the page.
   * @param {import("./frame.js").Frame} frame
   */
  take(frame) {
    const shown = this.course.show(frame);
    if (shown) {
      this.history.write(frame.first, frame.losses, frame.validation);
      this.#frame = frame;
      this.#draw();
    }
    return shown;
  }

  /**
   * The run is another, or was changed.
   * @param {{revision: number, query: string, problems: import("./problems.js").Problem[], html: Record<string, string>}} message
   */
  turn({ revision, query, problems, html }) {
    const continuing = !("network" in html) && this.#hand.continuing;
    const differs = this.course.differs(query, this.history.length - 1);
    this.#turned(this.course.left(query), query, !continuing && differs);
    differs && this.timeline?.turn();
    this.course.known ? clearProblems() : delete html.problems; // what was wrong with the page's address stays to be read
    this.course.turn(revision, query, problems);
    this.#frame = null;
    replace(html);
    "network" in html && this.#renew();
    if ("map" in html) {
      this.#map = pictureOf(element("map"));
    }
    if ("logic" in html) {
      this.#logic = new LogicView(element("logic"), this.#hand);
    }
    if (problems.length > 0 && !("problems" in html)) {
      showProblems(problems);
    }
  }

  /** The colours may have changed. */
  restyle() {
    this.#map.restyle();
    this.#units.restyle();
    this.#chart?.restyle();
    this.timeline?.restyle();
    this.#draw();
  }

  /** Shows a unit's weights in the panel. */
  inspect(/** @type {string} */ focus) {
    this.#panel.show(this.network, focus);
    this.#draw();
  }

  // Private

  #renew() {
    this.network = new Network(element("network"));
    this.#units = new UnitsView(this.network);
    this.#links = new LinksView(this.network);
    this.#card.turn(this.network);
    this.#panel.turn(this.network);
  }

  #draw() {
    this.#request ||= requestAnimationFrame(() => {
      this.#request = 0;
      if (this.#frame) {
        this.#paint(this.#frame);
      }
    });
  }

  /** @param {import("./frame.js").Frame} frame */
  #paint(frame) {
    this.status.draw(frame);
    this.status.playing(this.course.playing);
    this.#numbers.draw(frame);
    this.#map.draw(frame, this.network.focused(frame.focus));
    this.#units.draw(frame);
    this.#links.draw(frame.parameters);
    this.#logic.draw(frame);
    this.#chart?.draw(frame.best, frame.epoch);
    this.timeline?.draw(frame);
    this.#histogram?.draw(frame.parameters, this.network);
    this.#card.draw(frame);
    this.#panel.draw(frame);
    this.#tables?.draw(frame);
  }
}
