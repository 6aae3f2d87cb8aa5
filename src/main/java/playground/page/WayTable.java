package playground.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.TableTag;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.inspect.Way;
import playground.inspect.Finding;

/// What every layer makes of one sample, unit by unit.
final class WayTable {
    private WayTable() {}

    static DetailsTag of(Messages messages, Finding.OfSample sample) {
        List<Way.Stage> stages = sample.way().stages();
        return details(
                        summary(span(messages.text("look.way"))).withClass("look__summary"),
                        div(each(IntStream.range(0, stages.size()).boxed().toList(), l ->
                                        stage(messages, stages.get(l), name(messages, l, stages.size()))))
                                .withClass("scroll")
                                .withTabindex(0)
                                .attr("role", "region")
                                .attr("aria-label", messages.text("look.way")))
                .withClass("look__way");
    }

    private static String name(Messages messages, int layer, int layers) {
        return layer == layers - 1 ? messages.text("unit.output") : messages.text("layer.name", layer + 1);
    }

    private static TableTag stage(Messages messages, Way.Stage stage, String name) {
        return table(
                        caption(name + " · " + messages.text("activation." + stage.activation().key())),
                        thead(tr(
                                th(messages.text("look.way.unit")).attr("scope", "col"),
                                th(messages.text("look.sum")).attr("scope", "col"),
                                th(messages.text("look.answer")).attr("scope", "col"))),
                        tbody(each(IntStream.range(0, stage.sums().length).boxed().toList(), unit -> tr(
                                th(Integer.toString(unit + 1)).attr("scope", "row"),
                                td(Decimals.four(stage.sums()[unit])),
                                td(Decimals.four(stage.answers()[unit]))))))
                .withClass("look__table");
    }
}
