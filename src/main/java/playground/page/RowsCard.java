package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TrTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import playground.engine.data.Sentences;
import playground.engine.data.Task;
import playground.inspect.Finding;

/// Samples side by side: what each truly is, what is answered, its loss and its inputs. A row leads to its sample.
final class RowsCard {
    private static final int SHOWN = 10;

    private RowsCard() {}

    static DivTag of(Messages messages, Finding.OfRows rows) {
        return div(
                        p(title(messages, rows.page())).withClass("look__name"),
                        choice(messages, rows.page()),
                        div(samples(messages, rows))
                                .withClass("scroll")
                                .withTabindex(0)
                                .attr("role", "region")
                                .attr("aria-label", messages.text("look.rows")))
                .withId(Dom.LOOK_ROWS)
                .withClass("look__card")
                .attr(Dom.ROWS, word(rows.page(), rows.page().from()));
    }

    private static String title(Messages messages, Finding.Page page) {
        return messages.text(
                page.test() ? "look.rows.test" : "look.rows.train",
                Decimals.count(Math.min(page.from() + 1L, page.count())),
                Decimals.count(Math.min(page.from() + SHOWN, page.count())),
                Decimals.count(page.count()));
    }

    /// The same as a picture.
    static Poster poster(Messages messages, Finding.OfRows rows) {
        int listed = SampleCard.listed(rows.data(), rows.features());
        List<List<String>> lines = new ArrayList<>();
        Stream<String> columns = Stream.of("look.rows.number", "look.target", "look.answer", "look.rows.loss").map(messages::text);
        lines.add(Stream.concat(columns, rows.features().stream().limit(listed).map(messages::feature)).toList());
        for (Finding.Row row : rows.rows()) {
            lines.add(Stream.concat(
                    Stream.of(Decimals.count(row.number() + 1L), written(messages, rows, row.truth()), written(messages, rows, row.answer()) + (row.right() ? "" : " ×"), Decimals.four(row.loss())),
                    Arrays.stream(row.inputs()).limit(listed).mapToObj(input -> Decimals.brief(input).replace('-', '−'))).toList());
        }
        return new Poster().title(title(messages, rows.page())).table(lines);
    }

    private static String written(Messages messages, Finding.OfRows rows, double value) {
        return rows.data().task() == Task.REGRESSION ? Decimals.four(value) : ClassMark.name(messages, rows.data(), rows.coding(), (int) value);
    }

    private static String word(Finding.Page page, int from) {
        return word(page.test(), page.byLoss(), from);
    }

    private static String word(boolean test, boolean byLoss, int from) {
        return (test ? "test:" : "train:") + (byLoss ? "loss:" : "") + from;
    }

    private static DivTag choice(Messages messages, Finding.Page page) {
        int last = Math.max(0, page.count() - 1) / SHOWN * SHOWN;
        return div(
                        choose("rows-previous", word(page, Math.max(0, page.from() - SHOWN)),
                                messages.text("look.previous"), page.from() == 0),
                        choose("rows-next", word(page, Math.min(last, page.from() + SHOWN)),
                                messages.text("look.next"), page.from() >= last),
                        choose("rows-order", word(page.test(), !page.byLoss(), 0),
                                messages.text(page.byLoss() ? "look.rows.order" : "look.worst"), false),
                        choose("rows-other", word(!page.test(), page.byLoss(), 0),
                                messages.text(page.test() ? "look.other.train" : "look.other.test"), false))
                .withClasses("look__choice", "js-only");
    }

    /// One that leads nowhere keeps its place and the focus.
    private static ButtonTag choose(String id, String rows, String text, boolean idle) {
        return button(text)
                .withType("button")
                .withId(id)
                .withClasses("button", "button--small")
                .attr(Dom.ROWS, rows)
                .condAttr(idle, "aria-disabled", "true");
    }

    private static TableTag samples(Messages messages, Finding.OfRows rows) {
        int listed = SampleCard.listed(rows.data(), rows.features());
        return table(
                        thead(tr(
                                column(messages.text("look.rows.number")),
                                column(messages.text("look.target")),
                                column(messages.text("look.answer")),
                                column(messages.text("look.rows.loss")),
                                iff(rows.data() instanceof Sentences, column(messages.text("look.rows.sentence"))),
                                each(rows.features().subList(0, listed), input -> column(messages.feature(input))))),
                        tbody(each(rows.rows(), row -> row(messages, rows, row, listed))))
                .withClasses("look__table", "rows");
    }

    private static DomContent column(String name) {
        return th(name).attr("scope", "col");
    }

    private static TrTag row(Messages messages, Finding.OfRows rows, Finding.Row row, int listed) {
        String number = Decimals.count(row.number() + 1L);
        return tr(
                        th(button(number)
                                        .withType("button")
                                        .withClass("rows__number")
                                        .attr(Dom.SAMPLE, (rows.page().test() ? "test:" : "train:") + row.number())
                                        .attr("aria-label", messages.text("look.rows.open", number)))
                                .attr("scope", "row"),
                        td(value(messages, rows, row.truth())),
                        td(value(messages, rows, row.answer()), iff(!row.right(), wrong(messages))),
                        td(Decimals.four(row.loss())),
                        iff(!row.sentence().isEmpty(), td(row.sentence()).withClass("rows__sentence")),
                        each(IntStream.range(0, listed).boxed().toList(), i -> td(Decimals.brief(row.inputs()[i]).replace('-', '−'))))
                .withCondClass(!row.right(), "rows__wrong");
    }

    private static DomContent wrong(Messages messages) {
        return span("✗").withClass("rows__mark").attr("role", "img").attr("aria-label", messages.text("look.rows.wrong"));
    }

    /// A class by its colour and name, or a number.
    private static DomContent value(Messages messages, Finding.OfRows rows, double value) {
        return rows.data().task() == Task.REGRESSION
                ? span(Decimals.four(value))
                : ClassMark.of(messages, rows.data(), rows.coding(), (int) value);
    }
}
