package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.PTag;
import java.util.Arrays;
import java.util.List;
import playground.engine.data.RealData;
import playground.engine.data.Task;

/// The measured data of the other problem, by name, so that who looks for them here is led there.
final class OtherData {
    private OtherData() {}

    static PTag of(Scene scene) {
        Task other = other(scene.generator().task());
        List<RealData> measured =
                Arrays.stream(RealData.values()).filter(source -> source.task() == other).toList();
        return p(span(scene.text("data.others." + other.key())), each(measured, source -> entry(scene, source)))
                .withClass("datasets__others");
    }

    private static Task other(Task task) {
        return switch (task) {
            case CLASSIFICATION -> Task.REGRESSION;
            case REGRESSION -> Task.CLASSIFICATION;
        };
    }

    /// Named as its tile will be, which has the focus then.
    private static ButtonTag entry(Scene scene, RealData source) {
        return button(scene.text("data." + source.key()))
                .withType("submit")
                .withId("data-" + source.key())
                .withName("data")
                .withValue(source.key());
    }
}
