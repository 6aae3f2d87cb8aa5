package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.output;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import java.util.Arrays;
import java.util.List;
import playground.engine.data.Column;
import playground.experiment.Cut;
import playground.engine.data.Input;
import playground.run.CutQuery;

/// Which plane the picture of a table shows: a column for each side, or the principal components, and at which numbers the
/// other columns are held.
final class PlaneFields {
    /// More sliders would be a wall; the pixels of a picture say nothing one by one.
    private static final int MOST_HELD = 30;

    private static final int STEPS = 200;

    private PlaneFields() {}

    /// Nothing where there is only one plane.
    static DivTag of(Scene scene) {
        boolean choice = scene.generator().real() && columns(scene).size() > 2;
        return choice
                ? div(
                                div(axis(scene, CutQuery.ACROSS, scene.page().link().cut().across()),
                                        axis(scene, CutQuery.UP, scene.page().link().cut().up()))
                                        .withClass("plane__axes"),
                                held(scene))
                        .withId(Dom.PLANE)
                        .withClass("plane")
                : div().withId(Dom.PLANE).attr("hidden");
    }

    /// Whether the picture of a table has one side only.
    static boolean line(Scene scene) {
        return scene.generator().real() && scene.page().link().cut().usual() && columns(scene).size() == 1;
    }

    /// What a side of the picture stands for: 0 is across, 1 up.
    static String name(Scene scene, int side) {
        Cut cut = scene.page().link().cut();
        List<Input> columns = columns(scene);
        if (cut.usual()) {
            boolean named = columns.size() == 2 || (line(scene) && side == 0);
            return named ? scene.messages().feature(columns.get(side)) : scene.text("map.component", side + 1);
        }
        String key = side == 0 ? cut.across() : cut.up();
        return columns.stream().filter(column -> column.key().equals(key)).map(scene.messages()::feature).findFirst().orElse(key);
    }

    private static List<Input> columns(Scene scene) {
        return scene.experiment().data().features();
    }

    private static DivTag axis(Scene scene, String key, String current) {
        String component = scene.text("map.component", key.equals(CutQuery.ACROSS) ? 1 : 2);
        return Fields.field(scene, key, select(
                        option(component).withValue("").withCondSelected(current.isEmpty()),
                        each(columns(scene), column -> option(scene.messages().feature(column))
                                .withValue(column.key())
                                .withCondSelected(column.key().equals(current))))
                .withId(key)
                .withName(key)
                .attr(Dom.VIEW));
    }

    /// Where columns span the plane, the others can be moved.
    private static DomContent held(Scene scene) {
        Cut cut = scene.page().link().cut();
        List<Column> others = columns(scene).stream()
                .map(Column.class::cast)
                .filter(column -> !column.key().equals(cut.across()) && !column.key().equals(cut.up()))
                .toList();
        if (cut.usual()) {
            return p(scene.text("plane.components")).withClass("plane__hint");
        }
        return others.size() > MOST_HELD ? p(scene.text("plane.means")).withClass("plane__hint") : sliders(scene, others);
    }

    private static DetailsTag sliders(Scene scene, List<Column> others) {
        return details(
                        summary(span(scene.text("plane.others"))),
                        p(scene.text("plane.held")).withClass("plane__hint"),
                        div(each(others, column -> slider(scene, column))).withClass("plane__sliders"),
                        button(scene.text("plane.reset")).withType("button").withId("plane-reset").withClasses("button", "button--small"))
                .withClasses("plane__others", "js-only")
                .attr(Dom.SUBJECT, "plane");
    }

    private static DivTag slider(Scene scene, Column column) {
        double[] values = scene.page().split().train().columns()[column.index()];
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(1);
        double mean = Arrays.stream(values).average().orElse(0);
        double now = scene.page().link().cut().held().getOrDefault(column.key(), mean);
        String id = "held-" + column.index();
        return div(
                        div(label(scene.messages().feature(column)).withFor(id), output(Decimals.rounded(now)).withFor(id).withClass("field__value"))
                                .withClass("field__head"),
                        input().withType("range")
                                .withId(id)
                                .attr(Dom.HELD, column.key())
                                .attr(Dom.MEAN, Double.toString(mean))
                                .withMin(Double.toString(least))
                                .withMax(Double.toString(most))
                                .withStep(least < most ? Double.toString((most - least) / STEPS) : "any")
                                .withValue(Double.toString(now)))
                .withClasses("field", "field--slider");
    }
}
