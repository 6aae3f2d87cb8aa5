package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;

import j2html.tags.DomContent;
import java.util.Optional;
import playground.compare.Standing;

/// The best run of a sweep, and the key to the colours of the frames.
final class SweepResult {
    private SweepResult() {}

    static DomContent of(CompareModel model, Standing standing) {
        Standing.Span span = standing.span();
        Optional<Integer> best = standing.best();
        String goal = Decimals.brief(model.comparison().goal());
        return div(
                p(strong(best.map(number -> model.text(
                                model.tested() ? "compare.best.test" : "compare.best.train", Decimals.rounded(span.least()), model.runner(number)))
                        .orElse(model.text("compare.diverged")))),
                p(
                        span(Decimals.rounded(span.least())),
                        span().withClass("tiles__ramp").attr("role", "img").attr("aria-label", model.text("compare.ramp")),
                        span(Decimals.rounded(span.most())))
                        .withClass("tiles__legend"),
                p(model.text(model.tested() ? "compare.success.test" : "compare.success.train", standing.reached(), standing.runners().size(), goal)),
                p(model.text("compare.arrows")).withClasses("compare-form__help", "js-only"));
    }
}
