package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;
import playground.engine.net.Layer;
import playground.engine.net.Topology;
import playground.engine.random.SeededRandom;

class InitializerTest {
    private static final double WIDTH = 2;

    /// Standard deviations and, for uniform weights, how far they reach, for 100 inputs and 300 units.
    @ParameterizedTest
    @CsvSource({
        "GLOROT, 0.0707106781, 0.122474488", "HE, 0.141421356, 0.244948975", "LECUN, 0.1, 0.173205081", "NORMAL, 2, 20",
        "UNIFORM, 0.288675135, 0.5", "ZERO, 0, 0"
    })
    void weightsAreSpreadAsTheirPaperSays(Initializer initializer, double deviation, double reach) {
        Topology topology = Topology.of(100, List.of(300), List.of(Activation.TANH), 1, Activation.TANH);
        double[] values = initializer.initialize(topology, SeededRandom.of("1", "weights"), WIDTH).values();
        Layer first = topology.layers().getFirst();
        double[] weights = Arrays.copyOfRange(values, first.offset(), first.bias(0));
        double squares = Arrays.stream(weights).map(w -> w * w).average().orElseThrow();
        assertEquals(deviation, Math.sqrt(squares), 0.01 * deviation);
        assertTrue(Arrays.stream(weights).allMatch(w -> Math.abs(w) <= reach));
        double[] biases = new double[300];
        Arrays.fill(biases, initializer == Initializer.UNIFORM ? 0.1 : 0);
        assertArrayEquals(biases, Arrays.copyOfRange(values, first.bias(0), first.end()));
    }
}
