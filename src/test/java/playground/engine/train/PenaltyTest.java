package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.engine.net.Activation;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

class PenaltyTest {
    private static final Topology TWO_WEIGHTS = Topology.of(2, List.of(), List.of(), 1, Activation.LINEAR);

    /// For L1 both vectors cost the same, for L2 the spread one costs half: L1 has no reason to spread. L2 is ½ Σw²: at the rate 2
    /// the sum of the squares.
    @Test
    void l1LeavesWeightsAtZeroAndL2SpreadsThem() {
        JsonNode example = Vectors.example("s003-l1-l2");
        for (int n = 0; n < 2; n++) {
            double[] weights = Vectors.numbers(example.path("given").path("vectors").get(n));
            double l1 = penalty(new Penalty(Regularization.L1, 1), weights);
            double l2 = penalty(new Penalty(Regularization.L2, 2), weights);
            assertEquals(example.path("expected").path("L1").get(n).asDouble(), l1, 1e-12);
            assertEquals(example.path("expected").path("L2_sum_of_squares").get(n).asDouble(), l2, 1e-12);
        }
    }

    @Test
    void anElasticNetIsBothInTheirShares() {
        Penalty quarter = new Penalty(Regularization.ELASTIC, 2, 0.25);
        assertEquals(2 * (0.25 * 7 + 0.75 * 0.5 * 25), penalty(quarter, 3, -4));
    }

    @Test
    void biasesCostNothing() {
        assertEquals(0, new Penalty(Regularization.L2, 1).of(new Parameters(TWO_WEIGHTS, new double[] {0, 0, 5})));
        assertEquals(2, new Parameters(TWO_WEIGHTS, new double[] {0, -0.0, 0}).zeros());
    }

    /// A gradient smaller than the penalty does not move a weight away from 0; a larger one moves it by the difference.
    @Test
    void anElasticNetKeepsZerosExact() {
        assertEquals(0, moved(0, 0.5));
        assertEquals(0, moved(0.001, 0));
        assertEquals(-0.1, moved(0, 2), 1e-15);
        assertEquals(1 - 0.1 * 0.5 - 0.1, moved(1, 0), 1e-15);
    }

    private static double moved(double weight, double gradient) {
        double[] parameters = {weight, 0, 0};
        Hyperparameters h = new Hyperparameters(0.1, 1, Regularization.NONE, 0, false, Remainder.UPDATE, false)
                .with(new Penalty(Regularization.ELASTIC, 1.5, 2.0 / 3));
        Descent descent = new Descent(TWO_WEIGHTS);
        descent.gradients()[0] = gradient;
        descent.count(1);
        descent.update(parameters, h, 0);
        return parameters[0];
    }

    private static double penalty(Penalty penalty, double... weights) {
        return penalty.of(new Parameters(TWO_WEIGHTS, new double[] {weights[0], weights[1], 9}));
    }
}
