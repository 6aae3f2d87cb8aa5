package playground.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.ThTag;
import j2html.tags.specialized.TrTag;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.Column;
import playground.engine.inspect.Way;
import playground.inspect.Finding;

/// What every layer makes of one sample, unit by unit: the weighted sum, the answer, and what adds up to the sum: the bias, and what
/// each input contributes. Of many inputs those that contribute most have a column each, the others one together.
final class WayTable {
    private static final int MOST = 8;
    private static final int DIGITS = 3;
    /// Units of layers that are read at a glance: of a row of a table they are unfolded then.
    private static final int FEW = 12;

    private final Messages messages;
    private final Finding.OfSample sample;
    private final int layer;
    private final Way.Stage stage;
    /// Inputs with a column of their own, in their order.
    private final List<Integer> listed;
    private final double most;

    private WayTable(Messages messages, Finding.OfSample sample, int layer) {
        this.messages = messages;
        this.sample = sample;
        this.layer = layer;
        stage = sample.way().stages().get(layer);
        listed = IntStream.range(0, stage.contributions()[0].length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -sizes(stage.contributions(), i)))
                .limit(MOST)
                .sorted()
                .toList();
        most = largest(stage);
    }

    private static double sizes(double[][] contributions, int input) {
        return Arrays.stream(contributions).mapToDouble(unit -> Math.abs(unit[input])).sum();
    }

    private static double largest(Way.Stage stage) {
        double contributed = Arrays.stream(stage.contributions()).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
        return Math.max(contributed, Arrays.stream(stage.biases()).map(Math::abs).max().orElse(0));
    }

    static DetailsTag of(Messages messages, Finding.OfSample sample) {
        return details(
                        summary(span(messages.text("look.way"))).withClass("look__summary"),
                        div(each(IntStream.range(0, sample.way().stages().size()).boxed().toList(), l ->
                                        new WayTable(messages, sample, l).layer()))
                                .withClass("scroll")
                                .withTabindex(0)
                                .attr("role", "region")
                                .attr("aria-label", messages.text("look.way")),
                        p(messages.text("look.way.how")).withClass("look__hint"))
                .withClass("look__way")
                .condAttr(few(sample), "open", "");
    }

    /// Without a hidden layer the loss shows the same.
    private static boolean few(Finding.OfSample sample) {
        List<Way.Stage> stages = sample.way().stages();
        boolean row = sample.features().getFirst() instanceof Column;
        return row && stages.size() > 1 && stages.stream().mapToInt(stage -> stage.sums().length).sum() <= FEW;
    }

    private TableTag layer() {
        return table(
                        caption(name() + " · " + messages.text("activation." + stage.activation().key())),
                        thead(tr(
                                column(messages.text("look.way.unit")),
                                symbol("z"),
                                symbol("a"),
                                column(messages.text("tables.bias")),
                                each(listed, i -> column(input(i))),
                                iff(rest() > 0, column(messages.text("look.way.rest", rest()))))),
                        tbody(each(IntStream.range(0, stage.sums().length).boxed().toList(), this::row)))
                .withClasses("look__table", "way");
    }

    private String name() {
        return layer == sample.way().stages().size() - 1 ? messages.text("unit.output") : messages.text("layer.name", layer + 1);
    }

    private String input(int input) {
        return layer == 0 ? messages.feature(sample.features().get(input)) : messages.text("unit.short", input + 1);
    }

    private int rest() {
        return stage.contributions()[0].length - listed.size();
    }

    private static ThTag column(String name) {
        return th(name).attr("scope", "col");
    }

    private static ThTag symbol(String name) {
        return th(span(name).withClass("visually-hidden"), Formulas.math(Formulas.identifier(name)).attr("aria-hidden", "true"))
                .attr("scope", "col");
    }

    private TrTag row(int unit) {
        double[] contributions = stage.contributions()[unit];
        return tr(
                th(Integer.toString(unit + 1)).attr("scope", "row"),
                td(Decimals.four(stage.sums()[unit])).withClass("way__sum"),
                td(Decimals.four(stage.answers()[unit])).withClass("way__answer"),
                contribution(stage.biases()[unit]),
                each(listed, i -> contribution(contributions[i])),
                iff(rest() > 0, contribution(others(contributions))));
    }

    private double others(double[] contributions) {
        return IntStream.range(0, contributions.length).filter(i -> !listed.contains(i)).mapToDouble(i -> contributions[i]).sum();
    }

    /// A number and, from the middle to the left or the right, a bar: as long as it is large, beside the largest of the layer.
    private TdTag contribution(double value) {
        double share = most > 0 && Double.isFinite(most) && Double.isFinite(value) ? Math.min(1, Math.abs(value) / most) : 0;
        return td(span(Decimals.shown(value, DIGITS)), Svg.svg("-50 0 100 1")
                        .withClass("way__bar")
                        .attr("preserveAspectRatio", "none")
                        .attr("aria-hidden", "true")
                        .with(tag("rect")
                                .attr("x", Decimals.coordinate(value < 0 ? -50 * share : 0))
                                .attr("width", Decimals.coordinate(50 * share))
                                .attr("height", "1")
                                .attr(Dom.SIGN, LinkPaths.sign(value))))
                .withClass("way__part");
    }
}
