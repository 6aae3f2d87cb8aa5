package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;

import j2html.tags.specialized.ATag;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.InputTag;
import j2html.tags.specialized.PTag;
import j2html.tags.specialized.SectionTag;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.Feature;
import playground.engine.data.Generator;
import playground.engine.net.Layer;
import playground.engine.train.Loss;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.run.Logic;

/// What belongs to a truth table: how it is learned, the weights of a single unit to be set by hand, and the table as the
/// network answers it. Empty for other data.
final class LogicPanel {
    /// Weights that a slider reaches at first.
    private static final int REACH = 3;

    private LogicPanel() {}

    static SectionTag of(Scene scene) {
        SectionTag panel = section().withId(Dom.LOGIC).withClass("logic");
        return scene.generator().table() && scene.shows("logic")
                ? panel.with(hand(scene), answers(scene)).attr("aria-label", scene.text("logic.panel"))
                : panel.attr("hidden");
    }

    private static boolean single(Scene scene) {
        return scene.snapshot().parameters().topology().unitCount() == 1;
    }

    private static DivTag hand(Scene scene) {
        boolean single = single(scene);
        return div(rules(scene, single), iff(single, weights(scene)), iff(!single, layers(scene)))
                .withClass("logic__hand");
    }

    private static PTag layers(Scene scene) {
        return p(span(scene.text("logic.press") + " ").withClass("js-only"), span(scene.text("logic.layers"))).withClass("logic__note");
    }

    private static DivTag rules(Scene scene, boolean single) {
        Loss loss = scene.experiment().loss();
        boolean rule = loss == Loss.PERCEPTRON;
        return div(
                        single ? rule(scene, "perceptron", Loss.PERCEPTRON, rule) : alone(scene),
                        rule(scene, "gradient", rule ? Loss.SQUARED : loss, !rule))
                .withClass("segments")
                .attr("role", "group")
                .attr("aria-label", scene.text("logic.rule"));
    }

    private static ButtonTag rule(Scene scene, String name, Loss loss, boolean current) {
        return button(scene.text("logic.rule." + name))
                .withType("submit")
                .withId("rule-" + name)
                .withName("loss")
                .withValue(loss.key())
                .withForm(KeptFields.formId(KeptFields.LAYERS))
                .withTitle(scene.text("logic.rule." + name + ".hint"))
                .attr("aria-pressed", Boolean.toString(current));
    }

    /// Of a network with hidden layers: leads to the run without them, by the perceptron rule.
    private static ATag alone(Scene scene) {
        Experiment single = ExperimentQuery.change(scene.experiment(), ExperimentQuery.HIDDEN, "").value();
        Experiment ruled = ExperimentQuery.change(single, ExperimentQuery.LOSS, Loss.PERCEPTRON.key()).value();
        return a(scene.text("logic.rule.perceptron"))
                .withId("rule-perceptron")
                .withHref((scene.view().embedded() ? "/embed?" : "/?") + scene.view().beside(ExperimentQuery.format(ruled)))
                .withTitle(scene.text("logic.layers"))
                .attr(Dom.OPEN);
    }

    /// Every weight and the bias: a slider, and a field for any number. Scripts set them; the numbers are true without.
    private static DivTag weights(Scene scene) {
        Layer unit = scene.layers().getFirst();
        return div(
                        each(IntStream.range(0, unit.inputs()).boxed().toList(), i -> weight(
                                scene, scene.text("logic.weight", scene.inputName(0, i)), "weight.0.0." + i, unit.weight(0, i))),
                        weight(scene, scene.text("logic.bias"), "bias.0.0", unit.bias(0)))
                .withClasses("logic__weights", "js-only");
    }

    private static DivTag weight(Scene scene, String name, String key, int parameter) {
        String value = Decimals.plain(scene.snapshot().parameters().values()[parameter]);
        String id = "hand-" + parameter;
        return div(
                        label(name).withFor(id),
                        control("range", key, parameter, value)
                                .withId(id)
                                .withMin(Integer.toString(-REACH))
                                .withMax(Integer.toString(REACH))
                                .withStep("0.05"),
                        control("text", key, parameter, value).withId(id + "-exact").attr("inputmode", "decimal").attr("autocomplete", "off").attr("aria-label", name))
                .withClass("logic__weight");
    }

    private static InputTag control(String type, String key, int parameter, String value) {
        return input().withType(type).withValue(value).attr("data-set", key).attr(Dom.PARAMETER, parameter);
    }

    private static DivTag answers(Scene scene) {
        Logic logic = scene.snapshot().logic();
        return div(
                        TruthTableView.of(scene).with(caption(scene.text("logic.title")).withClass("visually-hidden")),
                        told("wrong", scene.text("logic.wrong", logic.table().wrong(), logic.table().rows().size())).withClass("logic__wrong"),
                        told("mistakes", logic.mistakes() < 0 ? "" : scene.text("logic.mistakes", logic.mistakes())),
                        iff(inseparable(scene), p(scene.text("logic.inseparable")).withClass("logic__note")),
                        told("period", logic.period() == 0 ? "" : scene.text("logic.period", logic.period())),
                        iff(scene.experiment().loss() == Loss.PERCEPTRON, told("tie", logic.table().tied() ? scene.text("logic.tie") : "")))
                .withId("truth")
                .withClass("logic__answers")
                .withTabindex(0)
                .attr("role", "region")
                .attr("aria-label", scene.text("logic.title"));
    }

    private static PTag told(String part, String words) {
        return p(words).withClass("logic__note").attr("data-logic", part);
    }

    /// A single unit on XOR, of the inputs alone.
    private static boolean inseparable(Scene scene) {
        return scene.generator() == Generator.XOR_TABLE
                && single(scene)
                && List.of(Feature.X, Feature.Y).containsAll(scene.experiment().data().features());
    }
}
