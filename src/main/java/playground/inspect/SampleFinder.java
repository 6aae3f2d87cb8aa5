package playground.inspect;

import java.util.Optional;
import playground.engine.data.Scale;
import playground.engine.inspect.Likelihood;
import playground.engine.inspect.LossSums;
import playground.engine.inspect.Outcomes;
import playground.engine.inspect.Responses;
import playground.engine.inspect.SampleLoss;
import playground.engine.inspect.Walk;
import playground.engine.inspect.Way;
import playground.engine.net.Parameters;
import playground.engine.train.Loss;
import playground.engine.train.Objective;
import playground.engine.train.Pairing;
import playground.engine.train.Rehearsal;
import playground.experiment.Experiment;
import playground.run.Training;

/// Finds what becomes of one sample: its loss, and its way through the network and back.
final class SampleFinder {
    private final Training training;
    private final Parameters parameters;
    private final Experiment experiment;

    private SampleFinder(Training training) {
        this.training = training;
        parameters = training.trainer().parameters();
        experiment = training.run().experiment();
    }

    static Finding sample(Training training, Pick pick) {
        return new SampleFinder(training).sample(Specimen.of(training, pick, false));
    }

    static Finding walk(Training training, int step, Optional<Pick> pick) {
        return new SampleFinder(training).walk(step, pick);
    }

    static Finding place(Training training, Pick pick, int layer, int unit) {
        return new SampleFinder(training).place(Specimen.of(training, pick, false), layer, unit);
    }

    private Finding place(Specimen specimen, int layer, int unit) {
        Way way = Way.of(parameters, specimen.samples().inputsOf(specimen.n()));
        double[] answers = way.stages().get(layer).answers();
        return new Finding.OfPlace(
                specimen.place(),
                experiment.data().generator(),
                layer == way.stages().size() - 1,
                layer,
                unit,
                answers,
                training.setup().target().back(way.stages().getLast().answers()[0]));
    }

    private Finding sample(Specimen specimen) {
        Outcomes train = Outcomes.of(parameters, training.train(), training.objective());
        Outcomes test = Outcomes.of(parameters, training.test(), training.objective());
        LossSums learned = LossSums.of(train);
        boolean likely = training.objective().loss() == Loss.CROSS_ENTROPY && probable(training.objective(), train.output());
        SampleLoss loss = SampleLoss.of(outcomes(specimen, train, test), specimen.n());
        return new Finding.OfSample(
                specimen.place(),
                specimen.typed(),
                experiment.data().generator(),
                experiment.data().features(),
                training.objective(),
                loss,
                Way.of(parameters, loss.inputs()),
                raw(specimen, loss),
                learned,
                LossSums.of(test),
                likely ? Optional.of(Likelihood.of(learned)) : Optional.empty());
    }

    private Outcomes outcomes(Specimen specimen, Outcomes train, Outcomes test) {
        return switch (specimen.place().origin()) {
            case TRAIN -> train;
            case TEST -> test;
            case OWN -> Outcomes.of(parameters, specimen.samples(), training.objective());
        };
    }

    private Finding walk(int step, Optional<Pick> pick) {
        Rehearsal update = training.trainer().rehearsal();
        Specimen specimen = Specimen.of(
                training, pick.orElseGet(() -> new Pick.Numbered(false, update.batch().samples()[0])), true);
        Walk walk = Walk.of(
                parameters.topology(), training.train(), training.objective(), update,
                specimen.samples().inputsOf(specimen.n()), specimen.samples().targetsOf(specimen.n()));
        return new Finding.OfWalk(
                specimen.place(),
                specimen.typed(),
                experiment.data().generator(),
                experiment.data().features(),
                training.objective(),
                walk,
                Math.min(step, walk.route().points().size() - 1));
    }

    private Finding.Raw raw(Specimen specimen, SampleLoss loss) {
        double[] row = new double[specimen.rows().columns().length];
        specimen.rows().read(specimen.n(), row);
        Scale target = training.setup().target();
        return new Finding.Raw(
                experiment.data().features().stream().mapToDouble(input -> input.of(row)).toArray(),
                target.back(loss.targets()[0]),
                target.back(loss.answers()[0]),
                specimen.typed().written().sentence());
    }

    /// Several outputs that are not one distribution give each class a likelihood of its own, not one product.
    private static boolean probable(Objective objective, Responses output) {
        return output.answers().length == 1 || objective.pairing() == Pairing.SOFTMAX;
    }
}
