package playground.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.ThTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.Dataset;
import playground.engine.train.TruthTable;

/// A truth table: inputs, what hidden units answer where they are few, the output's weighted sum and answer, what is
/// wanted, and whether that is right. A cell's number is its place in a row of a frame.
final class TruthTableView {
    /// More hidden units would not fit beside the rest.
    private static final int MOST_HIDDEN = 4;

    private TruthTableView() {}

    static TableTag of(Scene scene) {
        List<TruthTable.Row> rows = scene.snapshot().logic().table().rows();
        return table(
                        thead(head(scene)),
                        tbody(each(IntStream.range(0, rows.size()).boxed().toList(), n -> row(scene, rows.get(n), n))))
                .withClass("truth");
    }

    private static TrTag head(Scene scene) {
        return tr(
                input(scene, "feature.x"),
                iff(scene.generator().inputs() > 1, input(scene, "feature.y")),
                each(hidden(scene), place -> unit(scene, place)),
                column(scene.text("logic.sum")),
                column(scene.text("unit.output")),
                column(scene.text("logic.wanted")),
                column(scene.text("logic.verdict")));
    }

    private static ThTag input(Scene scene, String name) {
        return column(scene.text(name));
    }

    /// A hidden unit of any layer.
    private static ThTag unit(Scene scene, int place) {
        int layer = 0;
        int unit = place;
        while (unit >= scene.layers().get(layer).units()) {
            unit -= scene.layers().get(layer++).units();
        }
        return column(scene.text("unit.short", place + 1)).with(GateMark.of(scene, layer, unit));
    }

    private static ThTag column(String name) {
        return th(name).attr("scope", "col");
    }

    private static TrTag row(Scene scene, TruthTable.Row row, int n) {
        Dataset data = scene.page().split().train();
        int output = row.answers().length - 1;
        return tr(
                        td(Decimals.brief(data.x()[n])),
                        iff(scene.generator().inputs() > 1, td(Decimals.brief(data.y()[n]))),
                        each(hidden(scene), unit -> number(unit, row.answers()[unit])),
                        number(output + 1, row.sum()),
                        number(output, row.answers()[output]),
                        td(data.target()[n] > 0 ? "1" : "0"),
                        cell(output + 2, scene.text(row.right() ? "logic.right" : "logic.mistake")).withClass("truth__verdict"))
                .attr("data-row", n)
                .condAttr(row.right(), "data-right", "");
    }

    /// Their numbers; none where there are too many.
    private static List<Integer> hidden(Scene scene) {
        int units = scene.snapshot().parameters().topology().unitCount() - 1;
        return IntStream.range(0, units <= MOST_HIDDEN ? units : 0).boxed().toList();
    }

    private static DomContent number(int place, double value) {
        return cell(place, Decimals.brief(value).replace('-', '−'));
    }

    private static TdTag cell(int place, String text) {
        return td(text).attr("data-cell", place);
    }
}
