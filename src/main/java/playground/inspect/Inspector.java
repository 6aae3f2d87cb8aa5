package playground.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import playground.engine.data.Samples;
import playground.engine.data.Task;
import playground.engine.inspect.Affine;
import playground.engine.inspect.Confusion;
import playground.engine.inspect.Fit;
import playground.engine.inspect.GradientSizes;
import playground.engine.inspect.Health;
import playground.engine.inspect.Outcomes;
import playground.engine.inspect.Profile;
import playground.engine.inspect.Responses;
import playground.engine.inspect.Walk;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.train.Coding;
import playground.engine.train.Painter;
import playground.experiment.Experiment;
import playground.inspect.hint.Diagnosis;
import playground.run.Training;
import playground.run.Trajectory;

/// Looks into a training between two updates, changing nothing. The work is that of a pass or two over the samples, a few
/// milliseconds at most; nothing is kept.
public final class Inspector {
    /// Points of a scatter: enough to see a shape.
    private static final int SCATTERED = 250;
    private static final List<Subject> EVERYTHING = SubjectReader.read(SubjectReader.EVERYTHING).orElseThrow();

    private final Training training;
    private final Parameters parameters;
    private final Experiment experiment;

    private Inspector(Training training) {
        this.training = training;
        parameters = training.trainer().parameters();
        experiment = training.run().experiment();
    }

    /// One finding per subject. `layer` and `unit` are what the large picture shows.
    public static Inspection inspect(Training training, List<Subject> subjects, int layer, int unit) {
        Inspector inspector = new Inspector(training);
        return new Inspection(
                training.position(),
                subjects.stream().filter(inspector::finds).map(subject -> inspector.find(subject, layer, unit)).toList());
    }

    /// As above; the large picture shows the output.
    public static Inspection inspect(Training training, List<Subject> subjects) {
        Topology topology = training.trainer().parameters().topology();
        return inspect(training, subjects, topology.layers().size() - 1, Painter.answer(topology));
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
            case Subject.Sample(Pick pick) -> SampleFinder.sample(training, pick);
            case Subject.Rows rows -> RowsFinder.find(training, rows);
            case Subject.Metrics() -> metrics();
            case Subject.Collapse() -> collapse();
            case Subject.Health() -> health();
            case Subject.Neuron(int asked, int one) -> asked == Subject.Neuron.SHOWN
                    ? NeuronFinder.find(training, layer, unit)
                    : NeuronFinder.find(training, asked, one);
            case Subject.Space space -> SpaceFinder.find(training, space);
            case Subject.Walk(int step, Optional<Pick> pick) -> SampleFinder.walk(training, step, pick);
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

    private Finding metrics() {
        Samples train = training.train();
        Samples test = training.test();
        Responses learned = outcomes(train).output();
        Responses tested = outcomes(test).output();
        if (experiment.data().generator().task() == Task.CLASSIFICATION) {
            Coding coding = training.objective().coding();
            return new Finding.OfClasses(
                    experiment.data().generator(),
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
        return new Finding.OfHealth(health, gradients(), Diagnosis.of(training, health));
    }

    private List<Trajectory.Course> gradients() {
        return training.trajectory().gradients(
                training.position().epoch(),
                parameters.values(),
                values -> GradientSizes.of(new Parameters(parameters.topology(), values), training.train(), training.objective()));
    }
}
