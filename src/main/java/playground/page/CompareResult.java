package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import playground.compare.Standing;
import playground.compare.Variation;

/// What has come of a comparison so far.
public final class CompareResult {
    private CompareResult() {}

    /// The markup of the element.
    public static String html(CompareModel model, Standing standing) {
        return of(model, standing).render();
    }

    static DivTag of(CompareModel model, Standing standing) {
        return div(standing.runners().isEmpty() ? p(model.text("compare.before")) : content(model, standing))
                .withId(Dom.COMPARE_RESULT)
                .withClass("compare__result");
    }

    private static DomContent content(CompareModel model, Standing standing) {
        return switch (model.comparison().variation()) {
            case Variation.Race _, Variation.Fork _ -> RaceResult.of(model, standing);
            case Variation.Seeds _ -> SeedsResult.of(model, standing);
            case Variation.Sweep _ -> SweepResult.of(model, standing);
        };
    }
}
