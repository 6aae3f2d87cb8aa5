package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.button;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.output;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.ThTag;
import j2html.tags.specialized.TrTag;
import playground.engine.data.Task;
import playground.engine.train.Regularization;
import playground.experiment.Scaling;
import playground.run.Findings;
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
                                iff(scene.page().split().test().size() > 0,
                                        row(scene, "test", snapshot.losses().test(), snapshot.accuracy().test(), classes)),
                                iff(validates(scene), row(scene, "validation", snapshot.losses().validation(),
                                        snapshot.accuracy().validation(), classes)),
                                row(scene, "train", snapshot.losses().train(), snapshot.accuracy().train(), classes)))
                .withId(Dom.NUMBERS)
                .withClass("numbers");
    }

    static boolean validates(Scene scene) {
        return scene.page().split().validation().size() > 0;
    }

    /// Why there is no validation loss, where a share of the training points is to be set aside that is less than one of them.
    static DomContent unvalidated(Scene scene) {
        int percent = scene.experiment().data().validationPercent();
        return percent > 0 && !validates(scene)
                ? p(scene.text("validation.none", percent, scene.page().split().train().size())).withClass("field__note")
                : join();
    }

    /// What besides the loss is told: the penalty where there is one, and the way back to the best epoch.
    static DivTag besides(Scene scene) {
        Findings findings = scene.snapshot().findings();
        return div(
                        standardised(scene),
                        iff(scene.experiment().training().regularization() != Regularization.NONE,
                                span(span(scene.text("numbers.penalty")),
                                        output(Decimals.fixed(findings.penalty(), 3)).attr(Dom.SHOW, "penalty"))
                                        .withClass("besides__part").withTitle(scene.text("numbers.penalty.hint"))),
                        iff(validates(scene), best(scene, findings.best())),
                        unvalidated(scene))
                .withId(Dom.BESIDES)
                .withClass("besides");
    }

    /// Where targets were divided by their standard deviation, losses are not in the data's own units.
    private static DomContent standardised(Scene scene) {
        return scene.generator().task() == Task.REGRESSION && scene.experiment().data().scaling() == Scaling.STANDARD
                ? span(scene.text("numbers.standardised." + scene.experiment().loss().key())).withClass("besides__unit")
                : join();
    }

    private static ButtonTag best(Scene scene, long epoch) {
        return button(span(scene.text("numbers.best")),
                        span(epoch < 0 ? "–" : Decimals.count(epoch)).attr(Dom.SHOW, "best"))
                .withType("button")
                .withId("to-best")
                .withClasses("button", "js-only")
                .attr(Dom.COMMAND, "best")
                .withTitle(scene.text("command.best.hint"));
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
