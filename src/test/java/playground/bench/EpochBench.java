package playground.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import playground.engine.kernel.Kernel;
import playground.engine.kernel.Kernels;
import playground.engine.train.Boundary;
import playground.engine.train.Progress;
import playground.engine.train.Trainer;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;

/// An epoch with both losses, and the pictures of every unit, for the networks W1 (the default) and W2 (seven features, six
/// hidden layers of eight). Prints a checksum of the weights after 100 epochs, the same for every kernel.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class EpochBench {
    @Param({"scalar", "vector"})
    public String kernel;

    @Param({"W1", "W2"})
    public String network;

    private Trainer trainer;
    private Boundary boundary;
    private String checksum = "";

    @Setup
    public void start() {
        trainer = trainer();
        Experiment experiment = experiment();
        boundary = new Boundary(experiment.data().features(), 100);
        for (int n = 0; n < 100; n++) {
            epoch();
        }
        checksum = playground.run.Digest.of(trainer.parameters()).substring(0, 16);
    }

    private Experiment experiment() {
        String query = network.equals("W1") ? "" : "features=x,y,x2,y2,xy,sinx,siny&hidden=8,8,8,8,8,8";
        return ExperimentQuery.parse(query).value();
    }

    private Trainer trainer() {
        playground.experiment.Setup setup = playground.experiment.Setup.of(experiment());
        Kernel by = Kernels.all().stream().filter(k -> k.name().equals(kernel)).findFirst().orElseThrow();
        return new Trainer(
                setup.parameters(), setup.sets(), setup.objective(), experiment().training(), setup.streams(), () -> by);
    }

    @TearDown
    public void tellChecksum() {
        System.out.println(network + " " + kernel + " checksum " + checksum);
    }

    @Benchmark
    public long epoch() {
        while (trainer.advance() != Progress.EPOCH) {
            continue;
        }
        return trainer.epoch();
    }

    @Benchmark
    public Boundary pictures() {
        boundary.compute(trainer.parameters());
        return boundary;
    }
}
