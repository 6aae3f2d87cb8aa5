package playground.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import playground.engine.inspect.Walk;
import playground.engine.inspect.Waypoint;
import playground.engine.net.Layer;
import playground.inspect.Finding;

/// A sub-step of an update as a picture: its formula, the network with the numbers found so far, and what the whole layer does.
final class WalkPicture {
    private static final double WIDTH = 5;
    private static final double LARGE = 5;

    private final Finding.OfWalk found;
    private final Walk walk;
    private final WalkNumbers numbers;

    private WalkPicture(Finding.OfWalk found) {
        this.found = found;
        walk = found.walk();
        numbers = WalkNumbers.of(found);
    }

    static Poster poster(Messages messages, Finding.OfWalk found) {
        WalkPicture picture = new WalkPicture(found);
        Waypoint point = picture.numbers.here();
        String place = messages.text("js.walk.place", Decimals.count(found.step() + 1L), Decimals.count(found.walk().route().points().size()));
        Poster poster = new Poster().title(WalkCard.title(messages, found, point)).line(WalkCard.sample(messages, found) + " · " + place);
        WalkCard.formula(found, point).forEach(poster::formula);
        NumberedNetwork.on(poster, picture.columns(), picture.links());
        WalkMatrices.of(found.walk(), point).ifPresent(poster::formula);
        return poster.line(WalkCard.saying(messages, found, point));
    }

    private List<List<NumberedNetwork.Unit>> columns() {
        List<List<NumberedNetwork.Unit>> columns = new ArrayList<>(List.of(SamplePicture.inputs(found.data(), walk.sample().inputs(), numbers.inputsLit())));
        for (int l = 0; l < walk.topology().layers().size(); l++) {
            List<NumberedNetwork.Unit> units = new ArrayList<>();
            for (int u = 0; u < walk.topology().layers().get(l).units(); u++) {
                OptionalDouble number = numbers.unit(l, u);
                units.add(new NumberedNetwork.Unit(number.isPresent() ? WalkNumbers.text(number.getAsDouble()) : "", numbers.lit(l, u) || bias(l, u)));
            }
            columns.add(units);
        }
        return columns;
    }

    /// Whether the sub-step is about its bias.
    private boolean bias(int l, int u) {
        Waypoint here = numbers.here();
        return here.single() && here.layer() == l && here.unit() == u && here.input() == walk.topology().layers().get(l).inputs();
    }

    private List<NumberedNetwork.Link> links() {
        double[] parameters = walk.update().before().parameters();
        List<NumberedNetwork.Link> links = new ArrayList<>();
        for (int l = found.data().crowded() ? 1 : 0; l < walk.topology().layers().size(); l++) {
            Layer layer = walk.topology().layers().get(l);
            for (int n = 0; n < layer.units() * layer.inputs(); n++) {
                links.add(link(l, n / layer.inputs(), n % layer.inputs(), parameters[layer.weight(n / layer.inputs(), n % layer.inputs())]));
            }
        }
        return links;
    }

    private NumberedNetwork.Link link(int l, int o, int i, double weight) {
        boolean lit = numbers.litLink(l, o, i);
        double wide = Math.clamp(Math.abs(weight) / LARGE, 0.1, 1) * WIDTH;
        return new NumberedNetwork.Link(l, i, o, wide, LinkPaths.sign(weight), lit, lit && numbers.here().single() ? WalkNumbers.text(numbers.parameter()) : "");
    }
}
