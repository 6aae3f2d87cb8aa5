package playground.inspect;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.Dataset;
import playground.engine.data.Input;
import playground.engine.data.Task;
import playground.engine.inspect.Confusion;
import playground.engine.inspect.Outcomes;
import playground.run.Training;

/// Samples side by side, with what the network answers to each.
final class RowsFinder {
    /// As many as can be looked at together.
    private static final int SHOWN = 10;

    private final Training training;
    private final boolean test;
    private final Dataset data;
    private final Outcomes outcomes;

    private RowsFinder(Training training, boolean test) {
        this.training = training;
        this.test = test;
        data = test ? training.split().test() : training.split().train();
        outcomes = Outcomes.of(
                training.trainer().parameters(), test ? training.test() : training.train(), training.objective());
    }

    /// Where no data are set apart to test, of the training data; beyond the last, the last page.
    static Finding.OfRows find(Training training, Subject.Rows asked) {
        boolean test = asked.test() && training.test().count() > 0;
        return new RowsFinder(training, test).find(asked);
    }

    private Finding.OfRows find(Subject.Rows asked) {
        int last = Math.max(0, data.size() - 1) / SHOWN * SHOWN;
        int from = Math.min(asked.from(), last);
        List<Finding.Row> rows = order(asked.byLoss()).skip(from).limit(SHOWN).mapToObj(this::row).toList();
        return new Finding.OfRows(
                training.run().experiment().data().generator(),
                training.run().experiment().data().features(),
                training.objective().coding(),
                new Finding.Page(test, asked.byLoss(), from, data.size()),
                rows);
    }

    private IntStream order(boolean byLoss) {
        IntStream all = IntStream.range(0, data.size());
        Comparator<Integer> largest = Comparator.comparingDouble(n -> outcomes.losses()[n]);
        return byLoss ? all.boxed().sorted(largest.reversed()).mapToInt(Integer::intValue) : all;
    }

    private Finding.Row row(int n) {
        double[] row = new double[data.columns().length];
        data.read(n, row);
        List<Input> features = training.run().experiment().data().features();
        String sentence = Wording.of(training, test, n);
        double[] inputs = features.stream().mapToDouble(input -> input.of(row)).toArray();
        if (training.run().experiment().data().generator().task() == Task.REGRESSION) {
            double answer = training.setup().target().back(outcomes.output().answers()[0][n]);
            double truth = training.setup().target().back(outcomes.samples().targets()[n]);
            return new Finding.Row(n, inputs, sentence, truth, answer, outcomes.losses()[n], true);
        }
        double middle = training.objective().coding().middle();
        int truth = Confusion.truth(outcomes.samples(), outcomes.output(), n, middle);
        int answer = Confusion.answer(outcomes.output(), n, middle);
        return new Finding.Row(n, inputs, sentence, truth, answer, outcomes.losses()[n], truth == answer);
    }
}
