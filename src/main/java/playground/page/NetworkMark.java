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
/// numbers found so far where they arise. Places are per cents of the picture, so that it may have any shape.
final class NetworkMark {
    /// Units of a layer whose numbers still have room beside each other.
    private static final int ROOMY = 16;
    /// Units of a layer between which a number has room; of more it stands beside its unit.
    private static final int SPACED = 5;
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
        for (int l = 0; l < found.walk().topology().layers().size(); l++) {
            mark.units(l);
        }
        mark.parameter();
        return mark.drawn(Dom.NETWORK_NUMBERS);
    }

    private ContainerTag<?> drawn(String id) {
        return none(id).with(parts.toArray(ContainerTag<?>[]::new));
    }

    private double x(int column) {
        return (column + 0.5) / columns;
    }

    private static double y(int row, int rows) {
        return (row + 0.5) / rows;
    }

    /// Of an input of a layer, in the column before it.
    private double from(int layer, int input) {
        if (layer > 0) {
            return y(input, walk.topology().layers().get(layer).inputs());
        }
        return picture() ? y(0, 1) : y(found.data().features().indexOf(found.features().get(input)), found.data().features().size());
    }

    /// The inputs are pixels, which have no place of their own.
    private boolean picture() {
        return found.data().side() > 0;
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
        double y1 = HEIGHT * from(l, i);
        double y2 = HEIGHT * y(o, walk.topology().layers().get(l).units());
        return Svg.path(LinkPaths.curve((l + 0.5) * 100, y1, (l + 1.5) * 100, y2)).withClass("network__lit");
    }

    private void ring() {
        if (!here.whole()) {
            ring(here.layer() + 1, y(here.unit(), walk.topology().layers().get(here.layer()).units()));
        } else if (here.kind() != Waypoint.Kind.INPUT) {
            Layer layer = walk.topology().layers().get(here.layer());
            for (int u = 0; u < layer.units() && layer.units() <= ROOMY; u++) {
                ring(here.layer() + 1, y(u, layer.units()));
            }
        }
    }

    private void ring(int column, double y) {
        boolean spaced = walk.topology().layers().get(column - 1).units() <= SPACED;
        parts.add(tag("circle").withClasses("network__ring", spaced ? "" : "network__ring--close").attr("cx", share(x(column))).attr("cy", share(y)).attr("r", "34"));
    }

    private void inputs() {
        double[] inputs = walk.sample().inputs();
        for (int i = 0; i < inputs.length && inputs.length <= ROOMY && !picture(); i++) {
            number(x(0), from(0, i), inputs[i], numbers.inputsLit(), "input");
        }
    }

    private void units(int l) {
        Layer layer = walk.topology().layers().get(l);
        for (int u = 0; u < layer.units(); u++) {
            boolean lit = numbers.lit(l, u);
            if (layer.units() <= ROOMY || (lit && !here.whole())) {
                number(l, u, lit);
            }
        }
    }

    private void number(int l, int u, boolean lit) {
        int units = walk.topology().layers().get(l).units();
        numbers.unit(l, u).ifPresent(known -> number(x(l + 1), y(u, units), known, lit, units <= SPACED ? "unit" : "beside"));
    }

    private void number(double x, double y, double value, boolean lit, String of) {
        parts.add(tag("text")
                .withText(WalkNumbers.text(value))
                .withClasses("network__number", "network__number--" + of, lit ? "network__number--lit" : "")
                .attr("x", share(x))
                .attr("y", share(y)));
    }

    /// At the middle of a weight's link; a bias's below its unit.
    private void parameter() {
        Layer layer = walk.topology().layers().get(here.layer());
        if (here.single()) {
            double y = y(here.unit(), layer.units());
            boolean bias = here.input() == layer.inputs();
            double x = bias ? x(here.layer() + 1) : (x(here.layer()) + x(here.layer() + 1)) / 2;
            double middle = bias ? y : (y + from(here.layer(), here.input())) / 2;
            number(x, middle, numbers.parameter(), true, bias ? "bias" : "link");
        }
    }
}
