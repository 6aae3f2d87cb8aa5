package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.engine.data.Samples;
import playground.engine.data.Sets;
import playground.engine.kernel.Kernel;
import playground.engine.kernel.Kernels;
import playground.engine.net.Activation;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// What the JIT has compiled allocates nothing; a vector that became an object would show.
class AllocationTest {
    private static final Hyperparameters PLAIN =
            new Hyperparameters(0.01, 10, Regularization.NONE, 0, true, Remainder.UPDATE, false);

    @ParameterizedTest
    @EnumSource
    void anEpochAllocatesNothing(Optimizer.Kind optimizer) {
        Topology topology = Topology.of(2, List.of(4, 2), List.of(Activation.TANH, Activation.TANH), 1, Activation.TANH);
        Hyperparameters by = PLAIN.with(Optimizer.of(optimizer))
                .with(new Penalty(Regularization.ELASTIC, 0.001))
                .with(Dropout.of(0.2))
                .withMaxNorm(2)
                .with(Stopping.NEVER.with(Bound.PLATEAU, 1e6));
        assertNothingAllocated(topology, Objective.SQUARED, by, 250, 400);
    }

    @Test
    void anEpochOfAWideNetworkAllocatesNothing() {
        Topology topology = Topology.of(2, List.of(64, 64), List.of(Activation.RELU, Activation.RELU), 3, Activation.SOFTMAX);
        Hyperparameters by = PLAIN.with(Optimizer.of(Optimizer.Kind.ADAM)).withBatch(32);
        assertNothingAllocated(topology, Objective.of(3, Loss.CROSS_ENTROPY, Activation.SOFTMAX), by, 320, 40);
    }

    @Test
    void anEpochOfManyInputsAllocatesNothing() {
        Topology topology = Topology.of(256, List.of(64), List.of(Activation.RELU), 10, Activation.SOFTMAX);
        Objective objective = Objective.of(10, Loss.CROSS_ENTROPY, Activation.SOFTMAX);
        assertNothingAllocated(topology, objective, PLAIN.withBatch(32), 320, 20);
    }

    private static void assertNothingAllocated(
            Topology topology, Objective objective, Hyperparameters by, int samples, int epochs) {
        for (Kernel kernel : Kernels.all()) {
            Samples random = samples(samples, topology);
            Trainer trainer = new Trainer(
                    new Parameters(topology, numbers(topology.parameterCount())),
                    new Sets(random, random, random),
                    objective,
                    by,
                    new Streams(() -> 0.5),
                    () -> kernel);
            assertTrue(allocated(trainer, epochs) < epochs, kernel.name() + " allocates");
        }
    }

    /// Answers that some unit of the network should give.
    private static Samples samples(int count, Topology topology) {
        int outputs = topology.output().units();
        double[] targets = new double[count * outputs];
        for (int n = 0; n < count; n++) {
            targets[n % outputs * count + n] = 1;
        }
        return new Samples(count, topology.inputs(), numbers(count * topology.inputs()), outputs, targets);
    }

    private static double[] numbers(int count) {
        return new Random(3).doubles(count, -1, 1).toArray();
    }

    /// Bytes in so many epochs, once the JIT is through, for which it has as long as a busy machine may need.
    private static long allocated(Trainer trainer, int epochs) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        long least = Long.MAX_VALUE;
        while (least > 0 && System.nanoTime() < end) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int done = 0; done < epochs; ) {
                done += trainer.advance() == Progress.EPOCH ? 1 : 0;
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
