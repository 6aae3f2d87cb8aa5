package playground.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.optgroup;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;

import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.OptgroupTag;
import j2html.tags.specialized.SelectTag;
import java.util.List;
import java.util.function.Function;
import playground.engine.net.Activation;
import playground.experiment.NetworkSettings;

/// The activations to choose from: the usual ones first, so that the others do not bury them.
final class ActivationChoice {
    private static final List<Activation> COMMON =
            List.of(Activation.TANH, Activation.RELU, Activation.SIGMOID, Activation.LINEAR);
    private static final List<Activation> OTHERS =
            Activation.HIDDEN.stream().filter(activation -> !COMMON.contains(activation)).toList();

    private ActivationChoice() {}

    /// One for all hidden layers; where they differ, that comes first.
    static DivTag ofAll(Scene scene) {
        if (scene.experiment().network().hidden().isEmpty()) {
            return Fields.absent(Dom.field("activation"));
        }
        String current = Settings.activation(scene.experiment().network());
        boolean mixed = current.contains(",");
        return Fields.field(scene, "activation", choice(scene, current, Activation::key)
                .withId("activation")
                .with(iff(mixed, option(scene.text("activation.mixed")).withValue(current).attr("selected"))));
    }

    /// One for a hidden layer of its own. Its values say the activations of all layers, as the grammar wants them.
    static SelectTag ofLayer(Scene scene, int layer) {
        NetworkSettings network = scene.experiment().network();
        Function<Activation, String> value = activation -> Settings.withActivation(network, layer, activation);
        return choice(scene, value.apply(network.activations().get(layer)), value)
                .withId("activation-" + layer)
                .withForm(KeptFields.formId(KeptFields.LAYERS));
    }

    private static SelectTag choice(Scene scene, String current, Function<Activation, String> value) {
        return select().withName("activation")
                .with(group(scene, "common", COMMON, current, value), group(scene, "other", OTHERS, current, value));
    }

    private static OptgroupTag group(
            Scene scene, String name, List<Activation> members, String current, Function<Activation, String> value) {
        return optgroup(each(members, activation -> option(scene.activationName(activation))
                        .withValue(value.apply(activation))
                        .withCondSelected(value.apply(activation).equals(current))))
                .attr("label", scene.text("activation." + name));
    }
}
