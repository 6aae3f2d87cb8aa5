package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.img;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.BodyTag;
import j2html.tags.specialized.HeaderTag;
import j2html.tags.specialized.UlTag;
import playground.compare.ComparisonQuery;
import playground.compare.Standing;
import playground.compare.Variation;

/// Runs side by side: a race, many starts, or a sweep of two settings.
public final class ComparePage {
    private ComparePage() {}

    /// The page with the comparison as it stands.
    public static String html(CompareModel model, Standing standing) {
        View view = model.view();
        return document(TagCreator.html(
                        Layout.metadata(model.messages(), model.asset(), model.text("compare.title"), "compare")
                                .with(OpenGraph.of(model)),
                        body(model, standing))
                .withLang(model.messages().tag())
                .attr("data-theme", view.theme())
                .attr("data-palette", view.palette())
                .condAttr(view.projector(), "data-projector", "")
                .condAttr(view.showTest(), "data-show-test", "")
                .condAttr(view.discretize(), "data-discretize", ""));
    }

    private static BodyTag body(CompareModel model, Standing standing) {
        View view = model.view();
        return TagCreator.body(
                        Icons.sprite(),
                        view.embedded() ? TagCreator.header(h1(model.text("compare.title"))).withClass("visually-hidden") : header(model),
                        p("").withId(Dom.CONNECTION).withClass("connection").attr("role", "status").attr("hidden"),
                        main(
                                        iff(!view.embedded(), CompareForm.of(model)),
                                        problems(model),
                                        CompareTransport.of(model, standing),
                                        div(CompareTiles.of(model, standing), CompareResult.of(model, standing)).withClass("compare__body"),
                                        iff(view.embedded(), source(model)))
                                .withClasses("compare", "compare--" + kind(model.comparison().variation())),
                        iff(!view.embedded(), CompareShare.of(model)),
                        KeyCard.comparing(model.messages()),
                        div().withId(Dom.LIVE).attr("role", "status").attr("aria-live", "polite").withClass("visually-hidden"),
                        Layout.texts(model.messages()))
                .attr("data-page", view.embedded() ? "embed" : "compare")
                .attr("data-socket", (view.embedded() ? "/embed" : "") + "/compare/socket?" + view.beside(model.query()))
                .attr("data-query", model.query())
                .condAttr(model.comparison().parts() > 0, "data-begin", Long.toString(model.comparison().parts()))
                .attr("data-view-query", view.format());
    }

    /// A fork and its original run side by side as a race does.
    private static String kind(Variation variation) {
        return variation.race() ? ComparisonQuery.RACE : ComparisonQuery.key(variation);
    }

    private static HeaderTag header(CompareModel model) {
        return TagCreator.header(
                        img().withSrc(model.asset().apply("img/icon.svg")).withAlt("").withClass("brand__mark"),
                        h1(model.text("compare.title")).withClass("brand__name"),
                        div(
                                a(model.text("compare.home"))
                                        .withHref(Header.address(ComparisonQuery.shared(model.comparison()), model.view()))
                                        .withClass("button"),
                                CompareShare.opener(model),
                                each(Messages.LANGUAGES, language -> language(model, language)),
                                projector(model))
                                .withClass("header__actions"))
                .withClass("header");
    }

    private static DomContent language(CompareModel model, String language) {
        String tag = Messages.of(language).tag();
        return a(model.text("language." + language))
                .withHref(address(model.view().withLanguage(language), model.query()))
                .withClass("button")
                .attr("lang", tag)
                .attr("hreflang", tag)
                .condAttr(language.equals(model.view().language()), "aria-current", "true");
    }

    private static ATag projector(CompareModel model) {
        boolean on = model.view().projector();
        return a(Icons.icon("screen"))
                .withHref(address(model.view().withProjector(!on), model.query()))
                .withClasses("button", "button--icon")
                .attr("aria-label", model.text(on ? "menu.projector.off" : "menu.projector.on"))
                .withTitle(model.text(on ? "menu.projector.off" : "menu.projector.on"));
    }

    /// A page that compares, in some view.
    static String address(View view, String query) {
        return "/compare?" + view.beside(query);
    }

    private static UlTag problems(CompareModel model) {
        return ul(each(model.problems(), problem -> li(sentence(model, problem))))
                .withId(Dom.PROBLEMS)
                .withClass("problems")
                .condAttr(model.problems().isEmpty(), "hidden", "");
    }

    private static String sentence(CompareModel model, playground.experiment.Problem problem) {
        Messages messages = model.messages();
        String label = "compare.field." + problem.parameter();
        String name = messages.has(label) ? model.text(label) : problem.parameter();
        return problem.untold()
                ? messages.problem(problem)
                : model.text("problems.line", name, problem.value(), messages.problem(problem));
    }

    /// The same comparison in a page of its own.
    private static DomContent source(CompareModel model) {
        return p(a(model.text("embed.open"))
                        .withHref(address(model.view(), model.query()))
                        .withTarget("_blank")
                        .withRel("noopener"))
                .withClass("footer");
    }
}
