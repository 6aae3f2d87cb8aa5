package playground.bench;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import playground.engine.data.Samples;
import playground.engine.data.Sets;
import playground.engine.kernel.Kernel;
import playground.engine.kernel.Kernels;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Trainer;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.Setup;

/// The networks that are measured.
public enum Workload {
    /// The default.
    W1(""),
    /// Seven features, six hidden layers of eight.
    W2("features=x,y,x2,y2,xy,sinx,siny&hidden=8,8,8,8,8,8"),
    /// Two hidden layers of 64, 2,000 training points of three classes.
    W3("data=spiral3&samples=4000&hidden=64,64&activation=relu&init=he&batch=32&optimizer=adam&learningRate=0.001"),
    /// 256 inputs and a hidden layer of 64; all 2,000 digits of 16 × 16 places are learned from.
    W4("data=digits16&train=90&hidden=64&activation=relu&init=he&batch=32");

    private final String query;

    Workload(String query) {
        this.query = query;
    }

    Experiment experiment() {
        return ExperimentQuery.parse(query).value();
    }

    /// Fresh, to be computed by a kernel.
    Trainer trainer(String kernel) {
        return trainer(kernel, experiment().training());
    }

    Trainer trainer(String kernel, Hyperparameters by) {
        Setup setup = Setup.of(experiment());
        Kernel own = Kernels.all().stream().filter(k -> k.name().equals(kernel)).findFirst().orElseThrow();
        return new Trainer(setup.parameters(), sets(), setup.objective(), by, setup.streams(), () -> own);
    }

    Sets sets() {
        Sets sets = Setup.of(experiment()).sets();
        return switch (this) {
            case W1, W2, W3 -> sets;
            case W4 -> {
                Samples all = joined(sets.train(), sets.test());
                yield new Sets(all, sets.validation());
            }
        };
    }

    private static Samples joined(Samples a, Samples b) {
        return new Samples(
                a.count() + b.count(),
                a.features(),
                joined(a.inputs(), b.inputs(), a.features()),
                a.outputs(),
                joined(a.targets(), b.targets(), a.outputs()));
    }

    /// Each of the rows of one, and behind it that of the other.
    private static double[] joined(double[] a, double[] b, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(r -> DoubleStream.concat(row(a, r, rows), row(b, r, rows)))
                .flatMapToDouble(row -> row)
                .toArray();
    }

    private static DoubleStream row(double[] a, int row, int rows) {
        int length = a.length / rows;
        return Arrays.stream(a, row * length, (row + 1) * length);
    }
}
