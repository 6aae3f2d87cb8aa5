package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SectionTag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import playground.engine.data.DataSource;
import playground.engine.data.FunctionData;
import playground.engine.data.Generator;
import playground.engine.data.OwnPoints;
import playground.engine.data.OwnTable;
import playground.engine.data.RealData;
import playground.engine.data.Sentences;
import playground.engine.data.Split;
import playground.engine.train.Hyperparameters;
import playground.experiment.DataSettings;
import playground.experiment.Defaults;
import playground.experiment.ExperimentQuery;
import playground.experiment.Limits;
import playground.experiment.Sources;

/// Which points there are, how many of them are learned from, and how many at a time.
final class DataPanel {
    private static final int SLIDER_BATCH = 30;

    private DataPanel() {}

    static SectionTag of(Scene scene) {
        return section(
                        h2(scene.text("data.title")),
                        iff(scene.shows("data"), datasets(scene)),
                        iff(scene.shows("data"), DataCard.of(scene)),
                        iff(scene.shows("data"), TableCard.large(scene)),
                        div(
                                iff(scene.shows("train"), trainPercent(scene)),
                                iff(scene.shows("noise"), noise(scene)),
                                iff(scene.shows("batch"), batch(scene)))
                                .withClass("sliders"),
                        iff(scene.shows("regenerate"), regenerate(scene)))
                .withClasses("panel", "data")
                .attr("aria-label", scene.text("data.title"));
    }

    static DivTag datasets(Scene scene) {
        return div(each(Stream.of(Group.values()).map(group -> group(scene, group, offered(scene, group)))), DrawPanel.entry(scene))
                .withId(Dom.DATASETS);
    }

    private enum Group {
        PLANE,
        CLASSES,
        TABLES,
        FUNCTIONS,
        REAL;

        static Group of(DataSource source) {
            return switch (source) {
                case FunctionData _ -> FUNCTIONS;
                case RealData _, OwnTable _, Sentences _ -> REAL;
                case Generator _, OwnPoints _ -> source.table() ? TABLES : source.classes() > 2 ? CLASSES : PLANE;
            };
        }

        String key() {
            return "data.group." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static List<DataSource> offered(Scene scene, Group group) {
        return Sources.ALL.stream()
                .filter(source -> source.task() == scene.generator().task() && Group.of(source) == group)
                .toList();
    }

    /// All but the first are folded away until one of them is chosen.
    private static DomContent group(Scene scene, Group group, List<DataSource> members) {
        DivTag tiles = div(each(members, source -> dataset(scene, source)))
                .withClasses("datasets", "datasets--" + group.name().toLowerCase(Locale.ROOT))
                .attr("role", "group")
                .attr("aria-label", scene.text(group.key()));
        if (group == Group.PLANE || members.isEmpty()) {
            return tiles;
        }
        return details(summary(scene.text(group.key())).withClass("look__summary").withId("data-group-" + group.name().toLowerCase(Locale.ROOT)), tiles,
                        iff(group == Group.REAL && scene.shows("problem"), OtherData.of(scene)))
                .withClass("datasets__more")
                .condAttr(members.stream().anyMatch(source -> source.key().equals(scene.generator().key())), "open", "");
    }

    private static ButtonTag dataset(Scene scene, DataSource source) {
        return button(DataPicture.of(source), span(scene.text("data." + source.key())).withClass("dataset__name"))
                .withType("submit")
                .withId("data-" + source.key())
                .withName("data")
                .withValue(source.key())
                .withClass("dataset")
                .attr("aria-pressed", Boolean.toString(source.key().equals(scene.generator().key())));
    }

    static DivTag trainPercent(Scene scene) {
        if (scene.generator().table()) {
            return Fields.absent(Dom.field("train"));
        }
        int percent = scene.experiment().data().trainPercent();
        Split split = scene.page().split();
        return Fields.slider(scene, "train", Limits.LEAST_TRAIN, Defaults.mostTrain(scene.generator()), 10, percent,
                scene.text("train.shown", percent, split.train().size(), split.test().size()));
    }

    static DivTag noise(Scene scene) {
        DataSettings data = scene.experiment().data();
        if (data.generator().table() || data.generator().given()) {
            return Fields.absent(Dom.field("noise"));
        }
        return Fields.slider(scene, "noise", 0, 50, 5, data.noisePercent(), data.noisePercent() + "%").with(NoiseNote.of(scene));
    }

    /// The slider reaches as far as the batch that is set, so that it always tells the truth.
    static DivTag batch(Scene scene) {
        if (scene.idle(ExperimentQuery.BATCH)) {
            return Fields.absent(Dom.field("batch"));
        }
        Hyperparameters training = scene.experiment().training();
        boolean all = training.batch() == Hyperparameters.ALL;
        int batch = Math.min(training.batch(), Math.max(1, scene.page().split().train().size()));
        return Fields.slider(scene, "batch", 1, Math.max(SLIDER_BATCH, batch), 1, batch,
                        all ? scene.text("batch.all", batch) : Integer.toString(training.batch()))
                .with(button(scene.text("batch.whole"))
                        .withType("submit")
                        .withId("batch-all")
                        .withName("batch")
                        .withValue(all ? "10" : "all")
                        .withClasses("button", "button--quiet", "batch-all")
                        .attr("aria-pressed", Boolean.toString(all)));
    }

    private static ButtonTag regenerate(Scene scene) {
        return button(Icons.icon("dice"), span(scene.text("command.regenerate")))
                .withType("button")
                .withClasses("button", "js-only")
                .attr(Dom.COMMAND, "regenerate")
                .withTitle(scene.text("command.regenerate.hint"));
    }
}
