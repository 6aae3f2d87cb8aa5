package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.LabelTag;
import j2html.tags.specialized.PTag;
import java.util.List;
import java.util.Objects;
import playground.experiment.Csv;
import playground.experiment.Scaling;
import playground.table.Choices;
import playground.table.Dialect;
import playground.table.Draft;
import playground.table.Notation;

/// How a visitor's text is laid out, and what is done with its rows: guessed, and to be said otherwise.
final class TableLayout {
    private TableLayout() {}

    static DivTag of(Messages messages, Draft draft) {
        Dialect dialect = draft.dialect();
        String separator = Objects.requireNonNull(Dialect.SEPARATORS.get(dialect.separator()));
        return div(
                        p(messages.text("own-table.size", draft.rows(), draft.columns().size())).withClass("table-preview__size"),
                        choice(messages, Choices.SEPARATOR, List.copyOf(Dialect.SEPARATORS.values()), separator),
                        decimals(messages, draft),
                        tick(messages.text("own-table.header"), Choices.HEADER, "false", "true", dialect.header()),
                        iff(draft.doubtful(), cell -> note(messages.text("own-table.doubtful", cell, read(dialect, cell)))),
                        iff(draft.blank().rows() > 0, note(messages.text("own-table.blank", draft.blank().rows(), draft.blank().line()))))
                .withClass("table-preview__layout");
    }

    /// Where commas separate, a number with a comma is in quotes, which is rare.
    private static DomContent decimals(Messages messages, Draft draft) {
        Dialect dialect = draft.dialect();
        boolean separating = dialect.separator() == Csv.COMMA;
        if (separating && !dialect.notation().grouped() && !draft.choices().spelt()) {
            return join();
        }
        List<String> values = Notation.ALL.stream().filter(one -> !separating || !one.comma()).map(Notation::key).toList();
        return choice(messages, Choices.DECIMAL, values, dialect.notation().key());
    }

    private static String read(Dialect dialect, String cell) {
        return dialect.notation().number(cell).map(Decimals::plain).orElse(cell);
    }

    private static PTag note(String words) {
        return p(words).withClass("table-preview__note");
    }

    private static DivTag choice(Messages messages, String field, List<String> values, String current) {
        String id = "own-table-" + field;
        return div(
                        label(messages.text("own-table." + field)).withFor(id),
                        select(each(values, value -> option(messages.text("own-table." + field + "." + value))
                                        .withValue(value)
                                        .withCondSelected(value.equals(current))))
                                .withId(id)
                                .withName(field))
                .withClass("field");
    }

    /// Unticked it says something, too.
    private static LabelTag tick(String text, String field, String no, String yes, boolean on) {
        return label(
                        input().withType("hidden").withName(field).withValue(no),
                        input().withType("checkbox").withId("own-table-" + field).withName(field).withValue(yes).withCondChecked(on),
                        span(text))
                .withClass("tick");
    }

    static DivTag options(Messages messages, Draft draft) {
        boolean gaps = draft.gaps() > 0;
        return div(
                        iff(gaps, tick(messages.text("own-table.gaps", draft.gaps()), Choices.GAPS, "", Choices.SKIP, draft.choices().skipping())),
                        tick(messages.text("own-table.standardise"), Choices.STANDARDISE, "false", "true", draft.scaling() == Scaling.STANDARD))
                .withClass("table-preview__options");
    }
}
