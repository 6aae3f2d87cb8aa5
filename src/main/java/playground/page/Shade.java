package playground.page;

import playground.engine.data.FunctionData;
import playground.engine.net.Topology;
import playground.engine.train.Painter;
import playground.experiment.Experiment;
import playground.experiment.Setup;

/// What the bytes of a picture mean, and so how they are coloured. The scripts read `key()`.
///
/// @param number the class, or how many classes there are
public record Shade(Kind kind, int number) {
    public static final Shade SIGNED = new Shade(Kind.SIGNED, 0);

    public enum Kind {
        /// From -1 over 0 to 1, or what counts as these.
        SIGNED,
        /// Weights of a unit whose inputs are pixels, coloured likewise.
        WEIGHTS,
        /// The area under a curve (see `CurveImage`), coloured likewise.
        CURVE,
        /// How probable one class is.
        CLASS,
        /// The class answered, and how far it is ahead (see `Boundary`).
        CLASSES
    }

    /// That of a unit's picture; layers counted from 0, the output's last, where several outputs together are the unit behind
    /// the last.
    static Shade of(Topology topology, int layer, int unit) {
        int outputs = topology.output().units();
        if (layer < topology.layers().size() - 1 || outputs == 1) {
            return new Shade(Kind.SIGNED, 0);
        }
        return unit == Painter.answer(topology) ? new Shade(Kind.CLASSES, outputs) : new Shade(Kind.CLASS, unit);
    }

    /// The same where a function of one input is learned (`graph`), or rows are pictures, `side` pixels along each side (else 0).
    public static Shade of(Topology topology, boolean graph, int side, int layer, int unit) {
        boolean weights = side > 0 && layer == 0 && unit < topology.layers().getFirst().units();
        return graph ? new Shade(Kind.CURVE, 0) : weights ? new Shade(Kind.WEIGHTS, 0) : of(topology, layer, unit);
    }

    /// That of a run's answers, in the picture of a comparison.
    public static Shade of(Experiment run) {
        Topology topology = Setup.topology(run);
        boolean graph = run.data().generator() instanceof FunctionData;
        return of(topology, graph, 0, topology.layers().size() - 1, Painter.answer(topology));
    }

    String key() {
        return switch (kind) {
            case SIGNED -> "signed";
            case WEIGHTS -> "weights";
            case CURVE -> "curve";
            case CLASS -> "class " + number;
            case CLASSES -> "classes " + number;
        };
    }
}
