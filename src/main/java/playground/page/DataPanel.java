package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;

import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SectionTag;
import java.util.Arrays;
import java.util.List;
import playground.engine.data.Generator;
import playground.engine.data.Split;
import playground.engine.train.Hyperparameters;
import playground.experiment.DataSettings;

/// Which points there are, how many of them are learned from, and how many at a time.
final class DataPanel {
    private static final int SLIDER_BATCH = 30;

    private DataPanel() {}

    static SectionTag of(Scene scene) {
        return section(
                        h2(scene.text("data.title")),
                        iff(scene.shows("data"), datasets(scene)),
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
        Generator current = scene.experiment().data().generator();
        List<Generator> offered = Arrays.stream(Generator.values())
                .filter(generator -> generator.task() == current.task())
                .toList();
        return div(each(offered, generator -> dataset(scene, generator, generator == current)))
                .withId(Dom.DATASETS)
                .withClass("datasets")
                .attr("role", "group")
                .attr("aria-label", scene.text("data.choose"));
    }

    private static ButtonTag dataset(Scene scene, Generator generator, boolean current) {
        return button(DataPicture.of(generator), span(scene.text("data." + generator.key())).withClass("dataset__name"))
                .withType("submit")
                .withId("data-" + generator.key())
                .withName("data")
                .withValue(generator.key())
                .withClass("dataset")
                .attr("aria-pressed", Boolean.toString(current));
    }

    static DivTag trainPercent(Scene scene) {
        int percent = scene.experiment().data().trainPercent();
        Split split = scene.page().split();
        return Fields.slider(scene, "train", 10, 90, 10, percent,
                scene.text("train.shown", percent, split.train().size(), split.test().size()));
    }

    static DivTag noise(Scene scene) {
        DataSettings data = scene.experiment().data();
        return Fields.slider(scene, "noise", 0, 50, 5, data.noisePercent(), data.noisePercent() + "%");
    }

    /// The slider reaches as far as the batch that is set, so that it always tells the truth.
    static DivTag batch(Scene scene) {
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
