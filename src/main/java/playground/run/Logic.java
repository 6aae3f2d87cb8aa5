package playground.run;

import playground.engine.data.Generator;
import playground.engine.train.Lines;
import playground.engine.train.Mistakes;
import playground.engine.train.TruthTable;
import playground.experiment.Experiment;
import playground.experiment.Setup;

/// What there is to see of a single unit and of logic: the last lines of a unit (see `Lines`; the array is not modified once
/// made), a truth table as the network answers it, what the perceptron rule got wrong in the last epoch (-1 where that is
/// not known) and after how many epochs it repeats itself (0 while that is not known).
public record Logic(float[] lines, TruthTable table, int mistakes, int period) {
    public static final Logic NONE = new Logic(new float[0], TruthTable.NONE, -1, 0);

    /// Of a training as it is.
    public static Logic of(Training training) {
        Experiment experiment = training.run().experiment();
        Mistakes mistakes = training.trainer().mistakes();
        return new Logic(lines(training, experiment), training.table(), mistakes.last(), mistakes.period());
    }

    private static float[] lines(Training training, Experiment experiment) {
        boolean drawn = experiment.data().generator() instanceof Generator;
        return switch (experiment.data().generator().task()) {
            case CLASSIFICATION -> !drawn ? new float[0] : Lines.of(
                    training.trainer().trail().weights(),
                    experiment.data().features(),
                    training.plane().window(),
                    training.trainer().parameters().topology(),
                    Setup.objective(experiment).coding());
            case REGRESSION -> new float[0];
        };
    }

    /// How many lines there are.
    public int lineCount() {
        return lines.length / Lines.NUMBERS;
    }
}
