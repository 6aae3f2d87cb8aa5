package playground.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.FunctionData;
import playground.engine.train.GraphPainter;

/// The graph of a function and what the network answers, as numbers at whole places.
final class GraphTable {
    private static final int APART = 10;
    private static final int DECIMALS = 3;

    private GraphTable() {}

    /// Nothing where no function is learned.
    static DivTag of(Scene scene) {
        return scene.generator() instanceof FunctionData function
                ? div(numbers(scene, function)).withId(Dom.GRAPH_TABLE).withClass("scroll").withTabindex(0).attr("role", "region")
                        .attr("aria-label", scene.text("tables.graph"))
                : Fields.absent(Dom.GRAPH_TABLE);
    }

    private static TableTag numbers(Scene scene, FunctionData function) {
        return table(
                caption(scene.text("tables.graph")),
                thead(tr(each(List.of("tables.place", "graph.line.truth", "unit.output"), column ->
                        th(scene.text(column)).attr("scope", "col")))),
                tbody(each(IntStream.range(0, GraphPainter.PLACES).filter(n -> n % APART == 0).boxed().toList(), place ->
                        row(scene, function, place))));
    }

    private static TrTag row(Scene scene, FunctionData function, int place) {
        double x = FunctionData.WINDOW.x(place, GraphPainter.PLACES);
        return tr(
                th(Ticks.text(x)).attr("scope", "row"),
                td(Decimals.fixed(function.at(x), DECIMALS)),
                td(Decimals.fixed(scene.snapshot().pictures().curves().answers()[place], DECIMALS)).attr("data-place", place));
    }
}
