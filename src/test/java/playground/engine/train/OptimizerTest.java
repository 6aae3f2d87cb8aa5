package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.engine.net.Activation;
import playground.engine.net.Topology;

class OptimizerTest {
    private static final Topology ONE_WEIGHT = Topology.of(1, List.of(), List.of(), 1, Activation.LINEAR);
    private static final DoubleUnaryOperator SQUARE = w -> 2 * w;

    /// Three steps on w², by the conventions of the worked example.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADAMW")
    void threeStepsOnASquare(Optimizer.Kind kind) {
        JsonNode example = Vectors.example("s002-optimizers");
        Descent descent = new Descent(ONE_WEIGHT);
        double[] w = {example.path("given").path("w0").asDouble(), 0};
        double[] places = new double[3];
        for (int n = 0; n < places.length; n++) {
            update(descent, w, SQUARE, plain(0.1).with(Optimizer.of(kind)));
            places[n] = w[0];
        }
        assertArrayEquals(Vectors.numbers(example.path("expected").path(kind.key())), places, 1e-12);
    }

    /// A velocity that is a mean of gradients makes the moves of ours at a tenth of the rate.
    @Test
    void momentumOfAMeanIsMomentumAtASmallerRate() {
        Descent descent = new Descent(ONE_WEIGHT);
        double[] w = {5, 0};
        double[] places = new double[3];
        for (int n = 0; n < places.length; n++) {
            update(descent, w, SQUARE, plain(0.1 * (1 - 0.9)).with(Optimizer.of(Optimizer.Kind.MOMENTUM)));
            places[n] = w[0];
        }
        assertArrayEquals(Vectors.numbers(Vectors.example("s002-optimizers").path("expected").path("momentum_ema")), places, 1e-12);
    }

    /// A gradient of 0 leaves the decay alone: 5 (1 - 0.1 · 0.01). Biases keep what they are.
    @Test
    void adamWTakesItsShareOfWeightsOnly() {
        double[] w = {5, 5};
        update(new Descent(ONE_WEIGHT), w, _ -> 0, plain(0.1).with(Optimizer.of(Optimizer.Kind.ADAMW)));
        assertArrayEquals(new double[] {4.995, 5}, w, 1e-15);
    }

    @Test
    void withoutDecayAdamWIsAdam() {
        double[] one = {5, 0};
        double[] other = {5, 0};
        Descent first = new Descent(ONE_WEIGHT);
        Descent second = new Descent(ONE_WEIGHT);
        for (int n = 0; n < 10; n++) {
            update(first, one, SQUARE, plain(0.1).with(Optimizer.of(Optimizer.Kind.ADAM)));
            Optimizer undecayed = Optimizer.of(Optimizer.Kind.ADAMW).with(Coefficient.DECAY, 0);
            update(second, other, SQUARE, plain(0.1).with(undecayed));
        }
        assertArrayEquals(one, other);
    }

    @ParameterizedTest
    @EnumSource
    void anotherOptimizerBeginsWithoutMemory(Optimizer.Kind kind) {
        double[] fresh = {5, 0};
        double[] changed = {5, 0};
        Hyperparameters to = plain(0.1).with(Optimizer.of(kind));
        Descent descent = new Descent(ONE_WEIGHT);
        Optimizer.Kind other = kind == Optimizer.Kind.ADAM ? Optimizer.Kind.RMSPROP : Optimizer.Kind.ADAM;
        update(descent, new double[] {3, 0}, SQUARE, plain(1).with(Optimizer.of(other)));
        update(descent, changed, SQUARE, to);
        update(new Descent(ONE_WEIGHT), fresh, SQUARE, to);
        assertArrayEquals(fresh, changed);
    }

    @ParameterizedTest
    @EnumSource
    void aCopyGoesTheSameWay(Optimizer.Kind kind) {
        Hyperparameters h = plain(0.1).with(Optimizer.of(kind));
        Descent descent = new Descent(ONE_WEIGHT);
        double[] w = {5, 1};
        update(descent, w, SQUARE, h);
        Descent copy = new Descent(ONE_WEIGHT);
        copy.copy(descent);
        double[] v = w.clone();
        update(descent, w, SQUARE, h);
        update(copy, v, SQUARE, h);
        assertArrayEquals(w, v);
    }

    /// The penalty alone pushes the weight across 0; the gradient pulls it back in vain, until it is set by hand.
    @ParameterizedTest
    @EnumSource
    void aLinkKilledByL1StaysDead(Optimizer.Kind kind) {
        Hyperparameters deadly = new Hyperparameters(0.001, 1, Regularization.L1, 5, false, Remainder.CARRY, true)
                .with(Optimizer.of(kind));
        double[] w = {0.001, 0};
        Descent descent = new Descent(ONE_WEIGHT);
        update(descent, w, _ -> 0, deadly);
        assertTrue(descent.dead(0));
        update(descent, w, _ -> -1, deadly);
        assertEquals(0, w[0]);
        descent.revive(0);
        update(descent, w, _ -> -100, plain(0.1).with(Optimizer.of(kind)));
        assertTrue(w[0] > 0);
    }

    @Test
    void anOptimizerTakesOnlySensibleNumbers() {
        assertThrows(IllegalArgumentException.class, () -> new Optimizer.Momentum(1));
        assertThrows(IllegalArgumentException.class, () -> new Optimizer.Adagrad(0));
        assertThrows(IllegalArgumentException.class, () -> new Optimizer.RmsProp(Double.NaN, 1e-8));
        assertEquals(new Optimizer.Sgd(), new Optimizer.Sgd().with(Coefficient.RHO, 0.5));
    }

    private static Hyperparameters plain(double learningRate) {
        return new Hyperparameters(learningRate, 1, Regularization.NONE, 0, false, Remainder.UPDATE, false);
    }

    /// One update by the weight's gradient; the bias has none.
    private static void update(Descent descent, double[] w, DoubleUnaryOperator gradient, Hyperparameters by) {
        descent.gradients()[0] += gradient.applyAsDouble(w[0]);
        descent.count(1);
        descent.update(w, by, 0);
    }
}
