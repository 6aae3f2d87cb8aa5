package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import playground.engine.data.Dataset;
import playground.engine.data.Samples;
import playground.engine.data.Sets;
import playground.engine.kernel.Kernel;
import playground.engine.kernel.Kernels;
import playground.engine.net.Activation;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

class GradientTest {
    private static final double NUDGE = 1e-5;
    private static final double LEARNING_RATE = 1e-3;
    private static final double RATE = 0.3;
    private static final Samples NOTHING = new Samples(0, 2, new double[0], new double[0]);

    /// One update with the whole training set shows the gradient; central differences of the loss (and of the penalty)
    /// show what it should be.
    @ParameterizedTest
    @MethodSource("cases")
    void anUpdateFollowsTheSlopeOfTheLoss(Activation hidden, Activation output, int outputs, Loss loss) {
        Topology topology = Topology.of(2, List.of(5, 3), List.of(hidden, hidden), outputs, output);
        Objective objective = Objective.of(outputs == 1 ? 2 : outputs, loss, output);
        Parameters before = random(topology);
        double[] slopes = new double[topology.parameterCount()];
        Arrays.setAll(slopes, p -> slope(before, objective, p));
        for (Regularization penalty : Regularization.values()) {
            for (Kernel kernel : Kernels.all()) {
                Parameters after = before.copy();
                epochs(trainer(after, objective, penalty, kernel), 1);
                for (int p = 0; p < slopes.length; p++) {
                    double moved = (before.values()[p] - after.values()[p]) / LEARNING_RATE;
                    double expected = slopes[p] + penalty(before, p, penalty);
                    double tolerance = 1e-6 * Math.max(1, Math.abs(expected));
                    assertEquals(expected, moved, tolerance, kernel.name() + " " + penalty + " " + p);
                }
            }
        }
    }

    private static Stream<Arguments> cases() {
        Stream<Arguments> one = Activation.HIDDEN.stream().flatMap(hidden -> Activation.HIDDEN.stream()
                .flatMap(output -> fitting(output).map(loss -> Arguments.of(hidden, output, 1, loss))));
        Stream<Arguments> three = Stream.of(Activation.values())
                .flatMap(output -> fitting(output).map(loss -> Arguments.of(Activation.TANH, output, 3, loss)));
        return Stream.concat(one, three);
    }

    private static Stream<Loss> fitting(Activation output) {
        return Stream.of(Loss.values()).filter(loss -> loss.fits(output));
    }

    private static double slope(Parameters parameters, Objective objective, int p) {
        Parameters up = parameters.copy();
        Parameters down = parameters.copy();
        up.values()[p] += NUDGE;
        down.values()[p] -= NUDGE;
        return (loss(up, objective) - loss(down, objective)) / (2 * NUDGE);
    }

    private static double loss(Parameters parameters, Objective objective) {
        return trainer(parameters, objective, Regularization.NONE, Kernels.all().getFirst()).losses().train();
    }

    private static double penalty(Parameters parameters, int p, Regularization by) {
        boolean bias = parameters.topology().layers().stream().anyMatch(l -> p >= l.bias(0) && p < l.end());
        double w = bias ? 0 : parameters.values()[p];
        return switch (by) {
            case NONE -> 0;
            case L1 -> RATE * Math.signum(w);
            case L2 -> RATE * w;
            case ELASTIC -> RATE * 0.5 * (Math.signum(w) + w);
        };
    }

    private static Parameters random(Topology topology) {
        return new Parameters(topology, new Random(3).doubles(topology.parameterCount(), -1, 1).toArray());
    }

    /// Targets are between the classes, so that no answer is just right.
    private static Samples samples(int count, Coding coding) {
        Random random = new Random(4);
        double[] targets = random.doubles(count, coding == Coding.UNIT ? 0 : -1, 1).toArray();
        return new Samples(count, 2, random.doubles(2L * count, -2, 2).toArray(), targets);
    }

    private static Samples classes(Coding coding, int classes) {
        Random random = new Random(5);
        int count = 23;
        double[] inputs = random.doubles(2 * count, -2, 2).toArray();
        double[] meant = random.ints(count, 0, classes).asDoubleStream().toArray();
        Dataset data = Dataset.ofPlane(inputs, inputs, meant, classes);
        return new Samples(count, 2, inputs, classes, coding.targets(data, classes));
    }

    private static Trainer trainer(Parameters parameters, Objective objective, Regularization penalty, Kernel kernel) {
        Hyperparameters all = new Hyperparameters(
                LEARNING_RATE, Hyperparameters.ALL, penalty, RATE, false, Remainder.UPDATE, false);
        int outputs = parameters.topology().output().units();
        Samples samples = outputs == 1 ? samples(23, objective.coding()) : classes(objective.coding(), outputs);
        return new Trainer(parameters, new Sets(samples, NOTHING), objective, all, new Streams(() -> 0), () -> kernel);
    }

    private static void epochs(Trainer trainer, int count) {
        for (int done = 0; done < count; ) {
            done += trainer.advance() == Progress.EPOCH ? 1 : 0;
        }
    }
}
