package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;

import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.LabelTag;
import java.util.List;
import java.util.Objects;
import playground.experiment.Csv;
import playground.experiment.Scaling;
import playground.table.Choices;
import playground.table.Dialect;
import playground.table.Draft;

/// How a visitor's text is laid out, and what is done with its rows: guessed, and to be said otherwise.
final class TableLayout {
    private static final String POINT = "point";

    private TableLayout() {}

    static DivTag of(Messages messages, Draft draft) {
        Dialect dialect = draft.dialect();
        String separator = Objects.requireNonNull(Dialect.SEPARATORS.get(dialect.separator()));
        return div(
                        p(messages.text("own-table.size", draft.rows(), draft.columns().size())).withClass("table-preview__size"),
                        choice(messages, Choices.SEPARATOR, List.copyOf(Dialect.SEPARATORS.values()), separator),
                        iff(dialect.separator() != Csv.COMMA,
                                choice(messages, Choices.DECIMAL, List.of(POINT, Choices.COMMA), dialect.comma() ? Choices.COMMA : POINT)),
                        tick(messages.text("own-table.header"), Choices.HEADER, "false", "true", dialect.header()))
                .withClass("table-preview__layout");
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
