package playground.page;

import java.util.List;
import java.util.Optional;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.experiment.Experiment;
import playground.experiment.Problem;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Snapshot;

/// A page's values in the language they are shown in: what every component draws from. `experiment` has the settings in
/// force at the link's place, what was changed on the way included.
record Scene(PageModel page, Messages messages, Experiment experiment) {
    static Scene of(PageModel page) {
        Link link = page.link();
        return new Scene(page, Messages.of(page.view().language()), link.run().settings(link.at()));
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

    List<Layer> layers() {
        return snapshot().parameters().topology().layers();
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
        return text("problems.line", name, problem.value(), messages.problem(problem));
    }

    boolean isOutput(int layer) {
        return layer == layers().size() - 1;
    }

    /// `Neuron 2 in hidden layer 1`, or `Output`.
    String unitName(int layer, int unit) {
        return isOutput(layer) ? text("unit.output") : text("unit.hidden", unit + 1, layer + 1);
    }

    /// What feeds a unit of `layer`: a feature, or a unit of the layer before.
    String inputName(int layer, int input) {
        return layer == 0
                ? text("feature." + experiment().data().features().get(input).key())
                : text("unit.short", input + 1);
    }

    String activationName(Activation activation) {
        return text("activation." + activation.key());
    }
}
