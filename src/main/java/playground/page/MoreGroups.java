package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import playground.engine.train.Bound;
import playground.engine.train.Dropout;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Regularization;
import playground.engine.train.Stopping;
import playground.experiment.DataSettings;
import playground.experiment.ExperimentQuery;
import playground.experiment.Limits;

/// Settings that belong together, each group folded away by itself at the end of the others.
final class MoreGroups {
    private static final int USUAL_VALIDATION = 20;

    private MoreGroups() {}

    static List<DetailsTag> of(Scene scene) {
        return List.of(group(scene, "overfitting", overfitting(scene)), group(scene, "stops", stops(scene)));
    }

    /// The settings of all groups, by the id of their elements.
    static Map<String, DomContent> fields(Scene scene) {
        Map<String, DomContent> fields = overfitting(scene);
        fields.putAll(stops(scene));
        return fields;
    }

    private static DetailsTag group(Scene scene, String name, Map<String, DomContent> fields) {
        return details(
                        summary(scene.text("more." + name)),
                        p(scene.text("more." + name + ".hint")).withClass("more-group__hint"),
                        div(each(fields.values(), field -> field)).withClass("more-group__fields"))
                .withId("more-" + name)
                .withClass("more-group");
    }

    private static Map<String, DomContent> overfitting(Scene scene) {
        DataSettings data = scene.experiment().data();
        Hyperparameters training = scene.experiment().training();
        boolean fixed = scene.generator().table();
        boolean flat = scene.experiment().network().hidden().isEmpty();
        Map<String, DomContent> fields = new LinkedHashMap<>();
        put(fields, ExperimentQuery.L1_SHARE, training.regularization() != Regularization.ELASTIC, key ->
                Fields.decimal(scene, key, training.penalty().share()));
        put(fields, ExperimentQuery.DROPOUT, flat, key -> dropout(scene, key, training.dropout()));
        put(fields, ExperimentQuery.MAX_NORM, flat, key -> Fields.decimal(scene, key, training.maxNorm()));
        put(fields, ExperimentQuery.VALIDATION, fixed, key ->
                percent(scene, key, Limits.MOST_VALIDATION, data.validationPercent()).with(Numbers.unvalidated(scene)));
        put(fields, ExperimentQuery.PATIENCE, fixed, _ -> data.validationPercent() == 0
                ? impatient(scene)
                : bound(scene, Bound.PATIENCE, training.stopping().patience()).with(Numbers.unvalidated(scene)));
        put(fields, ExperimentQuery.LABEL_NOISE, fixed, key -> percent(scene, key, Limits.MOST_NOISE, data.labelPercent()));
        return fields;
    }

    /// In the place of the patience, which counts epochs without a lower validation loss: what it takes.
    private static DivTag impatient(Scene scene) {
        return div(
                        p(scene.text("patience.none")).withClass("field__note"),
                        button(scene.text("patience.validate", USUAL_VALIDATION))
                                .withType("submit")
                                .withId(ExperimentQuery.PATIENCE)
                                .withName(ExperimentQuery.VALIDATION)
                                .withValue(Integer.toString(USUAL_VALIDATION))
                                .withClass("button"))
                .withId(Dom.field(ExperimentQuery.PATIENCE))
                .withClass("field");
    }

    private static void put(
            Map<String, DomContent> fields, String key, boolean absent, Function<String, DivTag> field) {
        fields.put(Dom.field(key), absent ? Fields.absent(Dom.field(key)) : field.apply(key));
    }

    private static DivTag dropout(Scene scene, String key, Dropout dropout) {
        String current = dropout.none() ? "0" : Arrays.stream(dropout.shares()).mapToObj(Decimals::plain).collect(Collectors.joining(","));
        return Fields.list(scene, key, current);
    }

    private static DivTag percent(Scene scene, String key, int most, int current) {
        return Fields.number(scene, key, "0", Integer.toString(most), Integer.toString(current));
    }

    private static Map<String, DomContent> stops(Scene scene) {
        Stopping stopping = scene.experiment().training().stopping();
        Map<String, DomContent> fields = new LinkedHashMap<>();
        for (Bound bound : EnumSet.complementOf(EnumSet.of(Bound.PATIENCE))) {
            boolean idle = bound == Bound.PLATEAU_GAIN && stopping.plateau() == 0;
            put(fields, bound.key(), idle, _ -> bound(scene, bound, stopping.value(bound)));
        }
        return fields;
    }

    private static DivTag bound(Scene scene, Bound bound, double value) {
        return bound.whole()
                ? Fields.number(scene, bound.key(), "0", Integer.toString(Limits.EPOCHS), Decimals.plain(value))
                : Fields.decimal(scene, bound.key(), value);
    }
}
