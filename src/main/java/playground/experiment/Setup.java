package playground.experiment;

import java.util.Arrays;
import java.util.List;
import playground.engine.data.Column;
import playground.engine.data.Dataset;
import playground.engine.data.Feature;
import playground.engine.data.FunctionData;
import playground.engine.data.Generator;
import playground.engine.data.Input;
import playground.engine.data.OwnPoints;
import playground.engine.data.OwnTable;
import playground.engine.data.Plane;
import playground.engine.data.RealData;
import playground.engine.data.Samples;
import playground.engine.data.Scale;
import playground.engine.data.Sentences;
import playground.engine.data.Sets;
import playground.engine.data.Split;
import playground.engine.data.Window;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.random.Arc4Random;
import playground.engine.random.IndexedRandom;
import playground.engine.random.RandomStream;
import playground.engine.random.SeededRandom;
import playground.engine.train.GraphPainter;
import playground.engine.train.Illustrator;
import playground.engine.train.Objective;
import playground.engine.train.Painter;
import playground.engine.train.Portrait;
import playground.engine.train.Streams;
import playground.engine.train.Tint;

/// What an experiment starts from: its points, the samples made of them, the network's initial parameters (fresh ones,
/// to be trained) and the streams that training will draw from.
///
/// By our own rules data, weights and shuffling have a stream each. TensorFlow Playground draws its weights from where the
/// data left the one stream; with a data seed of its own the points change and the weights stay what they were.
///
/// Of measured tables, `inputs` and `target` are the scales in force, taken from the rows to learn from.
public record Setup(
        Split split,
        List<Input> inputs,
        Scale target,
        Sets sets,
        Objective objective,
        Tint tint,
        Parameters parameters,
        Streams streams) {
    private static final String DATA = "data";
    private static final String WEIGHTS = "weights";
    private static final String SHUFFLE = "shuffle";
    private static final String DROPOUT = "dropout";

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
        boolean apart = data.drawn() && !data.seed().equals(experiment.seed());
        return of(experiment, apart ? split(data, Arc4Random.of(data.seed())) : split, stream);
    }

    private static Split split(DataSettings data, RandomStream random) {
        Dataset points = data.generator().generate(data.samples(), data.noisePercent() / 100.0, random);
        if (data.generator().table()) {
            return Split.whole(points);
        }
        Split split = switch (data.splitting()) {
            case RANDOM -> Split.of(points, data.trainPercent(), random);
            case KERAS -> Split.ofKeras(points);
            case ORDER -> Split.inOrder(points, data.trainPercent());
        };
        return split.mislabelled(data.labelPercent(), data.seed()).validating(data.validationPercent());
    }

    private static Setup of(Experiment experiment, Split split, RandomStream weights) {
        Objective objective = objective(experiment);
        List<Input> inputs = inputs(experiment.data(), split.train());
        Scale target = target(experiment.data(), split.train());
        Samples train = samples(split.train(), experiment, inputs, target);
        return new Setup(
                split,
                inputs,
                target,
                new Sets(
                        train,
                        samples(split.validation(), experiment, inputs, target),
                        samples(split.test(), experiment, inputs, target)),
                objective,
                experiment.data().generator().real() && split.train().classes() == 0
                        ? Tint.of(train.targets())
                        : objective.coding().tint(),
                experiment.network().initializer()
                        .initialize(topology(experiment), weights, experiment.network().initWidth()),
                new Streams(
                        SeededRandom.of(experiment.seed(), SHUFFLE), IndexedRandom.of(experiment.seed(), DROPOUT)));
    }

    private static List<Input> inputs(DataSettings data, Dataset train) {
        return data.scaling() == Scaling.NONE
                ? data.features()
                : data.features().stream().map(input -> standardized(input, train)).toList();
    }

    private static Input standardized(Input input, Dataset train) {
        return switch (input) {
            case Column column -> column.standardized(train);
            case Feature feature -> feature;
        };
    }

    private static Scale target(DataSettings data, Dataset train) {
        return data.scaling() == Scaling.NONE || train.classes() > 0 ? Scale.NONE : Scale.of(train.target());
    }

    /// Further rows, as the network would have them.
    public Samples samples(Dataset rows, Experiment experiment) {
        return samples(rows, experiment, inputs, target);
    }

    private static Samples samples(Dataset rows, Experiment experiment, List<Input> inputs, Scale target) {
        int outputs = topology(experiment).output().units();
        double[] targets = objective(experiment).coding().targets(rows, outputs);
        return new Samples(
                rows.size(),
                inputs.size(),
                Samples.inputs(rows, inputs),
                outputs,
                target.equals(Scale.NONE) ? targets : Arrays.stream(targets).map(target::apply).toArray());
    }

    /// What pictures of the data show. The usual plane of a table is that of its two chosen columns, of the only one, or, where
    /// there are more, of the first two principal components of those chosen. A cut is of chosen columns.
    public static Plane plane(DataSettings data, Split split, Cut cut) {
        return switch (data.generator()) {
            case Generator drawn -> Plane.of(drawn.window());
            case FunctionData _ -> Plane.ofGraph(FunctionData.WINDOW);
            case OwnPoints _ -> Plane.of(Window.PLANE);
            case RealData _, OwnTable _, Sentences _ -> plane(split.train(), data.features().stream().map(Column.class::cast).toList(), cut)
                    .showing(List.of(split.train(), split.validation(), split.test()));
        };
    }

    private static Plane plane(Dataset train, List<Column> columns, Cut cut) {
        if (cut.usual() && columns.size() == 1) {
            return Plane.ofColumn(train, columns.getFirst().index());
        }
        if (cut.usual() && columns.size() != 2) {
            return Plane.ofComponents(train, columns);
        }
        double[] held = new double[train.columns().length];
        Arrays.fill(held, Double.NaN);
        columns.forEach(column -> held[column.index()] = cut.held().getOrDefault(column.key(), Double.NaN));
        int across = cut.usual() ? columns.getFirst().index() : index(columns, cut.across());
        int up = cut.usual() ? columns.getLast().index() : index(columns, cut.up());
        return Plane.ofColumns(train, across, up, held);
    }

    private static int index(List<Column> columns, String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst().orElseThrow().index();
    }

    /// What the network is trained for.
    public static Objective objective(Experiment experiment) {
        return Objective.of(
                experiment.data().generator().classes(), experiment.loss(), experiment.network().output());
    }

    /// One output unit, or one per class (see `Objective.outputs`).
    public static Topology topology(Experiment experiment) {
        NetworkSettings network = experiment.network();
        int outputs = Objective.outputs(experiment.data().generator().classes(), network.output());
        return Topology.of(
                experiment.data().features().size(),
                network.hidden(),
                network.activations(),
                outputs,
                network.output(),
                network.biases());
    }

    /// What makes the pictures of this network, of tables on a plane.
    public Illustrator illustrator(Experiment experiment, Plane plane) {
        return switch (experiment.data().generator()) {
            case Generator drawn -> new Painter(inputs, drawn.window(), tint);
            case FunctionData _ -> new GraphPainter(inputs, FunctionData.WINDOW);
            case OwnPoints _ -> new Painter(inputs, Window.PLANE, tint);
            case RealData _, OwnTable _, Sentences _ -> Painter.ofTable(inputs, plane, tint, experiment.data().generator().side());
        };
    }

    /// What makes a small picture of the network's answers, `side` pixels along each side.
    public Portrait portrait(Experiment experiment, Plane plane, int side) {
        return switch (experiment.data().generator()) {
            case Generator drawn -> Portrait.ofPlane(inputs, drawn.window(), tint, side);
            case FunctionData _ -> Portrait.ofGraph(inputs, FunctionData.WINDOW, side);
            case OwnPoints _ -> Portrait.ofPlane(inputs, Window.PLANE, tint, side);
            case RealData _, OwnTable _, Sentences _ -> Portrait.ofTable(inputs, plane, tint, side);
        };
    }
}
