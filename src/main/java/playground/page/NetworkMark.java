package playground.page;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;
import playground.engine.inspect.Walk;
import playground.engine.inspect.Waypoint;
import playground.engine.net.Layer;
import playground.inspect.Finding;

/// What the network's picture shows of a sub-step: a ring around the unit or a line along the link that it is about, and the
/// numbers found so far where they arise. Places are per cents of the picture, so that it may have any shape; how many stand below
/// and beside each other tells the style sheet how large they may be.
final class NetworkMark {
    /// Units of a layer whose numbers still have room below each other.
    private static final int ROOMY = 16;
    /// Columns between which every number has room; between more, those of the present layer and its neighbours.
    private static final int SPACED = 6;
    /// Columns beyond the last of which there is room for a number.
    private static final int WIDE = 3;
    private static final int FEW_DIGITS = 3;
    private static final int DIGITS = 4;
    private static final int HEIGHT = 1000;

    private final Finding.OfWalk found;
    private final Walk walk;
    private final Waypoint here;
    private final WalkNumbers numbers;
    private final int columns;
    private final List<ContainerTag<?>> parts = new ArrayList<>();

    private NetworkMark(Finding.OfWalk found) {
        this.found = found;
        walk = found.walk();
        numbers = WalkNumbers.of(found);
        here = numbers.here();
        columns = walk.topology().layers().size() + 1;
    }

    /// Room for one of the two layers, by its id.
    static ContainerTag<?> none(String id) {
        return tag("svg").withId(id).withClass("network__mark").attr("aria-hidden", "true");
    }

    /// What lies under the units.
    static ContainerTag<?> below(Finding.OfWalk found) {
        NetworkMark mark = new NetworkMark(found);
        mark.links();
        mark.ring();
        return mark.drawn(Dom.NETWORK_MARK);
    }

    /// What lies over them.
    static ContainerTag<?> above(Finding.OfWalk found) {
        NetworkMark mark = new NetworkMark(found);
        mark.inputs();
        for (int l = 0; l + 1 < mark.columns; l++) {
            mark.units(l);
        }
        mark.parameter();
        return mark.drawn(Dom.NETWORK_NUMBERS);
    }

    private ContainerTag<?> drawn(String id) {
        return none(id).withClasses("network__mark", columns > SPACED ? "network__mark--narrow" : "").with(parts.toArray(ContainerTag<?>[]::new));
    }

    private double x(int column) {
        return (column + 0.5) / columns;
    }

    private static double y(int row, int rows) {
        return (row + 0.5) / rows;
    }

    private int rows(int column) {
        if (column > 0) {
            return walk.topology().layers().get(column - 1).units();
        }
        return crowded() ? 1 : found.data().features().size();
    }

    /// Of an input of a layer, in the column before it.
    private double from(int layer, int input) {
        if (layer > 0 || crowded()) {
            return y(layer > 0 ? input : 0, rows(layer));
        }
        return y(found.data().features().indexOf(found.features().get(input)), rows(0));
    }

    /// The inputs are pixels or words, which have no place of their own.
    private boolean crowded() {
        return found.data().crowded();
    }

    private static String share(double share) {
        return Decimals.coordinate(100 * share) + "%";
    }

    private void links() {
        ContainerTag<?> lines = Svg.svg("0 0 " + columns * 100 + " " + HEIGHT).attr("preserveAspectRatio", "none");
        for (int l = 0; l + 1 < columns; l++) {
            Layer layer = walk.topology().layers().get(l);
            for (int n = 0; n < layer.units() * layer.inputs(); n++) {
                if (numbers.litLink(l, n / layer.inputs(), n % layer.inputs())) {
                    lines.with(link(l, n / layer.inputs(), n % layer.inputs()));
                }
            }
        }
        parts.add(lines);
    }

    private ContainerTag<?> link(int l, int o, int i) {
        return Svg.path(LinkPaths.curve((l + 0.5) * 100, HEIGHT * from(l, i), (l + 1.5) * 100, HEIGHT * y(o, rows(l + 1)))).withClass("network__lit");
    }

    private void ring() {
        if (numbers.inputsLit()) {
            parts.addAll(crowded() ? List.of(ring(0, 0).withClasses("network__ring", "network__ring--crowd")) : List.of());
        } else if (!here.whole()) {
            parts.add(ring(here.layer() + 1, here.unit()));
        } else {
            for (int u = 0; u < rows(here.layer() + 1) && rows(here.layer() + 1) <= ROOMY; u++) {
                parts.add(ring(here.layer() + 1, u));
            }
        }
    }

    private ContainerTag<?> ring(int column, int row) {
        return tag("circle")
                .withClass("network__ring")
                .attr("data-rows", rows(column))
                .attr("data-columns", columns)
                .attr("cx", share(x(column)))
                .attr("cy", share(y(row, rows(column))))
                .attr("r", "34");
    }

    private void inputs() {
        double[] inputs = walk.sample().inputs();
        for (int i = 0; i < inputs.length && inputs.length <= ROOMY && !crowded() && near(0); i++) {
            number(0, from(0, i), inputs[i], numbers.inputsLit(), "input");
        }
    }

    /// Whether a column's numbers have room: of many columns those beside the present one, and none where a link's number stands.
    private boolean near(int column) {
        boolean before = columns > WIDE && column == columns - 1 && rows(column) > 1;
        boolean linked = weight() && column == here.layer() + (before ? 1 : 0);
        int present = numbers.inputsLit() ? 0 : here.layer() + 1;
        return !linked && (columns <= SPACED || Math.abs(column - present) <= 1);
    }

    private boolean weight() {
        return here.single() && here.input() < walk.topology().layers().get(here.layer()).inputs();
    }

    private boolean bias(int l, int u) {
        return here.single() && !weight() && here.layer() == l && here.unit() == u;
    }

    private void units(int l) {
        for (int u = 0; u < rows(l + 1) && near(l + 1); u++) {
            boolean lit = numbers.lit(l, u);
            if (!bias(l, u) && (rows(l + 1) <= ROOMY || (lit && !here.whole()))) {
                unit(l, u, lit);
            }
        }
    }

    private void unit(int l, int u, boolean lit) {
        numbers.unit(l, u).ifPresent(known -> number(l + 1, y(u, rows(l + 1)), known, lit, place(l)));
    }

    /// Beside its unit; of the last of many columns, where there is room on the page.
    private String place(int l) {
        if (l + 2 < columns) {
            return "beside";
        }
        return columns <= WIDE ? "last" : rows(l + 1) == 1 ? "above" : "before";
    }

    /// At the middle of a weight's link; a bias's beside its unit, in place of what the unit answers.
    private void parameter() {
        int l = here.layer();
        if (weight()) {
            double middle = (y(here.unit(), rows(l + 1)) + from(l, here.input())) / 2;
            parts.add(text(numbers.parameter(), true, "link").attr("x", share((x(l) + x(l + 1)) / 2)).attr("y", share(middle)));
        } else if (here.single()) {
            number(l + 1, y(here.unit(), rows(l + 1)), numbers.parameter(), true, place(l));
        }
    }

    private void number(int column, double y, double value, boolean lit, String place) {
        parts.add(text(value, lit, place)
                .attr("data-rows", Math.min(ROOMY, rows(column)))
                .attr("data-columns", columns)
                .attr("x", share(x(column)))
                .attr("y", share(y)));
    }

    private ContainerTag<?> text(double value, boolean lit, String place) {
        return tag("text")
                .withText(Decimals.shown(value, columns > SPACED ? FEW_DIGITS : DIGITS))
                .withClasses("network__number", "network__number--" + place, lit ? "network__number--lit" : "");
    }
}
