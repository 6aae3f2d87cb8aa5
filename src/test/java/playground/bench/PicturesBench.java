package playground.bench;

import java.util.Arrays;
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
import playground.engine.net.Parameters;
import playground.engine.train.Boundary;

/// The pictures of every unit, 100 × 100 places each. Prints a checksum of the last unit's.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class PicturesBench {
    private static final int SIZE = 100;

    @Param({"W1", "W2"})
    public Workload workload;

    private Parameters parameters;
    private Boundary boundary;

    @Setup
    public void start() {
        parameters = playground.experiment.Setup.of(workload.experiment()).parameters();
        boundary = new Boundary(workload.experiment().data().features(), SIZE);
    }

    @TearDown
    public void tellChecksum() {
        byte[] picture = new byte[SIZE * SIZE];
        boundary.copy(parameters.topology().layers().size() - 1, 0, picture, 0);
        System.out.println(workload + " checksum " + Arrays.hashCode(picture));
    }

    @Benchmark
    public Boundary pictures() {
        boundary.compute(parameters);
        return boundary;
    }
}
