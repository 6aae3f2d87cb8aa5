package playground.engine.train;

import java.util.List;
import playground.engine.data.Feature;
import playground.engine.data.Input;
import playground.engine.data.Plane;
import playground.engine.data.Window;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// A picture of what a network answers, as small as one likes: bytes as `Boundary` has them, of a function of one input as
/// `CurveImage` has them. Keeps scratch memory; used by one thread at a time.
public sealed interface Portrait {
    /// Writes `side * side` bytes from `offset` on.
    void paint(Parameters of, byte[] target, int offset);

    /// Of drawn points: inputs that read x and y.
    static Portrait ofPlane(List<Input> inputs, Window window, Tint tint, int side) {
        return new OfPlane(new Boundary(inputs, window, side, tint), new byte[side * side]);
    }

    /// Of the columns of a table, seen on a plane through their space.
    static Portrait ofTable(List<Input> columns, Plane plane, Tint tint, int side) {
        return new OfTable(new Folding(plane, columns), ofPlane(List.of(Feature.X, Feature.Y), plane.window(), tint, side));
    }

    /// Of a function of one input, over its window.
    static Portrait ofGraph(List<Input> features, Window window, int side) {
        return new OfGraph(new GraphPainter(features, window), side);
    }

    /// `scratch` is modified.
    record OfPlane(Boundary boundary, byte[] scratch) implements Portrait {
        @Override
        public void paint(Parameters of, byte[] target, int offset) {
            Topology topology = of.topology();
            if (topology.output().units() == 1) {
                boundary.compute(of, topology.layers().size() - 1, 0, scratch);
            } else {
                boundary.classes(of, scratch);
            }
            System.arraycopy(scratch, 0, target, offset, scratch.length);
        }
    }

    record OfTable(Folding folding, Portrait folded) implements Portrait {
        @Override
        public void paint(Parameters of, byte[] target, int offset) {
            folded.paint(folding.fold(of), target, offset);
        }
    }

    record OfGraph(GraphPainter painter, int side) implements Portrait {
        @Override
        public void paint(Parameters of, byte[] target, int offset) {
            double[] answers = painter.paint(of, of.topology().layers().size() - 1, 0).curves().answers();
            CurveImage.paint(answers, 0, answers.length, target, offset, side);
        }
    }
}
