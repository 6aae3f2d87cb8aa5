package playground.inspect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import playground.engine.inspect.Affine;
import playground.engine.inspect.Health;
import playground.engine.inspect.LayerPulse;
import playground.engine.inspect.Profile;
import playground.engine.inspect.Walk;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.train.Painter;
import playground.experiment.Experiment;
import playground.inspect.hint.Diagnosis;
import playground.run.Training;
import playground.run.Trajectory;

/// Looks into a training between two updates, changing nothing of the run. The work is that of a pass or two over the samples, a few
/// milliseconds at most; what takes longer is found bit by bit, and kept with the training.
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
                asked(subjects).filter(inspector::finds).map(subject -> inspector.find(subject, layer, unit)).toList());
    }

    /// Of several landscapes the last is asked for: they would take turns, and none become complete.
    private static Stream<Subject> asked(List<Subject> subjects) {
        Optional<Subject> last = subjects.stream().filter(Subject.Landscape.class::isInstance).reduce((_, later) -> later);
        return subjects.stream().filter(subject -> !(subject instanceof Subject.Landscape) || last.filter(subject::equals).isPresent());
    }

    /// Goes on with what takes long of these subjects; whether there is nothing left of it, so that they are soon found.
    public static boolean ready(Training training, List<Subject> subjects) {
        List<Subject> slow = subjects.stream().filter(Subject.Landscape.class::isInstance).toList();
        return !inspect(training, slow, 0, 0).unfinished();
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
            case Subject.Sample(Pick pick) -> SampleFinder.sample(training, pick);
            case Subject.Rows rows -> RowsFinder.find(training, rows);
            case Subject.Metrics() -> MetricsFinder.find(training);
            case Subject.Collapse() -> collapse();
            case Subject.Health() -> health();
            case Subject.Neuron(int asked, int one) -> asked == Subject.Neuron.SHOWN
                    ? NeuronFinder.find(training, layer, unit)
                    : NeuronFinder.find(training, asked, one);
            case Subject.Landscape landscape -> LandscapeFinder.find(training, landscape, work, layer, unit);
            case Subject.Space space -> SpaceFinder.find(training, space);
            case Subject.Place(Pick pick) -> SampleFinder.place(training, pick, layer, unit);
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
        return new Finding.OfHealth(health, courses(), Diagnosis.of(training, health));
    }

    private Trajectory.Courses courses() {
        return training.trajectory().layers(
                training.position().epoch(),
                parameters.values(),
                training.trainer().vitals().strides(),
                values -> LayerPulse.of(new Parameters(parameters.topology(), values), training.train(), training.objective()));
    }
}
