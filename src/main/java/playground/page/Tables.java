package playground.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TbodyTag;
import j2html.tags.specialized.TdTag;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.net.Layer;
import playground.run.History;

/// The network and the loss curve as tables, for those who cannot see them and for exact numbers.
final class Tables {
    private static final int ROWS = 20;
    /// A page with more of them takes seconds to come; the API gives all.
    private static final int MOST_PARAMETERS = 5000;

    private Tables() {}

    static DetailsTag of(Scene scene) {
        return details(
                        summary(scene.text("tables.title")),
                        div(weights(scene)).withClass("scroll").withTabindex(0).attr("role", "region")
                                .attr("aria-label", scene.text("tables.weights")),
                        div(history(scene)).withClass("scroll").withTabindex(0).attr("role", "region")
                                .attr("aria-label", scene.text("tables.history")),
                        GraphTable.of(scene))
                .withId(Dom.TABLES)
                .withClass("tables");
    }

    static TableTag weights(Scene scene) {
        return table(
                        caption(scene.text("tables.weights")),
                        each(range(scene.layers().size()), layer -> listed(scene, layer) ? layer(scene, layer) : left(scene, layer)))
                .withId(Dom.WEIGHTS_TABLE);
    }

    private static boolean listed(Scene scene, int layer) {
        return scene.layers().get(layer).end() <= MOST_PARAMETERS;
    }

    /// Where a layer has too many.
    private static TbodyTag left(Scene scene, int l) {
        String name = scene.isOutput(l) ? scene.text("unit.output") : scene.text("layer.name", l + 1);
        return tbody(tr(th(name).attr("scope", "row"), td(scene.text("tables.many"))));
    }

    private static TbodyTag layer(Scene scene, int l) {
        Layer layer = scene.layers().get(l);
        return tbody(
                        tr(
                                th(scene.isOutput(l) ? scene.text("unit.output") : scene.text("layer.name", l + 1))
                                        .attr("scope", "col"),
                                iff(layer.biased(), th(scene.text("tables.bias")).attr("scope", "col")),
                                each(range(layer.inputs()), i -> th(scene.inputName(l, i)).attr("scope", "col"))),
                        each(range(layer.units()), o -> unit(scene, l, o)))
                .attr("data-parameters");
    }

    private static DomContent unit(Scene scene, int l, int o) {
        Layer layer = scene.layers().get(l);
        return tr(
                th(text(scene.isOutput(l) ? scene.unitName(l, o) : scene.text("unit.short", o + 1)), GateMark.of(scene, l, o)).attr("scope", "row"),
                iff(layer.biased(), parameter(scene, layer.bias(o))),
                each(range(layer.inputs()), i -> parameter(scene, layer.weight(o, i))));
    }

    private static TdTag parameter(Scene scene, int index) {
        return td(Decimals.fixed(scene.snapshot().parameters().values()[index], 3)).attr(Dom.PARAMETER, index);
    }

    /// Some epochs, the last one among them.
    private static TableTag history(Scene scene) {
        History history = scene.snapshot().history();
        int stride = Math.max(1, (history.epochs() + ROWS - 1) / ROWS);
        List<Integer> shown = range(history.epochs()).stream()
                .filter(n -> (history.epochs() - 1 - n) % stride == 0)
                .toList();
        return table(
                        caption(scene.text("tables.history")),
                        thead(tr(each(List.of("epoch", "train", "test"), column ->
                                th(scene.text("tables." + column)).attr("scope", "col")))),
                        tbody(each(shown, n -> losses(history, n))))
                .withId(Dom.HISTORY_TABLE);
    }

    private static DomContent losses(History history, int n) {
        return tr(
                th(Decimals.count(history.first() + n)).attr("scope", "row"),
                td(Decimals.fixed(history.losses()[2 * n], 4)),
                td(Decimals.fixed(history.losses()[2 * n + 1], 4)));
    }

    private static List<Integer> range(int end) {
        return IntStream.range(0, end).boxed().toList();
    }
}
