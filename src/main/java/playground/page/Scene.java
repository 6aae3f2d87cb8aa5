package playground.page;

import java.util.List;
import java.util.Optional;
import playground.engine.data.DataSource;
import playground.engine.data.Feature;
import playground.engine.data.Input;
import playground.engine.data.Plane;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.engine.net.Topology;
import playground.engine.train.Coding;
import playground.engine.train.Painter;
import playground.engine.train.Tint;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.Problem;
import playground.experiment.Setup;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Snapshot;

/// A page's values in the language they are shown in: what every component draws from. `experiment` has the settings in
/// force at the link's place, what was changed on the way included.
record Scene(PageModel page, Messages messages, Experiment experiment, Plane plane) {
    private static final List<Input> LOGICAL = List.of(Feature.X, Feature.Y, Feature.X_TIMES_Y);

    static Scene of(PageModel page) {
        Link link = page.link();
        Experiment experiment = link.run().settings(link.at());
        return new Scene(
                page, Messages.of(page.view().language()), experiment, Setup.plane(experiment.data(), page.split(), link.cut()));
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    View view() {
        return page.view();
    }

    boolean shows(String control) {
        return view().shows(control);
    }

    Snapshot snapshot() {
        return page.snapshot();
    }

    /// Where the data come from.
    DataSource generator() {
        return experiment.data().generator();
    }

    /// Whether a setting means nothing to the way the network learns.
    boolean idle(String key) {
        return ExperimentQuery.idle(experiment, key);
    }

    List<Layer> layers() {
        return topology().layers();
    }

    /// What the picture of a unit means; layers counted from 0, the output's last.
    Shade shade(int layer, int unit) {
        return Shade.of(topology(), plane.graph(), generator().side(), layer, unit);
    }

    /// Whether the inputs are too many to stand one by one: pixels of pictures, words of sentences.
    boolean crowded() {
        return generator().crowded();
    }

    /// The inputs one can choose from. Of truth tables, on a wall and in frames, only those that tell their rows apart in another way,
    /// and those in use.
    List<Input> offered() {
        List<Input> all = generator().features();
        boolean few = generator().table() && (view().projector() || view().embedded());
        return few ? all.stream().filter(input -> LOGICAL.contains(input) || experiment.data().features().contains(input)).toList() : all;
    }

    /// How targets are coloured, as they stand in the data.
    Tint tint() {
        return generator().real() ? Tint.of(page.split().train().target()) : Coding.SIGNED.tint();
    }

    Topology topology() {
        return snapshot().parameters().topology();
    }

    Palette palette() {
        return Palette.of(view().palette());
    }

    /// The canonical query string of what is shown.
    String query() {
        return LinkQuery.format(page.link());
    }

    String asset(String path) {
        return page.asset().apply(path);
    }

    /// What is wrong with one control, if anything.
    Optional<String> problem(String key) {
        return page.problems().stream()
                .filter(problem -> problem.parameter().equals(key))
                .findFirst()
                .map(messages::problem);
    }

    /// A problem as a sentence of its own.
    String sentence(Problem problem) {
        if (problem.untold()) {
            return messages.problem(problem);
        }
        String label = "control." + problem.parameter();
        String name = messages.has(label) ? text(label) : problem.parameter();
        return standIn(problem)
                .map(standIn -> text("problems.standIn", name, problem.value(), messages.problem(problem), standIn))
                .orElseGet(() -> text("problems.line", name, problem.value(), messages.problem(problem)));
    }

    /// The value of a setting that a wrong one gave way to.
    private Optional<String> standIn(Problem problem) {
        return Optional.of(problem)
                .filter(Problem::ofValues)
                .map(wrong -> ExperimentQuery.everySetting(page.link().run().experiment()).get(wrong.parameter()))
                .filter(value -> !value.isEmpty());
    }

    boolean isOutput(int layer) {
        return layer == layers().size() - 1;
    }

    /// What a class is called, counted from 0.
    String className(int number) {
        return messages.className(generator(), number);
    }

    /// `Neuron 2 in hidden layer 1`, `Output`, or of several outputs `Output for class 3`.
    String unitName(int layer, int unit) {
        if (!isOutput(layer)) {
            return text("unit.hidden", unit + 1, layer + 1);
        }
        return unit == Painter.answer(topology()) ? text("unit.output") : text("unit.class", className(unit));
    }

    /// What feeds a unit of `layer`: a feature, or a unit of the layer before.
    String inputName(int layer, int input) {
        return layer == 0
                ? messages.feature(experiment().data().features().get(input))
                : text("unit.short", input + 1);
    }

    String activationName(Activation activation) {
        return text("activation." + activation.key());
    }
}
