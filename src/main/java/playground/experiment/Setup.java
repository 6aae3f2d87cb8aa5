package playground.experiment;

import java.util.Arrays;
import playground.engine.data.Dataset;
import playground.engine.data.Samples;
import playground.engine.data.Split;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.random.Arc4Random;
import playground.engine.random.RandomStream;
import playground.engine.random.SeededRandom;
import playground.engine.train.Objective;

/// What an experiment starts from: its points, the samples made of them, the network's initial parameters (fresh ones,
/// to be trained) and the stream that will shuffle.
///
/// By our own rules data, weights and shuffling have a stream each. TensorFlow Playground draws its weights from where the
/// data left the one stream; with a data seed of its own the points change and the weights stay what they were.
public record Setup(
        Split split, Samples train, Samples test, Objective objective, Parameters parameters, RandomStream shuffle) {
    private static final String DATA = "data";
    private static final String WEIGHTS = "weights";
    private static final String SHUFFLE = "shuffle";

    public static Setup of(Experiment experiment) {
        return switch (experiment.rules()) {
            case OWN -> of(
                    experiment,
                    split(experiment.data(), SeededRandom.of(experiment.data().seed(), DATA)),
                    SeededRandom.of(experiment.seed(), WEIGHTS));
            case TFP -> tfp(experiment);
        };
    }

    private static Setup tfp(Experiment experiment) {
        DataSettings data = experiment.data();
        RandomStream stream = Arc4Random.of(experiment.seed());
        Split split = split(data, stream);
        boolean apart = !data.seed().equals(experiment.seed());
        return of(experiment, apart ? split(data, Arc4Random.of(data.seed())) : split, stream);
    }

    private static Split split(DataSettings data, RandomStream random) {
        Dataset points = data.generator().generate(data.samples(), data.noisePercent() / 100.0, random);
        return Split.of(points, data.trainPercent(), random);
    }

    private static Setup of(Experiment experiment, Split split, RandomStream weights) {
        Objective objective = objective(experiment);
        return new Setup(
                split,
                samples(split.train(), experiment, objective),
                samples(split.test(), experiment, objective),
                objective,
                experiment.network().initializer()
                        .initialize(topology(experiment), weights, experiment.network().initWidth()),
                SeededRandom.of(experiment.seed(), SHUFFLE));
    }

    private static Samples samples(Dataset points, Experiment experiment, Objective objective) {
        Samples samples = Samples.of(points, experiment.data().features());
        double[] targets = Arrays.stream(samples.targets()).map(objective.coding()::target).toArray();
        return new Samples(samples.count(), samples.features(), samples.inputs(), targets);
    }

    /// What the network is trained for.
    public static Objective objective(Experiment experiment) {
        return Objective.of(experiment.data().generator().task(), experiment.loss(), experiment.network().output());
    }

    /// One output unit.
    public static Topology topology(Experiment experiment) {
        NetworkSettings network = experiment.network();
        return Topology.of(
                experiment.data().features().size(), network.hidden(), network.activations(), 1, network.output());
    }
}
