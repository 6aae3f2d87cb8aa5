package playground.page;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.iff;

import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.DlTag;
import playground.engine.train.Schedule;
import playground.run.Tally;

/// How much training there was, in the three units it is counted in, and the learning rate where it is not constant.
final class Counts {
    private Counts() {}

    static DlTag of(Scene scene) {
        Tally tally = scene.snapshot().tally();
        boolean scheduled = scene.experiment().training().schedule().kind() != Schedule.Kind.CONSTANT;
        return dl(
                        count(scene, "epochs", Decimals.count(scene.snapshot().position().epoch())),
                        count(scene, "updates", Decimals.count(tally.updates())),
                        count(scene, "samples", Decimals.count(tally.samples())),
                        iff(scheduled, count(scene, "learningRate", Decimals.rounded(tally.learningRate()))))
                .withId(Dom.COUNTS)
                .withClass("counts");
    }

    private static DivTag count(Scene scene, String what, String value) {
        return div(dt(scene.text("count." + what)), dd(value).attr(Dom.SHOW, what))
                .withTitle(scene.text("count." + what + ".hint"));
    }
}
