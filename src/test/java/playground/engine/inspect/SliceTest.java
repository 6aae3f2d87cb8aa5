package playground.engine.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

class SliceTest {
    private static final double CLOSE = 1e-9;
    private static final Topology TOPOLOGY = Topology.of(2, List.of(3), List.of(Activation.TANH), 1, Activation.TANH);
    private static final double[] VALUES = IntStream.range(0, TOPOLOGY.parameterCount()).mapToDouble(n -> 0.3 * n - 1).toArray();

    private static double[] at(Slice slice, double u, double v) {
        double[] parameters = new double[VALUES.length];
        slice.at(u, v, parameters);
        return parameters;
    }

    @Test
    void alongTwoParametersPlacesAreTheirValues() {
        Slice slice = Slice.along(VALUES, 1, 4);
        double[] expected = VALUES.clone();
        expected[1] = 7;
        expected[4] = -2;
        assertArrayEquals(expected, at(slice, 7, -2));
        assertArrayEquals(new double[] {VALUES[1], VALUES[4]}, slice.nearest(VALUES));
    }

    /// Li et al. 2018, section 4.
    @Test
    void randomDirectionsAreAsLongAsTheWeightsOfEachUnit() {
        Slice slice = Slice.random(new Parameters(TOPOLOGY, VALUES), "7");
        for (double[] direction : List.of(slice.across(), slice.up())) {
            for (Layer layer : TOPOLOGY.layers()) {
                for (int unit = 0; unit < layer.units(); unit++) {
                    assertEquals(length(layer.weightsOf(unit, VALUES)), length(layer.weightsOf(unit, direction)), CLOSE);
                    assertEquals(0, direction[layer.bias(unit)]);
                }
            }
        }
        assertArrayEquals(VALUES, at(slice, 0, 0));
        assertArrayEquals(slice.across(), Slice.random(new Parameters(TOPOLOGY, VALUES), "7").across());
        assertNotEquals(slice.across()[0], Slice.random(new Parameters(TOPOLOGY, VALUES), "8").across()[0]);
    }

    private static double length(double[] values) {
        double squares = 0;
        for (double value : values) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }

    @Test
    void placesOfASliceAreFoundAgain() {
        Slice slice = Slice.random(new Parameters(TOPOLOGY, VALUES), "1");
        assertArrayEquals(new double[] {0.4, -1.5}, slice.nearest(at(slice, 0.4, -1.5)), CLOSE);
    }

    /// Twelve places of a plane through the present: the slice holds them all, and its directions have length 1 and stand upright on each other.
    @Test
    void aWayInAPlaneIsSeenWhole() {
        Slice plane = Slice.random(new Parameters(TOPOLOGY, VALUES), "2");
        double[][] way = IntStream.range(0, 12).mapToObj(n -> at(plane, 12 - n, Math.sin(n))).toArray(double[][]::new);
        Slice slice = Slice.ofWay(way, VALUES);
        for (double[] place : way) {
            double[] seen = slice.nearest(place);
            assertArrayEquals(place, at(slice, seen[0], seen[1]), CLOSE);
        }
        assertEquals(1, length(slice.across()), CLOSE);
        assertEquals(1, length(slice.up()), CLOSE);
        assertEquals(0, IntStream.range(0, VALUES.length).mapToDouble(w -> slice.across()[w] * slice.up()[w]).sum(), CLOSE);
    }

    @Test
    void whereNothingMovedThereIsNoDirection() {
        Slice slice = Slice.ofWay(new double[][] {VALUES, VALUES}, VALUES);
        assertArrayEquals(VALUES, at(slice, 3, 4));
        assertArrayEquals(new double[2], slice.nearest(VALUES));
    }
}
