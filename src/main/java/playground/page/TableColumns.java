package playground.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.div;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.InputTag;
import j2html.tags.specialized.SelectTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import playground.engine.data.ColumnKey;
import playground.engine.data.OwnTable;
import playground.table.Choices;
import playground.table.DraftColumn;
import playground.table.DraftColumn.Note;
import playground.table.DraftColumn.Role;
import playground.table.Kind;

/// The columns of a visitor's text, a row each: what it holds, whether it goes in, and the one that is learned.
final class TableColumns {
    private TableColumns() {}

    static DivTag of(Messages messages, List<DraftColumn> columns) {
        return div(table(
                                caption(messages.text("own-table.columns")).withClass("visually-hidden"),
                                thead(tr(each(List.of("name", "holds", "input", "learn", "values"), head ->
                                        th(messages.text("own-table.head." + head)).attr("scope", "col")))),
                                tbody(each(columns, column -> row(messages, column))))
                        .withClass("columns"))
                .withClass("scroll")
                .withTabindex(0)
                .attr("role", "region")
                .attr("aria-label", messages.text("own-table.columns"));
    }

    private static TrTag row(Messages messages, DraftColumn column) {
        return tr(
                        th(column.name()).attr("scope", "row").withClass("columns__name"),
                        td(kind(messages, column)),
                        td(unticked(column), ticked(messages, column)),
                        td(learned(messages, column)),
                        td(values(messages, column)).withClass("columns__values"))
                .withClass("columns__" + column.role().name().toLowerCase(Locale.ROOT));
    }

    private static SelectTag kind(Messages messages, DraftColumn column) {
        return select(each(List.of(Kind.values()), kind -> option(messages.text("own-table.kind." + kind.key()))
                        .withValue(kind.key())
                        .withCondSelected(kind == column.kind())))
                .withName(Choices.kind(column.name()))
                .withId("kind-" + ColumnKey.of(column.name()))
                .attr("aria-label", messages.text("own-table.holds", column.name()));
    }

    /// An unticked box says nothing; this says no in its place.
    private static InputTag unticked(DraftColumn column) {
        return input().withType("hidden").withName(Choices.input(column.name())).withValue("false");
    }

    /// What is learned cannot go in; when something else is learned, it does.
    private static InputTag ticked(Messages messages, DraftColumn column) {
        return input().withType("checkbox")
                .withName(Choices.input(column.name()))
                .withId("input-" + ColumnKey.of(column.name()))
                .withValue("true")
                .withCondChecked(column.role() != Role.LEFT_OUT)
                .attr("aria-label", messages.text("own-table.input", column.name()))
                .condAttr(column.role() == Role.TARGET, "hidden", "");
    }

    private static InputTag learned(Messages messages, DraftColumn column) {
        return input().withType("radio")
                .withName(Choices.TARGET)
                .withId("learn-" + ColumnKey.of(column.name()))
                .withValue(column.name())
                .withCondChecked(column.role() == Role.TARGET)
                .attr("aria-label", messages.text("own-table.learn", column.name()));
    }

    private static DomContent[] values(Messages messages, DraftColumn column) {
        return new DomContent[] {
            span(shown(messages, column)),
            iff(note(column), key -> span(messages.text(key)).withClass("columns__note" + (column.role() == Role.TARGET ? " columns__note--wrong" : "")))
        };
    }

    /// What there is to say about what a column is for.
    private static Optional<String> note(DraftColumn column) {
        Note note = many(column) ? Note.MANY_KINDS : column.note();
        String way = switch (column.role()) {
            case LEFT_OUT -> "own-table.note.";
            case INPUT -> "own-table.input.";
            case TARGET -> "own-table.target.";
        };
        return note == Note.NONE ? Optional.empty() : Optional.of(way + note.name().toLowerCase(Locale.ROOT));
    }

    /// More classes than can be learned.
    private static boolean many(DraftColumn column) {
        return column.role() == Role.TARGET && column.kind() == Kind.CATEGORY && column.kinds() > OwnTable.MOST_CLASSES;
    }

    private static String shown(Messages messages, DraftColumn column) {
        if (column.shown().isEmpty()) {
            return messages.text("own-table.nothing");
        }
        if (column.kind() == Kind.NUMBER) {
            return messages.text("own-table.range", column.shown().getFirst(), column.shown().getLast());
        }
        String some = String.join(", ", column.shown().stream().map(TablePreview::cut).toList());
        return messages.text("own-table.kinds", column.kinds(), some + (column.kinds() > column.shown().size() ? ", …" : ""));
    }
}
