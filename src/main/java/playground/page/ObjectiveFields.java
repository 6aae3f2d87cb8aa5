package playground.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import j2html.tags.specialized.DivTag;
import java.util.Arrays;
import java.util.List;
import playground.engine.net.Activation;
import playground.engine.train.Loss;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.Setup;

/// What the output is trained for: the loss and the output's activation.
final class ObjectiveFields {
    private ObjectiveFields() {}

    /// The losses that make sense for the data; the perceptron's only for two classes where no layer is hidden.
    static DivTag loss(Scene scene) {
        Experiment experiment = scene.experiment();
        boolean classes = experiment.data().generator().classes() > 0;
        List<String> keys = Arrays.stream(Loss.values())
                .filter(loss -> classes || !loss.forClasses())
                .filter(loss -> loss != Loss.PERCEPTRON || (experiment.network().hidden().isEmpty() && scene.generator().classes() == 2))
                .map(Loss::key)
                .toList();
        return Fields.choice(scene, ExperimentQuery.LOSS, keys, experiment.loss().key(), key -> scene.text("loss." + key))
                .with(p(each(LossFormulas.definition(Setup.objective(experiment)), formula -> formula)).withClass("field__formula"));
    }

    static DivTag output(Scene scene) {
        Loss loss = scene.experiment().loss();
        boolean classes = scene.generator().classes() > 0;
        List<Activation> known = classes ? List.of(Activation.values()) : Activation.HIDDEN;
        List<String> keys = known.stream().filter(loss::fits).map(Activation::key).toList();
        String current = scene.experiment().network().output().key();
        return Fields.choice(scene, ExperimentQuery.OUTPUT, keys, current, key -> scene.text("activation." + key));
    }
}
