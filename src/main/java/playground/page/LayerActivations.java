package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;

import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.net.Activation;
import playground.experiment.NetworkSettings;

/// An activation for each hidden layer on its own.
final class LayerActivations {
    private LayerActivations() {}

    static DomContent of(Scene scene) {
        NetworkSettings network = scene.experiment().network();
        if (network.hidden().isEmpty()) {
            return Fields.absent(Dom.ACTIVATIONS);
        }
        return fieldset(
                        legend(scene.text("layers.activations")),
                        each(layers(network), layer -> row(scene, network, layer)))
                .withId(Dom.ACTIVATIONS)
                .withClass("layer-activations");
    }

    private static List<Integer> layers(NetworkSettings network) {
        return IntStream.range(0, network.hidden().size()).boxed().toList();
    }

    private static DivTag row(Scene scene, NetworkSettings network, int layer) {
        return div(
                        label(scene.text("layer.name", layer + 1)).withFor("activation-" + layer).withId("layer-" + layer),
                        ActivationChoice.ofLayer(scene, layer).withClass("js-only"),
                        div(buttons(scene, network, layer)).withClass("no-js"))
                .withClass("layer-activations__row");
    }

    /// Where there are no scripts, a choice among selects of one name could not be told apart.
    private static DivTag buttons(Scene scene, NetworkSettings network, int layer) {
        return div(each(Activation.HIDDEN, activation -> choice(scene, network, layer, activation)))
                .withClass("segments")
                .attr("role", "group")
                .attr("aria-labelledby", "layer-" + layer);
    }

    private static ButtonTag choice(Scene scene, NetworkSettings network, int layer, Activation activation) {
        boolean current = network.activations().get(layer) == activation;
        return button(scene.activationName(activation))
                .withType("submit")
                .withId("activate-" + layer + "-" + activation.key())
                .withName("activation")
                .withValue(Settings.withActivation(network, layer, activation))
                .attr("aria-pressed", Boolean.toString(current));
    }
}
