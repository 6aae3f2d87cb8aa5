package playground.page;

import static j2html.TagCreator.join;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import playground.engine.train.Gate;
import playground.experiment.Setup;

/// What a unit is on a truth table, `AND`, as a word that scripts keep up to date. On other data there is none.
final class GateMark {
    private GateMark() {}

    static DomContent of(Scene scene, int layer, int unit) {
        return of(scene, layer, unit, "");
    }

    /// With an id, if it is not empty, by which it describes the unit.
    static DomContent of(Scene scene, int layer, int unit, String id) {
        if (!marked(scene)) {
            return join();
        }
        int place = Gate.place(scene.topology(), layer, unit);
        double least = Gate.least(scene.topology(), layer, Setup.objective(scene.experiment()).coding());
        return span(name(scene.messages(), Gate.of(scene.snapshot().logic().table(), place, least)))
                .withClass("gate")
                .condAttr(!id.isEmpty(), "id", id)
                .attr("data-gate", place)
                .attr("data-least", Double.toString(least));
    }

    static boolean marked(Scene scene) {
        return scene.generator().table();
    }

    /// Of the inputs.
    static String name(Messages messages, Gate gate) {
        return name(messages, gate, messages.text("feature.x"), messages.text("feature.y"));
    }

    /// Of two inputs of these names.
    static String name(Messages messages, Gate gate, String first, String second) {
        return messages.text("js.gate." + gate.answers(), first, second);
    }
}
