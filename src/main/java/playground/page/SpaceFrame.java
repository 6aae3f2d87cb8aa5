package playground.page;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import playground.engine.inspect.HiddenSpace;
import playground.engine.inspect.Sheet;
import playground.inspect.Finding;

/// The part of a plane through a layer's space that a picture shows: u from `left` to `right`, v from `bottom` to `top`, on a square
/// of `SIDE` with v upwards. It stays as it is while the samples move a little.
record SpaceFrame(double left, double right, double bottom, double top) {
    static final int SIDE = 1000;
    private static final double STEP = 1.25;
    private static final double ROOM = 0.15;
    /// No screen is larger; what is farther away would only make numbers long.
    private static final double FAR = 20 * SIDE;

    static SpaceFrame of(Finding.OfSpace found) {
        HiddenSpace space = found.space();
        double[] u = finite(space.train()[0]);
        double[] v = finite(space.train()[1]);
        if (space.sheet().kind() != Sheet.Kind.UNITS) {
            double reach = reach(Math.max(largest(u), largest(v)));
            return new SpaceFrame(-reach, reach, -reach, reach);
        }
        return space.layer() == HiddenSpace.INPUTS ? around(u, v) : switch (found.topology().layers().get(space.layer()).activation()) {
            case TANH, SINE -> square(-1 - ROOM, 1 + ROOM);
            case SIGMOID, STEP, STEP_ABOVE, SOFTMAX -> square(-ROOM, 1 + ROOM);
            case RELU, LINEAR, LEAKY_RELU, ELU, SOFTPLUS, GELU, SWISH -> around(u, v);
        };
    }

    private static SpaceFrame square(double low, double high) {
        return new SpaceFrame(low, high, low, high);
    }

    private static SpaceFrame around(double[] u, double[] v) {
        return new SpaceFrame(low(u), reach(largest(u)), low(v), reach(largest(v)));
    }

    private static double[] finite(double[] places) {
        return Arrays.stream(places).filter(Double::isFinite).toArray();
    }

    private static double largest(double[] places) {
        return Arrays.stream(places).map(Math::abs).max().orElse(0);
    }

    /// Where nothing lies far below 0, little is shown of it.
    private static double low(double[] places) {
        double reach = reach(largest(places));
        double least = DoubleStream.concat(DoubleStream.of(0), Arrays.stream(places)).min().orElse(0);
        return least > -ROOM * reach ? -ROOM * reach : -reach;
    }

    /// A power of `STEP` that leaves a little room.
    private static double reach(double largest) {
        return largest > 0 ? Math.pow(STEP, Math.ceil(Math.log(largest) / Math.log(STEP) + ROOM)) : 1;
    }

    double x(double u) {
        return Math.clamp(SIDE * (u - left) / (right - left), -FAR, FAR);
    }

    double y(double v) {
        return Math.clamp(SIDE * (top - v) / (top - bottom), -FAR, FAR);
    }

    /// `120 344`, to the next whole ones.
    String at(double u, double v) {
        return Math.round(x(u)) + " " + Math.round(y(v));
    }

    /// A line through places, those left aside that are no numbers; every `length` of them begin anew. Not modified.
    String lines(double[][] places, int from, int to, int length) {
        StringBuilder path = new StringBuilder();
        boolean on = false;
        for (int n = from; n < to; n++) {
            boolean there = Double.isFinite(places[0][n]) && Double.isFinite(places[1][n]);
            if (there) {
                path.append(on && n % length != 0 ? 'L' : 'M').append(at(places[0][n], places[1][n]));
            }
            on = there;
        }
        return path.toString();
    }

    Region whole() {
        return new Region(new double[][] {{left, bottom}, {right, bottom}, {right, top}, {left, top}});
    }
}
