package playground.page;

import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import playground.engine.data.OwnTable;
import playground.engine.data.RealData;
import playground.engine.data.Sentences;
import playground.experiment.DataSettings;
import playground.experiment.ExperimentQuery;
import playground.experiment.Scaling;
import playground.experiment.Splitting;

/// Settings that only measured data have.
final class MeasuredFields {
    private MeasuredFields() {}

    /// By the id of their elements.
    static Map<String, DomContent> of(Scene scene) {
        Map<String, DomContent> fields = new LinkedHashMap<>();
        fields.put(Dom.field(ExperimentQuery.TARGET), target(scene));
        fields.put(Dom.field(ExperimentQuery.MIN_COUNT), minCount(scene));
        fields.put(Dom.field(ExperimentQuery.POLARITY), polarity(scene));
        fields.put(Dom.field(ExperimentQuery.SCALING), scaling(scene));
        fields.put(Dom.field(ExperimentQuery.SPLIT), split(scene));
        return fields;
    }

    private static DomContent target(Scene scene) {
        return scene.generator() instanceof OwnTable own
                ? Fields.choice(scene, ExperimentQuery.TARGET, own.targets(), own.target(), name -> name)
                : Fields.absent(Dom.field(ExperimentQuery.TARGET));
    }

    private static DomContent minCount(Scene scene) {
        return scene.generator() instanceof Sentences sentences
                ? Fields.number(scene, ExperimentQuery.MIN_COUNT, "0", "", Integer.toString(sentences.leastCount()))
                : Fields.absent(Dom.field(ExperimentQuery.MIN_COUNT));
    }

    private static DomContent polarity(Scene scene) {
        return scene.generator() instanceof Sentences sentences
                ? Fields.decimal(scene, ExperimentQuery.POLARITY, sentences.polarity())
                : Fields.absent(Dom.field(ExperimentQuery.POLARITY));
    }

    private static DomContent scaling(Scene scene) {
        DataSettings data = scene.experiment().data();
        List<String> keys = Arrays.stream(Scaling.values()).map(Scaling::key).toList();
        return data.generator().real() && !(data.generator() instanceof Sentences)
                ? Fields.choice(scene, ExperimentQuery.SCALING, keys, data.scaling().key(), key -> scene.text("scaling." + key))
                : Fields.absent(Dom.field(ExperimentQuery.SCALING));
    }

    private static DomContent split(Scene scene) {
        DataSettings data = scene.experiment().data();
        List<String> keys = Splitting.CHOICES.stream().map(Splitting::key).toList();
        return data.generator() == RealData.BOSTON
                ? Fields.choice(scene, ExperimentQuery.SPLIT, keys, data.splitting().key(), key -> scene.text("split." + key))
                : Fields.absent(Dom.field(ExperimentQuery.SPLIT));
    }
}
