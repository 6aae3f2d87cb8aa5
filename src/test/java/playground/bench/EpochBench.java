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
import playground.engine.train.Progress;
import playground.engine.train.Trainer;
import playground.run.Digest;

/// An epoch with its losses. Prints a checksum of the weights after 20 epochs, the same for every kernel.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class EpochBench {
    @Param({"scalar", "vector"})
    public String kernel;

    @Param({"W1", "W2", "W3", "W4"})
    public Workload workload;

    private Trainer trainer;
    private String checksum = "";

    @Setup
    public void start() {
        trainer = workload.trainer(kernel);
        for (int n = 0; n < 20; n++) {
            epoch();
        }
        checksum = Digest.of(trainer.parameters()).substring(0, 16);
    }

    @TearDown
    public void tellChecksum() {
        System.out.println(workload + " " + kernel + " checksum " + checksum);
    }

    @Benchmark
    public long epoch() {
        while (trainer.advance() != Progress.EPOCH) {
            continue;
        }
        return trainer.epoch();
    }
}
