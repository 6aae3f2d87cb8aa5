package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;

import j2html.tags.specialized.DivTag;
import java.util.Arrays;
import java.util.List;
import playground.engine.train.Coefficient;
import playground.engine.train.Optimizer;
import playground.experiment.ExperimentQuery;

/// The optimizer, and the numbers that it, and no other, is set by.
final class OptimizerFields {
    private OptimizerFields() {}

    static DivTag of(Scene scene) {
        Optimizer optimizer = scene.experiment().training().optimizer();
        return div(choice(scene, optimizer.kind()), each(optimizer.kind().coefficients(), coefficient ->
                        number(scene, coefficient, optimizer)))
                .withId(Dom.OPTIMIZER)
                .withClass("field-group");
    }

    private static DivTag choice(Scene scene, Optimizer.Kind current) {
        List<String> keys = Arrays.stream(Optimizer.Kind.values()).map(Optimizer.Kind::key).toList();
        return Fields.choice(scene, ExperimentQuery.OPTIMIZER, keys, current.key(), key -> scene.text("optimizer." + key));
    }

    private static DivTag number(Scene scene, Coefficient coefficient, Optimizer optimizer) {
        return Fields.decimal(scene, coefficient.key(), optimizer.value(coefficient));
    }
}
