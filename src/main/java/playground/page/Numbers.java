package playground.page;

import static j2html.TagCreator.iff;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.ThTag;
import j2html.tags.specialized.TrTag;
import playground.engine.data.Task;
import playground.run.Snapshot;

/// Loss and accuracy on training and test data; the key to the loss curve's colours at the same time.
final class Numbers {
    private Numbers() {}

    static TableTag of(Scene scene) {
        Snapshot snapshot = scene.snapshot();
        boolean classes = scene.experiment().data().generator().task() == Task.CLASSIFICATION;
        return table(
                        thead(tr(
                                th(span(scene.text("numbers.set")).withClass("visually-hidden")),
                                column(scene, "loss"),
                                iff(classes, column(scene, "accuracy")))),
                        tbody(
                                row(scene, "test", snapshot.losses().test(), snapshot.accuracy().test(), classes),
                                row(scene, "train", snapshot.losses().train(), snapshot.accuracy().train(), classes)))
                .withId(Dom.NUMBERS)
                .withClass("numbers");
    }

    private static ThTag column(Scene scene, String name) {
        return th(scene.text("numbers." + name)).attr("scope", "col");
    }

    private static TrTag row(Scene scene, String kind, double loss, double accuracy, boolean classes) {
        return tr(
                th(span().withClasses("swatch", "swatch--" + kind), span(scene.text("numbers." + kind))).attr("scope", "row"),
                td(Decimals.fixed(loss, 3)).attr(Dom.SHOW, kind + "Loss"),
                iff(classes, td(Decimals.percent(accuracy)).attr(Dom.SHOW, kind + "Accuracy")));
    }
}
