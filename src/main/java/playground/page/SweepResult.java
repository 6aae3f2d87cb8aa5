package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;

import j2html.tags.DomContent;
import j2html.tags.specialized.PTag;
import playground.compare.Standing;

/// The best run of a sweep, and the key to the colours of the grounds.
final class SweepResult {
    private SweepResult() {}

    static DomContent of(CompareModel model, Standing standing) {
        Standing.Span span = standing.span();
        String goal = Decimals.brief(model.comparison().goal());
        return div(
                p(strong(best(model, standing))),
                legend(model, span),
                p(model.text(model.tested() ? "compare.success.test" : "compare.success.train", standing.reached(), standing.runners().size(), goal)),
                p(model.text("compare.arrows")).withClasses("compare-form__help", "js-only"));
    }

    static String best(CompareModel model, Standing standing) {
        return standing.best()
                .map(number -> model.text(
                        model.tested() ? "compare.best.test" : "compare.best.train", Decimals.rounded(standing.span().least()), model.runner(number)))
                .orElse(model.text("compare.diverged"));
    }

    /// The ground of the pictures, from the least loss to the largest; in its middle stands what is as many times the one as the other is
    /// times it.
    private static PTag legend(CompareModel model, Standing.Span span) {
        return p(
                        span(model.text("compare.ground")),
                        span().withClass("tiles__ramp").attr("role", "img").attr("aria-label", model.text("compare.ramp")),
                        span(
                                span(Decimals.rounded(span.least())),
                                span(Decimals.rounded(span.middle())),
                                span(Decimals.rounded(span.most())))
                                .withClass("tiles__ends"))
                .withClass("tiles__legend");
    }
}
