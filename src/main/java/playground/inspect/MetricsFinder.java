package playground.inspect;

import java.util.Arrays;
import playground.engine.data.DataSource;
import playground.engine.data.Samples;
import playground.engine.data.Task;
import playground.engine.inspect.Confusion;
import playground.engine.inspect.Fit;
import playground.engine.inspect.Outcomes;
import playground.engine.inspect.Responses;
import playground.engine.train.Coding;
import playground.run.Training;

/// Finds how good a network is: how it tells classes apart, or how near its numbers come.
final class MetricsFinder {
    /// Points of a scatter: enough to see a shape.
    private static final int SCATTERED = 250;

    private final Training training;
    private final DataSource data;

    private MetricsFinder(Training training) {
        this.training = training;
        data = training.run().experiment().data().generator();
    }

    static Finding find(Training training) {
        return new MetricsFinder(training).find();
    }

    private Responses outcomes(Samples samples) {
        return Outcomes.of(training.trainer().parameters(), samples, training.objective()).output();
    }

    private Finding find() {
        Samples train = training.train();
        Samples test = training.test();
        Responses learned = outcomes(train);
        Responses tested = outcomes(test);
        if (data.task() == Task.CLASSIFICATION) {
            Coding coding = training.objective().coding();
            return new Finding.OfClasses(
                    data,
                    Confusion.of(train, learned, coding.middle()),
                    Confusion.of(test, tested, coding.middle()),
                    coding);
        }
        return new Finding.OfNumbers(
                Fit.of(back(train.targets()), back(learned.answers()[0])),
                Fit.of(back(test.targets()), back(tested.answers()[0])),
                series(train, learned),
                series(test, tested));
    }

    private Finding.Series series(Samples samples, Responses output) {
        return new Finding.Series(first(back(samples.targets())), first(back(output.answers()[0])));
    }

    /// In the units of the data.
    private double[] back(double[] values) {
        return Arrays.stream(values).map(training.setup().target()::back).toArray();
    }

    private static double[] first(double[] values) {
        return Arrays.copyOf(values, Math.min(SCATTERED, values.length));
    }
}
