package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the scripts compute, asked in the browser itself.
class ModulesIT {
    private static LocalServer server;
    private static Visit visit;

    @BeforeAll
    static void start() {
        server = new LocalServer();
        visit = Visit.of(server.address("/"));
    }

    @AfterAll
    static void stop() {
        visit.close();
        server.close();
    }

    /// A module, a function of it, and what it answers, as JSON.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock = """
            query | m.at("data=xor&epoch=5&step=2", 9, 0)                     | "data=xor&epoch=9"
            query | m.at("epoch=5", 0, 0)                                     | ""
            query | m.at("seed=a%20b&edits=3:batch:1", 4, 1)                  | "seed=a%20b&edits=3:batch:1&epoch=4&step=1"
            query | m.runOf("data=xor&epoch=5&step=2&edits=1:rate:0.1")       | "data=xor&edits=1:rate:0.1"
            query | [m.epochOf("epoch=12&step=3"), m.stepOf("epoch=12&step=3"), m.epochOf("")] | [12,3,0]
            query | m.pastedLink(" https://a.org/#activation=relu&seed=0.1 ") | "tfp=activation%3Drelu%26seed%3D0.1"
            query | m.pastedLink("http://b.org/?data=xor&epoch=3")            | "data=xor&epoch=3"
            query | m.pastedLink("activation=relu")                           | "tfp=activation%3Drelu"
            query | ["#activation=tanh", "#share", "", "#"].map(m.isForeign)  | [true,false,false,false]
            query | ["#activation%3Drelu%26seed%3D1", "#%61ctivation=relu&seed=1", "#_=1"].map(m.isForeign) | [true,true,true]
            query | ["https://playground.tensorflow.org/", "seed%3d1", "a=1", "nothing", "http://b.org/#x"].map(m.isLink) | [true,true,true,false,false]
            query | m.pastedLink("https://playground.tensorflow.org/?x=1#seed=a#b") | "tfp=seed%3Da%23b"
            query | m.pastedLink("http://b.org/?data=xor#share")              | "data=xor"
            query | m.pastedLink("https://playground.tensorflow.org/")        | "tfp=https%3A%2F%2Fplayground.tensorflow.org%2F"
            query | m.plain("tfp=x%253D1%2526y_hide%253Dtrue%20")             | "tfp=x=1&y_hide=true%20"
            edits | m.before("data=xor&edits=3:batch:1,5.2:rate:0.1,5.2:batch:2&epoch=9") | "data=xor&epoch=9&edits=3:batch:1"
            edits | [m.before("edits=0:bias.0.0:1"), m.before("hidden=3"), m.before("edits=3:batch:1")] | ["edits=0:bias.0.0:1","hidden=3",""]
            edits | m.beside("data=xor&epoch=40", "data=xor&edits=40:learningRate:0.1&epoch=40", 100) | "data=xor&fork=40:learningRate:0.1"
            edits | m.beside("edits=3:batch:1,420.1:rate:1&epoch=9", "edits=3:batch:1", 431) | "edits=3:batch:1,420.1:rate:1&fork=3:batch:1&epochs=900"
            edits | [m.beside("data=xor", "edits=4:batch:1", 9), m.beside("edits=4:batch:1", "edits=4:batch:1", 9), m.beside("", "edits=10000:batch:1", 9)] | ["","",""]
            backoff | [m.delay(0, false, () => 0), m.delay(3, false, () => 0), m.delay(99, false, () => 0)] | [250,2000,15000]
            backoff | [m.delay(0, false, () => 1), m.delay(0, true, () => 0)] | [125,10000]
            links | [0, 5, -5, 50, -0.5].map(m.quarters)                      | [4,40,40,40,8]
            texts | ["1.35e−04", "-1e+6", "0.25", "∞"].map(m.written)         | ["1.35·10⁻⁴","−1·10⁶","0.25","∞"]
            texts | [m.short(1234567), m.three(-2.5e9), m.short(0.25)]        | ["1.23·10⁶","−2.50·10⁹","0.25"]
            weights | m.stepped("0.25", {key: "ArrowUp"})                     | "0.35"
            weights | m.stepped("", {key: "ArrowDown", shiftKey: true})       | "-1"
            weights | m.stepped("0.3", {key: "ArrowUp", altKey: true})        | "0.31"
            weights | m.stepped("1", {key: "a"})                              | null
            keys | [" ", "ArrowRight", "r", "R", "?", "x"].map((key) => m.meaning({key}, false)) | ["toggle","step","reset","reset","keys",null]
            keys | m.meaning({key: "ArrowRight", shiftKey: true}, false)      | "update"
            keys | ["z", "y", "r"].map((key) => m.meaning({key, ctrlKey: true}, false)) | ["undo","redo",null]
            keys | m.meaning({key: "Z", ctrlKey: true, shiftKey: true}, true) | "redo"
            keys | [m.meaning({key: "PageDown"}, true), m.meaning({key: "PageDown"}, false)] | ["toggle",null]
            keys | [m.meaning({key: "m"}, false), m.meaning({key: "."}, true)]  | ["microscope",null]
            walking | [".", ",", "]", "[", "p", "PageDown", "PageUp", "x"].map((key) => m.direction({key})) | ["next","previous","part.next","part.previous","play","next","previous",null]
            arrows | [{key: "ArrowUp"}, {key: "ArrowLeft", shiftKey: true}, {key: "ArrowUp", ctrlKey: true}, {key: "a"}].map(m.moved) | [{"right":0,"up":1},{"right":-10,"up":0},null,null]
            pixels | m.inked("000010", 1, 16)                                 | "001010"
            pixels | m.inked("000010", 2, 16)                                 | "000000"
            pixels | m.brushed("00".repeat(64), 8, 16, {x: 1.5, y: 0.5}, false).slice(0, 8) | "04100400"
            pixels | m.brushed("10".repeat(64), 8, 16, {x: 1.5, y: 0.5}, true).slice(0, 8)  | "00000010"
            typing | m.wordsOf("A GREAT plot, isn't it? <b>")                 | "a_great_plot_isn't_it_b"
            slopes | [[-1, 1], [0, 0], [1, -1], [1.1, 0]].map(([x, y]) => m.heightAt({side: 2, heights: [0, 0.25, 0.5, 0.75]}, {x, y})) | [0,0.375,0.75,null]
            slopes | m.projection(0, 0)(0.5, 0, 0.5).map((n) => Math.round(100 * n)) | [50,0,0]
            slopes | m.projection(Math.PI / 2, Math.PI / 2)(0, 1, 0.5).map((n) => Math.round(100 * n)) | [-100,0,0]
            slopes | [...m.piecesOf({side: 3, heights: Array(9).fill(0)}, [{x: -1, y: 1}, {x: 0.9, y: 1}, {x: 5, y: 5}]).entries()].map(([cell, pieces]) => [cell, pieces.length]) | [[0,2],[1,2]]
            relief | ["", "0.5", "2", "8", "∞", "−1"].map((loss) => m.heightOf(loss, 0.5, 8, true)) | [null,0,0.5,1,1,0]
            relief | ["0.5", "4.25"].map((loss) => m.heightOf(loss, 0.5, 8, false)) | [0,0.5]
            viewpoint | ["surface", "surface:-120:43", "surface:999:99"].map(m.viewpointOf) | [{"turn":-34,"tilt":43},{"turn":-120,"tilt":43},{"turn":-81,"tilt":86}]
            viewpoint | [m.turned({turn: 179, tilt: 2}, 3, -3), m.wordOf({turn: -34.4, tilt: 42.5})] | [{"turn":-178,"tilt":0},"surface:-34:43"]
            walking | m.direction({key: ".", ctrlKey: true})                  | null
            walking | ["next", "previous", "part.next", "part.previous", "8", "99"].map((to) => m.target(to, {step: 5, steps: 10, parts: [0, 4, 7]})) | [6,4,7,4,8,9]
            walking | ["next", "part.next"].map((to) => m.target(to, {step: 9, steps: 10, parts: [0, 4, 7]})) | [9,9]
            walking | ["previous", "part.previous"].map((to) => m.target(to, {step: 0, steps: 10, parts: [0, 4, 7]})) | [0,0]
            nearest | m.curveOf("M50 20C100 20 100 80 150 80")                | {"x1":50,"y1":20,"x2":150,"y2":80}
            nearest | [50, 100, 150, 151].map((x) => m.heightAt({x1: 50, y1: 20, x2: 150, y2: 80}, x)).map(String) | ["20","50","80","NaN"]
            nearest | m.nearest([{x1: 0, y1: 0, x2: 9, y2: 0}, {x1: 0, y1: 8, x2: 9, y2: 8}], 4, 6, 3) | 1
            nearest | m.nearest([{x1: 0, y1: 0, x2: 9, y2: 0}], 4, 6, 3)      | -1
            enlarge | Array.from(m.enlarged(new Uint8Array([0, 100, 200, 60]), 2, 3)) | [0,50,100,100,90,80,200,130,60]
            tables | [m.epochs(3), m.epochs(41).length, m.epochs(41).at(-1), m.epochs(0)] | [[0,1,2],14,40,[]]
            gallery | [m.matches("Moons, two", m.wordsOf(" two moon ")), m.matches("Moons", m.wordsOf("sun")), m.matches("x", m.wordsOf(""))] | [true,false,true]
            shelf | ["data=table&table=sha256:ab12&hidden=3", "data=table&table=Syx", "table=sha256:0", "x=table=sha256:0"].map(m.nameIn) | ["sha256:ab12","","sha256:0",""]
            runfile | [m.linkIn("neural-network-playground run 1\\r\\ndata=xor\\r\\n"), m.linkIn("a,b\\n1,2"), m.linkIn("neural-network-playground run 1")] | ["data=xor",null,""]
            runfile | [[0xff, 0xfe, 0x61, 0], [0xfe, 0xff, 0, 0x61], [0xc3, 0xa9], [0xe9], [0xd6, 0xd0]].map((b, i) => m.decoded(Uint8Array.from(b).buffer, i === 4 ? "zh-Hans" : "en")) | ["a","a","é","é","中"]
            near | [m.decimal(1234.5678, 12), m.decimal(0.00123456, 0.001), m.decimal(5e8, 1e9)] | ["1234.568","0.0012346","500000000"]
            share | m.snippet('http://a/embed?x=1&y="', 'A & B')              | "<iframe src=\\"http://a/embed?x=1&amp;y=&quot;\\" width=\\"960\\" height=\\"540\\" sandbox=\\"allow-scripts\\" title=\\"A &amp; B\\"></iframe>"
            readout | [0, 4, 5, 11, 12, 99].map((clock) => m.lossAt({dataset: {losses: "3 2 1", every: "5", until: "12"}}, clock)) | ["3","3","2","1","1","1"]
            readout | [0, 5, 9, 10].map((clock) => m.lossAt({dataset: {losses: "3 2", every: "5"}}, clock)) | ["3","2","2","–"]
            color | Array.from(m.colorTable("signed", [255, 255, 255], [[255, 0, 0], [0, 0, 255]], false)).filter((_, i) => [0, 127, 254, 255].includes(i)).map((c) => c.toString(16)) | ["ff0000ff","ffffffff","ffff0000","ffff0000"]
            color | new Set(m.colorTable("signed", [255, 255, 255], [[255, 0, 0], [0, 0, 255]], true)).size | 2
            color | ["curve", "weights"].map((shade) => [true, false].map((discrete) => m.colorTable(shade, [255, 255, 255], [[255, 0, 0], [0, 0, 255]], discrete)[127].toString(16))) | [["ffffffff","ffffffff"],["ffffffff","ffffffff"]]
            color | Array.from(m.colorTable("class 1", [255, 255, 255], [[255, 0, 0], [0, 0, 255]], false)).filter((_, i) => [0, 254].includes(i)).map((c) => c.toString(16)) | ["ffffffff","ffff0000"]
            color | Array.from(m.colorTable("classes 3", [255, 255, 255], [[255, 0, 0], [0, 255, 0], [0, 0, 255]], false)).filter((_, i) => [84, 85, 169, 254].includes(i)).map((c) => c.toString(16)) | ["ff0000ff","ffffffff","ff00ff00","ffff0000"]
            """)
    void answers(String module, String expression, String expected) {
        assertEquals(expected, visit.inModule(module, "(m) => JSON.stringify(" + expression + ")"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            h.write(0, F(1, 2, 3, 4)); return [h.length, h.at(1)]                              | [2,{"train":3,"test":4,"validation":null}]
            h.write(0, F(1, 2, 3, 4, 5, 6)); h.write(1, F(7, 8)); return [h.length, h.at(1), h.at(2)] | [2,{"train":7,"test":8,"validation":null},{"train":null,"test":null,"validation":null}]
            h.write(2, F(1, 2)); return [h.length, h.at(0), h.at(2).test]                       | [3,{"train":null,"test":null,"validation":null},2]
            h.write(0, F()); return h.length                                                    | 0
            h.write(0, F(5, 6, 3, 4)); return h.curve()                                         | [[0,1],[5,3],[6,4],[null,null]]
            """)
    void historyKeeps(String body, String expected) {
        String function = "(m) => { const F = (...n) => Float32Array.of(...n); const h = new m.History();"
                + " return JSON.stringify((() => { " + body + " })()); }";
        assertEquals(expected, visit.inModule("history", function));
    }

    /// A million epochs, one of them a peak, told a few hundred at a time; the curve must show it, with few points.
    @ParameterizedTest
    @CsvSource({"1000", "1024", "1025", "5000", "1000000"})
    void theCurveLosesNoPeak(int epochs) {
        Object seen = visit.inModule("history", """
                (m) => {
                  const h = new m.History();
                  const peak = Math.floor(%1$d * 0.7);
                  for (let first = 0; first < %1$d; first += 700) {
                    const pairs = new Float32Array(2 * Math.min(700, %1$d - first)).fill(0.5);
                    if (peak >= first && peak < first + 700) { pairs[2 * (peak - first)] = 9; pairs[2 * (peak - first) + 1] = 0.25; }
                    h.write(first, pairs);
                  }
                  const [x, train, test] = h.curve();
                  const sorted = x.every((value, i) => i === 0 || value >= x[i - 1]);
                  return [Math.max(...train), Math.min(...test), sorted, x.length <= 2048, x.at(-1) <= %1$d - 1].join();
                }""".formatted(epochs));
        assertEquals("9,0.25,true,true,true", seen);
    }

    @Test
    void whatWaitsIsSaidOnceItMayBeAndAgainIfItWasNotHeard() {
        Object seen = visit.inModule("outgoing", """
                (m) => {
                  const o = new m.Outgoing();
                  const log = [o.take("step", false), o.take("open x", true), o.take("set a=1", true)];
                  log.push(o.release(), o.take("play", true));
                  o.heard();
                  log.push(o.take("pause", true));
                  o.hold();
                  log.push(o.release());
                  o.hold();
                  log.push(o.take("play", false), o.greet(["open x", "play"]), o.release());
                  o.hold();
                  log.push(o.take("play", false), o.take("reset", false), o.take("play", false), o.greet(["open x", "play"]), o.release());
                  return JSON.stringify(log);
                }""");
        assertEquals("[false,true,false,[\"step\",\"set a=1\"],true,true,[\"pause\"],false,[\"open x\",\"play\"],[],"
                + "false,false,false,[\"open x\",\"play\"],[\"reset\",\"play\"]]", seen);
        assertEquals(List.of(), visit.complaints());
    }

    /// A frame on its way when play or pause was pressed does not know of it yet.
    @Test
    void olderFramesDoNotTakeBackWhatWasAskedFor() {
        Object seen = visit.inModule("course", """
                (m) => {
                  const c = new m.Course("");
                  const after = (state) => (c.show({revision: 1, state, epoch: 1, step: 0}), c.playing);
                  const log = [];
                  c.turn(1, "");
                  c.asked("play");
                  log.push(after("paused"), after("running"), after("paused"));
                  c.asked("play");
                  log.push(after("diverged"));
                  c.asked("play");
                  log.push(after("running"));
                  c.asked("pause");
                  log.push(after("running"), after("paused"), after("running"));
                  c.asked("step");
                  log.push(after("running"), after("seeking"), after("paused"));
                  return log.map(Number).join("");
                }""");
        assertEquals("11001001000", seen);
    }

    /// The frame that shows where a run came to rest comes after the link to it; a place too far to be opened is still the address.
    @Test
    void theAddressIsWhereTheRunRestsOrWasAskedToBe() {
        Object seen = visit.inModule("course", """
                (m) => {
                  const c = new m.Course("");
                  const log = [];
                  const then = (state, epoch) => (c.show({revision: 1, state, epoch, step: 0}), log.push(c.address));
                  c.turn(1, "seed=2&epoch=3", [{parameter: "epoch", value: "50.4", message: ""}]);
                  then("paused", 3);
                  c.asked("focus output");
                  log.push(c.address, c.link);
                  c.asked("play");
                  then("running", 7);
                  c.rest("seed=2&epoch=9&step=1");
                  log.push(c.address);
                  then("running", 12);
                  c.turn(1, "epoch=8", [{parameter: "epoch", value: "-50", message: ""}]);
                  log.push(c.address);
                  return log.join(" ");
                }""");
        String far = "seed=2&epoch=50&step=4";
        assertEquals(String.join(" ", far, far, "seed=2&epoch=3", "seed=2&epoch=7", "seed=2&epoch=9&step=1", "seed=2&epoch=12", "epoch=8"), seen);
    }
}
