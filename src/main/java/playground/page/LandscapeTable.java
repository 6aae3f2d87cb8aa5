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

import j2html.tags.DomContent;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.TableTag;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.Window;
import playground.engine.inspect.Landscape;
import playground.inspect.Finding;

/// The landscape of the loss in numbers, for those who do not see it: losses on a coarser grid, and places on the way.
final class LandscapeTable {
    /// Places along each side; those of the grid are a multiple of it and one.
    private static final int SIDE = 9;
    /// Places on the way, at most.
    private static final int PLACES = 9;
    private static final int DIGITS = 3;

    private final Messages messages;
    private final Landscape landscape;
    private final Finding.Course way;
    private final String across;
    private final String up;

    private LandscapeTable(Messages messages, Finding.OfLandscape found, String across, String up) {
        this.messages = messages;
        landscape = found.landscape();
        way = found.way();
        this.across = across;
        this.up = up;
    }

    /// The sides of the slice have names.
    static DetailsTag of(Messages messages, Finding.OfLandscape found, String across, String up) {
        LandscapeTable tables = new LandscapeTable(messages, found, across, up);
        return details(
                        summary(span(messages.text("landscape.table"))).withClass("look__summary"),
                        div(tables.losses(), tables.places())
                                .withClasses("landscape__tables", "scroll")
                                .withTabindex(0)
                                .attr("role", "group")
                                .attr("aria-label", messages.text("landscape.table")))
                .withClass("landscape__table");
    }

    private static List<Integer> steps() {
        return IntStream.range(0, SIDE).boxed().toList();
    }

    private TableTag losses() {
        Window window = landscape.window();
        double high = window.top() - window.bottom();
        return table(
                        caption(messages.text("landscape.table.losses", across, up)),
                        thead(tr(th("↑ \\ →").attr("scope", "col"), each(steps(), n -> th(side(window.x(n, SIDE), window.right() - window.left())).attr("scope", "col")))),
                        tbody(each(steps(), row -> tr(
                                th(side(window.y(row, SIDE), high)).attr("scope", "row"),
                                each(steps(), column -> td(loss(row, column)))))))
                .withClass("look__table");
    }

    private String loss(int row, int column) {
        int apart = (landscape.side() - 1) / (SIDE - 1);
        return Decimals.shown(landscape.losses()[row * apart * landscape.side() + column * apart], DIGITS);
    }

    private static String side(double value, double range) {
        return Decimals.within(value, range);
    }

    /// Evenly apart, the first and the last among them.
    private TableTag places() {
        int last = way.u().length - 1;
        int most = Math.min(PLACES - 1, last);
        List<Integer> shown = IntStream.rangeClosed(0, most).mapToObj(n -> most == 0 ? 0 : n * last / most).toList();
        return table(
                        caption(messages.text("landscape.table.way")),
                        thead(tr(column(messages.text("landscape.table.epoch")), column("→ " + across), column("↑ " + up))),
                        tbody(each(shown, n -> tr(
                                th(Decimals.count(way.epochs()[n])).attr("scope", "row"),
                                td(Decimals.shown(way.u()[n], DIGITS + 1)),
                                td(Decimals.shown(way.v()[n], DIGITS + 1))))))
                .withClass("look__table");
    }

    private static DomContent column(String name) {
        return th(name).attr("scope", "col");
    }
}
