package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.InputTag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import playground.engine.data.Task;
import playground.engine.net.Initializer;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Regularization;
import playground.engine.train.Remainder;
import playground.experiment.ExperimentQuery;
import playground.experiment.Limits;
import playground.experiment.NetworkSettings;

/// The settings of the training and of the network's start.
final class Controls {
    private static final List<String> LEARNING_RATES =
            List.of("0.00001", "0.0001", "0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1", "3", "10");
    private static final List<String> RATES =
            List.of("0", "0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1", "3", "10");

    private Controls() {}

    /// The everyday settings, in one line.
    static DivTag bar(Scene scene) {
        return div(
                        iff(scene.shows("learningRate"), learningRate(scene)),
                        iff(scene.shows("activation"), ActivationChoice.ofAll(scene)),
                        iff(scene.shows("regularization"), regularization(scene)),
                        iff(scene.shows("rate"), rate(scene)),
                        iff(scene.shows("problem"), problem(scene)),
                        iff(scene.shows("speed"), speed(scene)),
                        iff(scene.shows("more"), more(scene)))
                .withClass("bar");
    }

    static DivTag learningRate(Scene scene) {
        String current = Decimals.plain(training(scene).learningRate());
        return Fields.choice(scene, "learningRate", LEARNING_RATES, current, value -> value);
    }

    static DivTag regularization(Scene scene) {
        if (scene.idle(ExperimentQuery.REGULARIZATION)) {
            return Fields.absent(Dom.field("regularization"));
        }
        List<String> keys = Arrays.stream(Regularization.values()).map(Regularization::key).toList();
        String current = training(scene).regularization().key();
        return Fields.choice(scene, "regularization", keys, current, key -> scene.text("regularization." + key));
    }

    static DivTag rate(Scene scene) {
        if (scene.idle(ExperimentQuery.RATE)) {
            return Fields.absent(Dom.field("rate"));
        }
        return Fields.choice(scene, "rate", RATES, Decimals.plain(training(scene).rate()), value -> value);
    }

    static DivTag problem(Scene scene) {
        List<String> keys = Arrays.stream(Task.values()).map(Task::key).toList();
        String current = scene.experiment().data().generator().task().key();
        return Fields.choice(scene, "problem", keys, current, key -> scene.text("problem-type." + key));
    }

    private static DivTag speed(Scene scene) {
        return div(
                        label(scene.text("control.speed")).withFor("speed"),
                        select().withId("speed").withName("speed").attr(Dom.VIEW)
                                .with(each(View.SPEEDS, value -> option(scene.text("speed." + value))
                                        .withValue(value)
                                        .withCondSelected(value.equals(scene.view().speed())))))
                .withClasses("field", "js-only");
    }

    /// Settings that can wait, folded away.
    private static DetailsTag more(Scene scene) {
        return details(
                        summary(Icons.icon("sliders"), span(scene.text("more.title")))
                                .withClasses("button", "button--quiet"),
                        div(moreFields(scene).values().toArray(DomContent[]::new))
                                .with(MoreGroups.of(scene))
                                .withClass("drop__panel"))
                .withClasses("drop", "drop--more")
                .attr("name", "drop");
    }

    /// The folded settings, by the id of their elements.
    static Map<String, DomContent> moreFields(Scene scene) {
        Map<String, DomContent> fields = new LinkedHashMap<>();
        fields.put(Dom.field("samples"), scene.generator().table() || scene.generator().given() ? Fields.absent(Dom.field("samples")) : samples(scene));
        fields.put(Dom.field("loss"), ObjectiveFields.loss(scene));
        fields.put(Dom.field("output"), ObjectiveFields.output(scene));
        fields.put(Dom.SCHEDULE, scene.idle(ExperimentQuery.SCHEDULE) ? Fields.absent(Dom.SCHEDULE) : ScheduleFields.of(scene));
        fields.put(Dom.OPTIMIZER, scene.idle(ExperimentQuery.OPTIMIZER) ? Fields.absent(Dom.OPTIMIZER) : OptimizerFields.of(scene));
        fields.put(Dom.INIT, initializer(scene));
        fields.put(Dom.field("biases"), Fields.tick(scene, "biases", scene.experiment().network().biases()));
        fields.putAll(MeasuredFields.of(scene));
        fields.put(Dom.field("seed"), seed(scene));
        KeptFields.KEYS.forEach(key -> fields.put(Dom.field("exact-" + key), exact(scene, key)));
        fields.put(Dom.field("remainder"), remainder(scene));
        fields.put(Dom.field("shuffle"), shuffle(scene));
        fields.put(Dom.ACTIVATIONS, LayerActivations.of(scene));
        return fields;
    }

    private static DivTag samples(Scene scene) {
        return Fields.number(scene, "samples", Integer.toString(Limits.FEWEST_SAMPLES), Integer.toString(Limits.MOST_SAMPLES), Integer.toString(scene.experiment().data().samples()));
    }

    private static DivTag seed(Scene scene) {
        return Fields.words(scene, "seed", Limits.SEED_LENGTH, scene.experiment().seed())
                .with(button(Icons.icon("dice"), span(scene.text("command.seed")))
                        .withType("button")
                        .withId("new-seed")
                        .withClasses("button", "js-only")
                        .attr(Dom.COMMAND, "seed")
                        .withTitle(scene.text("command.seed.hint")));
    }

    private static DivTag initializer(Scene scene) {
        List<String> keys = Arrays.stream(Initializer.values()).map(Initializer::key).toList();
        NetworkSettings network = scene.experiment().network();
        return div(
                        Fields.choice(scene, "init", keys, network.initializer().key(), key -> scene.text("init." + key)),
                        iff(network.initializer() == Initializer.NORMAL,
                                Fields.decimal(scene, ExperimentQuery.INIT_WIDTH, network.initWidth())),
                        iff(network.initializer() == Initializer.ZERO && !network.hidden().isEmpty(),
                                p(scene.text("init.zero.hint")).withClass("more-group__hint")))
                .withId(Dom.INIT)
                .withClass("field-group");
    }

    private static DivTag remainder(Scene scene) {
        if (scene.idle(ExperimentQuery.REMAINDER)) {
            return Fields.absent(Dom.field("remainder"));
        }
        List<String> keys = Arrays.stream(Remainder.values()).map(Remainder::key).toList();
        return Fields.choice(scene, "remainder", keys, training(scene).remainder().key(), key -> scene.text("remainder." + key));
    }

    private static DivTag shuffle(Scene scene) {
        return Fields.tick(scene, "shuffle", training(scene).shuffle());
    }

    /// A field for any number, beside the usual ones. It belongs to a form of its own, so that it only counts when used.
    private static DivTag exact(Scene scene, String key) {
        String id = "exact-" + key;
        if (scene.idle(key)) {
            return Fields.absent(Dom.field(id));
        }
        return div(label(scene.text("exact." + key)).withFor(id), exactInput(key, exactValue(key, training(scene))).withId(id), Fields.problem(key))
                .withId(Dom.field(id))
                .withClass("field");
    }

    private static InputTag exactInput(String key, String current) {
        return input().withType("text")
                .withName(key)
                .withForm(KeptFields.formId(key))
                .attr("inputmode", "decimal")
                .attr("autocomplete", "off")
                .withValue(current);
    }

    private static String exactValue(String key, Hyperparameters training) {
        return switch (key) {
            case "learningRate" -> Decimals.plain(training.learningRate());
            case "rate" -> Decimals.plain(training.rate());
            default -> ExperimentQuery.batch(training.batch());
        };
    }

    private static Hyperparameters training(Scene scene) {
        return scene.experiment().training();
    }
}
