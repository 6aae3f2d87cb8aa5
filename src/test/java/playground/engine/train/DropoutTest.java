package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.engine.kernel.Kernel;
import playground.engine.kernel.Kernels;
import playground.engine.net.Activation;
import playground.engine.net.Network;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.random.IndexedRandom;

class DropoutTest {
    private static final double NUDGE = 1e-5;
    private static final int SAMPLES = 11;
    private static final double[] FACTORS = {2, 0, 2, 2, 0, 1.25, 0, 1.25};

    /// With the mask held fast, what goes back is the slope of what came forward.
    @ParameterizedTest
    @EnumSource
    void theGradientIsThatOfTheThinnedNetwork(Activation hidden) {
        Topology topology = Topology.of(2, List.of(5, 3), List.of(hidden, hidden), 1, Activation.TANH);
        double[] parameters = new Random(3).doubles(topology.parameterCount(), -1, 1).toArray();
        for (Kernel kernel : Kernels.all()) {
            Network network = forward(topology, kernel, parameters);
            double[] gradients = new double[parameters.length];
            Arrays.fill(network.deltas(), network.output(0), network.output(0) + SAMPLES, 1);
            network.throughOutput();
            network.backward(parameters, gradients, FACTORS);
            for (int p = 0; p < parameters.length; p++) {
                double slope = (sum(topology, parameters, p, NUDGE) - sum(topology, parameters, p, -NUDGE)) / (2 * NUDGE);
                assertEquals(slope, gradients[p], 1e-6 * Math.max(1, Math.abs(slope)), kernel.name() + " " + p);
            }
        }
    }

    private static double sum(Topology topology, double[] parameters, int moved, double by) {
        double[] values = parameters.clone();
        values[moved] += by;
        Network network = forward(topology, Kernels.all().getFirst(), values);
        return Arrays.stream(network.answers(), network.output(0), network.output(0) + SAMPLES).sum();
    }

    private static Network forward(Topology topology, Kernel kernel, double[] parameters) {
        Network network = new Network(topology);
        network.open(kernel, SAMPLES);
        network.load(new Random(4).doubles(2 * SAMPLES, -2, 2).toArray(), SAMPLES, 0);
        network.forward(parameters, FACTORS);
        return network;
    }

    @Test
    void aMaskThatLeavesNothingOutChangesNoBit() {
        Topology topology = Topology.of(2, List.of(4), List.of(Activation.TANH), 1, Activation.TANH);
        double[] parameters = new Random(3).doubles(topology.parameterCount(), -1, 1).toArray();
        Network network = new Network(topology);
        network.open(Kernels.current(), 1);
        network.load(new double[] {1, -0.5}, 1, 0);
        network.forward(parameters);
        double plain = network.answers()[network.output(0)];
        network.forward(parameters, new double[] {1, 1, 1, 1});
        assertEquals(plain, network.answers()[network.output(0)]);
    }

    @Test
    void theShareOfALayerIsWhatMasksLeaveOut() {
        Topology topology = Topology.of(
                2, List.of(8, 4), List.of(Activation.TANH, Activation.TANH), 1, Activation.TANH);
        Masks masks = new Masks(topology, IndexedRandom.of("1", "dropout"));
        int[] left = new int[12];
        for (int place = 0; place < 10_000; place++) {
            masks.draw(Dropout.of(0.2, 0.5), place);
            for (int unit = 0; unit < left.length; unit++) {
                left[unit] += masks.left()[unit];
                assertTrue(masks.factors()[unit] == 0 || masks.factors()[unit] == (unit < 8 ? 1.25 : 2));
            }
        }
        for (int unit = 0; unit < left.length; unit++) {
            assertEquals(unit < 8 ? 2000 : 5000, left[unit], 200);
        }
    }

    @Test
    void sharesHaveOneShortestForm() {
        assertEquals(Dropout.NONE, Dropout.of(0.0, 0.0, 0.0));
        assertEquals(Dropout.of(0.2, 0.0), Dropout.of(0.2, 0.0, 0.0));
        assertEquals(0, Dropout.of(0.2, 0.0).share(5));
        assertEquals(0.2, Dropout.of(0.2).share(5));
        assertThrows(IllegalArgumentException.class, () -> Dropout.of(1.0));
    }

    @Test
    void theNormOfAHiddenUnitsWeightsIsBounded() {
        Topology topology = Topology.of(2, List.of(2), List.of(Activation.LINEAR), 1, Activation.LINEAR);
        Parameters parameters = new Parameters(topology, new double[] {3, 4, 0.3, 0.4, 9, 9, 5, 6, 7});
        Hyperparameters h =
                new Hyperparameters(0.1, 1, Regularization.NONE, 0, false, Remainder.UPDATE, false).withMaxNorm(1);
        Descent descent = new Descent(topology);
        descent.count(1);
        descent.update(parameters.values(), h, 0);
        assertArrayEquals(new double[] {0.6, 0.8, 0.3, 0.4, 9, 9, 5, 6, 7}, parameters.values(), 1e-15);
    }
}
