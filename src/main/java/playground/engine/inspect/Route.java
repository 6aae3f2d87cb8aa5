package playground.engine.inspect;

import java.util.ArrayList;
import java.util.List;
import playground.engine.inspect.Waypoint.Kind;
import playground.engine.net.Layer;
import playground.engine.net.Topology;
import playground.engine.train.Backprop;
import playground.engine.train.Optimizer;
import playground.engine.train.Rehearsal;

/// The sub-steps of one update in their order: forward to the loss, back with the error, then every parameter. Small layers
/// go unit by unit and parameter by parameter; large ones at once, so that the way through any network can be walked.
public record Route(List<Waypoint> points) {
    /// Parameters of a layer that is still walked one by one: as many as one has the patience for.
    private static final int PATIENCE = 24;

    public Route {
        points = List.copyOf(points);
    }

    static Route of(Topology topology, Backprop sample, Rehearsal update) {
        List<Waypoint> points = new ArrayList<>();
        points.add(Waypoint.of(Kind.INPUT, 0));
        for (int l = 0; l < topology.layers().size(); l++) {
            units(points, topology, l, List.of(Kind.SUM, Kind.ANSWER));
        }
        points.add(Waypoint.of(Kind.LOSS, topology.layers().size() - 1));
        for (int l = topology.layers().size() - 1; l >= 0; l--) {
            units(points, topology, l, back(sample.stages().get(l)));
            parameters(points, topology, l, List.of(Kind.GRADIENT));
        }
        for (int l = 0; l < topology.layers().size(); l++) {
            parameters(points, topology, l, changes(update));
        }
        return new Route(points);
    }

    private static List<Kind> back(Backprop.Stage stage) {
        List<Kind> kinds = new ArrayList<>();
        if (stage.errors().length > 0) {
            kinds.add(Kind.ERROR);
        }
        if (stage.slopes().length > 0) {
            kinds.add(Kind.SLOPE);
        }
        kinds.add(Kind.DELTA);
        return kinds;
    }

    private static List<Kind> changes(Rehearsal update) {
        List<Kind> kinds = new ArrayList<>();
        if (update.batch().count() > 1) {
            kinds.add(Kind.MEAN);
        }
        if (update.by().optimizer().kind() != Optimizer.Kind.SGD) {
            kinds.add(Kind.MEMORY);
        }
        kinds.add(Kind.PARAMETER);
        return kinds;
    }

    private static boolean large(Layer layer) {
        return layer.units() * (layer.inputs() + 1) > PATIENCE;
    }

    private static void units(List<Waypoint> points, Topology topology, int l, List<Kind> kinds) {
        Layer layer = topology.layers().get(l);
        if (large(layer)) {
            kinds.forEach(kind -> points.add(Waypoint.of(kind, l)));
            return;
        }
        for (int u = 0; u < layer.units(); u++) {
            for (Kind kind : kinds) {
                points.add(new Waypoint(kind, l, u, Waypoint.ALL));
            }
        }
    }

    private static void parameters(List<Waypoint> points, Topology topology, int l, List<Kind> kinds) {
        Layer layer = topology.layers().get(l);
        if (large(layer)) {
            kinds.forEach(kind -> points.add(Waypoint.of(kind, l)));
            return;
        }
        for (int u = 0; u < layer.units(); u++) {
            for (int i = 0; i < layer.inputs() + (layer.biased() ? 1 : 0); i++) {
                for (Kind kind : kinds) {
                    points.add(new Waypoint(kind, l, u, i));
                }
            }
        }
    }

    /// Where each layer of each phase begins: the numbers of its first points.
    public List<Integer> parts() {
        List<Integer> parts = new ArrayList<>(List.of(0));
        for (int n = 1; n < points.size(); n++) {
            Waypoint before = points.get(n - 1);
            Waypoint point = points.get(n);
            if (before.kind().phase() != point.kind().phase() || before.layer() != point.layer()) {
                parts.add(n);
            }
        }
        return List.copyOf(parts);
    }

    /// The number of a phase's first point.
    public int start(Waypoint.Phase phase) {
        int n = 0;
        while (points.get(n).kind().phase() != phase) {
            n++;
        }
        return n;
    }
}
