package playground.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import playground.engine.data.Dataset;
import playground.engine.data.Plane;
import playground.engine.data.Samples;
import playground.engine.data.Scale;
import playground.engine.data.Task;
import playground.engine.inspect.Affine;
import playground.engine.inspect.Confusion;
import playground.engine.inspect.Fit;
import playground.engine.inspect.Health;
import playground.engine.inspect.Likelihood;
import playground.engine.inspect.LossSums;
import playground.engine.inspect.Outcomes;
import playground.engine.inspect.Profile;
import playground.engine.inspect.Responses;
import playground.engine.inspect.SampleLoss;
import playground.engine.inspect.Walk;
import playground.engine.inspect.Way;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.train.Coding;
import playground.engine.train.Loss;
import playground.engine.train.Objective;
import playground.engine.train.Painter;
import playground.engine.train.Pairing;
import playground.engine.train.Rehearsal;
import playground.experiment.Experiment;
import playground.inspect.hint.Diagnosis;
import playground.run.Training;

/// Looks into a training between two updates, changing nothing. The work is that of a pass or two over the samples, a few
/// milliseconds at most; nothing is kept.
public final class Inspector {
    /// What a look at a run that lives may do of something longer (see `Surveyor`): some ten milliseconds.
    private static final long WORK = 12_000_000;
    private static final List<Subject> EVERYTHING = SubjectReader.read(SubjectReader.EVERYTHING).orElseThrow();

    private final Training training;
    private final Parameters parameters;
    private final Experiment experiment;

    private final long work;

    private Inspector(Training training, long work) {
        this.training = training;
        this.work = work;
        parameters = training.trainer().parameters();
        experiment = training.run().experiment();
    }

    /// One finding per subject, of what takes long as much as there is yet. `layer` and `unit` are what the large picture shows.
    public static Inspection inspect(Training training, List<Subject> subjects, int layer, int unit) {
        return inspect(training, subjects, layer, unit, WORK);
    }

    private static Inspection inspect(Training training, List<Subject> subjects, int layer, int unit, long work) {
        Inspector inspector = new Inspector(training, work);
        return new Inspection(
                training.position(),
                subjects.stream().filter(inspector::finds).map(subject -> inspector.find(subject, layer, unit)).toList());
    }

    /// Complete findings; the large picture shows the output.
    public static Inspection inspect(Training training, List<Subject> subjects) {
        Topology topology = training.trainer().parameters().topology();
        return inspect(training, subjects, topology.layers().size() - 1, Painter.answer(topology), Long.MAX_VALUE);
    }

    /// One finding of every kind that a page shows unasked.
    public static Inspection everything(Training training) {
        return everything(training, List.of());
    }

    /// As above, and of some subjects besides.
    public static Inspection everything(Training training, List<Subject> besides) {
        return inspect(training, Stream.concat(EVERYTHING.stream(), besides.stream()).toList());
    }

    /// Where there is nothing to learn from there are no samples to look at.
    private boolean finds(Subject subject) {
        return training.train().count() > 0 || subject instanceof Subject.Collapse;
    }

    private Finding find(Subject subject, int layer, int unit) {
        return switch (subject) {
            case Subject.Shown(boolean whole) -> activation(layer, whole || beyond(layer, unit) ? Profile.WHOLE : unit);
            case Subject.Unit(int asked, int one) -> activation(asked, one);
            case Subject.Sample(Pick pick) -> sample(pick);
            case Subject.Rows rows -> RowsFinder.find(training, rows);
            case Subject.Metrics() -> MetricsFinder.find(training);
            case Subject.Collapse() -> collapse();
            case Subject.Health() -> health();
            case Subject.Neuron(int asked, int one) -> asked == Subject.Neuron.SHOWN
                    ? NeuronFinder.find(training, layer, unit)
                    : NeuronFinder.find(training, asked, one);
            case Subject.Landscape landscape -> LandscapeFinder.find(training, landscape, work, layer, unit);
            case Subject.Space space -> SpaceFinder.find(training, space);
            case Subject.Walk(int step, Optional<Pick> pick) -> walk(step, pick);
        };
    }

    /// The large picture shows all outputs together.
    private boolean beyond(int layer, int unit) {
        return unit >= parameters.topology().layers().get(layer).units();
    }

    /// Of what lies beyond the last, the last is taken.
    private Finding activation(int layer, int unit) {
        List<Layer> layers = parameters.topology().layers();
        int there = Math.min(layer, layers.size() - 1);
        int one = Math.min(unit, layers.get(there).units() - 1);
        return new Finding.OfActivation(
                experiment.data().generator(),
                Profile.of(parameters, training.train(), there, one),
                there == layers.size() - 1 ? layers.getLast().units() : 0);
    }

    private Outcomes outcomes(Samples samples) {
        return Outcomes.of(parameters, samples, training.objective());
    }

    private Finding sample(Pick pick) {
        Outcomes train = outcomes(training.train());
        Outcomes test = outcomes(training.test());
        Finding.Place place = place(pick);
        LossSums learned = LossSums.of(train);
        boolean likely = training.objective().loss() == Loss.CROSS_ENTROPY && probable(training.objective(), train.output());
        SampleLoss loss = SampleLoss.of(place.test() ? test : train, place.number());
        return new Finding.OfSample(
                place,
                experiment.data().generator(),
                experiment.data().features(),
                training.objective(),
                loss,
                Way.of(parameters, loss.inputs()),
                raw(place, loss),
                learned,
                LossSums.of(test),
                likely ? Optional.of(Likelihood.of(learned)) : Optional.empty());
    }

    private Finding walk(int step, Optional<Pick> pick) {
        Rehearsal update = training.trainer().rehearsal();
        Finding.Place place = place(pick.orElseGet(() -> new Pick.Numbered(false, update.batch().samples()[0])));
        Samples samples = place.test() ? training.test() : training.train();
        Walk walk = Walk.of(
                parameters.topology(), training.train(), training.objective(), update,
                samples.inputsOf(place.number()), samples.targetsOf(place.number()));
        return new Finding.OfWalk(
                place,
                experiment.data().generator(),
                experiment.data().features(),
                training.objective(),
                walk,
                Math.min(step, walk.route().points().size() - 1));
    }

    private Finding.Raw raw(Finding.Place place, SampleLoss loss) {
        Dataset data = place.test() ? training.split().test() : training.split().train();
        double[] row = new double[data.columns().length];
        data.read(place.number(), row);
        Scale target = training.setup().target();
        return new Finding.Raw(
                experiment.data().features().stream().mapToDouble(input -> input.of(row)).toArray(),
                target.back(loss.targets()[0]),
                target.back(loss.answers()[0]),
                Wording.of(training, place.test(), place.number()));
    }

    /// Several outputs that are not one distribution give each class a likelihood of its own, not one product.
    private static boolean probable(Objective objective, Responses output) {
        return output.answers().length == 1 || objective.pairing() == Pairing.SOFTMAX;
    }

    private Finding.Place place(Pick pick) {
        return switch (pick) {
            case Pick.Numbered(boolean test, int number) -> place(test, number);
            case Pick.Near(double x, double y, boolean any) -> nearest(x, y, any);
            case Pick.Worst() -> place(false, outcomes(training.train()).worst());
        };
    }

    /// Of numbers beyond the last, the last is taken; where no data are set apart to test, training data.
    private Finding.Place place(boolean asked, int number) {
        boolean test = asked && training.split().test().size() > 0;
        Dataset points = test ? training.split().test() : training.split().train();
        int there = Math.min(number, points.size() - 1);
        Plane plane = training.plane();
        double[][] places = plane.places(points.rows(new int[] {there}));
        return new Finding.Place(test, there, points.size(), places[0][0], places[1][0], plane.window());
    }

    private Finding.Place nearest(double x, double y, boolean any) {
        Finding.Place learned = place(false, training.plane().nearest(training.split().train(), x, y));
        Finding.Place tested = place(true, training.plane().nearest(training.split().test(), x, y));
        return any && distance(tested, x, y) < distance(learned, x, y) ? tested : learned;
    }

    private double distance(Finding.Place place, double x, double y) {
        return training.plane().window().distance(place.x(), place.y(), x, y);
    }

    private Finding collapse() {
        return new Finding.OfCollapse(
                experiment.data().generator(),
                Affine.of(parameters),
                parameters.topology().layers().size(),
                experiment.data().features(),
                experiment.network().output());
    }

    private Finding health() {
        Health health = Diagnosis.health(training);
        return new Finding.OfHealth(health, Diagnosis.of(training, health));
    }
}
