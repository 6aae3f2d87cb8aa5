package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.LiTag;
import java.util.List;
import playground.engine.data.OwnTable;
import playground.experiment.Problem;
import playground.table.Draft;
import playground.table.DraftColumn;

/// What was understood of a visitor's text: what is wrong with it, how it is laid out, what its columns are, its first rows,
/// and what would be learned.
public final class TablePreview {
    /// More of a cell helps nobody to recognise it.
    private static final int CELL = 40;

    private TablePreview() {}

    /// By itself, to take the place of the one before.
    public static String html(TableModel model) {
        return of(Messages.of(model.view().language()), model).render();
    }

    static DivTag of(Messages messages, TableModel model) {
        Draft draft = model.draft();
        DivTag preview = div()
                .withId(Dom.TABLE_PREVIEW)
                .withClass("table-preview")
                .condAttr(model.chosen(), Dom.LINK, model.link());
        if (draft.empty()) {
            return preview;
        }
        return preview.with(
                problems(messages, draft.problems()),
                iff(!draft.columns().isEmpty(), TableLayout.of(messages, draft)),
                iff(!draft.columns().isEmpty(), TableColumns.of(messages, draft.columns())),
                iff(!draft.first().isEmpty(), first(messages, draft)),
                iff(!draft.columns().isEmpty(), TableLayout.options(messages, draft)),
                end(messages, model));
    }

    private static DomContent problems(Messages messages, List<Problem> problems) {
        return ul(each(problems, problem -> problem(messages, problem)))
                .withId(Dom.TABLE_PROBLEMS)
                .withClasses("problems", "table-preview__problems")
                .condAttr(problems.isEmpty(), "hidden", "");
    }

    /// A mistake that has a place leads there.
    private static LiTag problem(Messages messages, Problem problem) {
        return li(
                span(messages.problem(problem)),
                iff(Draft.line(problem), line -> button(messages.text("own-table.line", line))
                        .withType("button")
                        .withClasses("link", "js-only")
                        .attr(Dom.LINE, line)));
    }

    private static DivTag first(Messages messages, Draft draft) {
        return div(table(
                                caption(messages.text("own-table.first")),
                                thead(tr(each(draft.columns(), column -> th(column.name()).attr("scope", "col")))),
                                tbody(each(draft.first(), row -> tr(each(row, cell -> td(cut(cell))))))))
                .withClasses("scroll", "table-preview__first")
                .withTabindex(0)
                .attr("role", "region")
                .attr("aria-label", messages.text("own-table.first"));
    }

    static String cut(String cell) {
        return cell.length() <= CELL ? cell : cell.substring(0, CELL) + "…";
    }

    private static DivTag end(Messages messages, TableModel model) {
        return div(
                        p(said(messages, model)).withClass("table-preview__said").withId("own-table-said").attr("role", "status"),
                        button(messages.text("own-table.use"))
                                .withType("submit")
                                .withId("own-table-use")
                                .withName("use")
                                .withValue("true")
                                .withClasses("button", "button--primary")
                                .attr("aria-describedby", "own-table-said")
                                .withCondDisabled(model.draft().table().isEmpty()))
                .withClass("table-preview__end");
    }

    private static String said(Messages messages, TableModel model) {
        return model.draft().table()
                .map(own -> learned(messages, own) + " "
                        + (model.large() ? messages.text("own-table.large") : messages.text("own-table.fits", model.link().length())))
                .orElse(messages.text("own-table.wrong"));
    }

    private static String learned(Messages messages, OwnTable own) {
        int rows = own.defaultSamples();
        return own.classes() == 0
                ? messages.text("own-table.learns.number", own.target(), own.inputs(), rows)
                : messages.text("own-table.learns.classes", own.target(), own.inputs(), rows, own.classes());
    }
}
