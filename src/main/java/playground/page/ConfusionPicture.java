package playground.page;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;
import playground.engine.inspect.Confusion;
import playground.inspect.Finding;

/// Who was taken for whom, as a picture: a row for each class, a column for each answer; beside it the recall, below it the precision.
final class ConfusionPicture {
    private static final double NAME = 116;
    private static final double RECALL = 58;
    private static final double ROW = 24;
    private static final double WIDEST = 90;
    private static final double DOT = 18;
    /// Columns narrower than this have no room for names.
    private static final double NAMED = 46;

    private final Messages messages;
    private final Finding.OfClasses found;
    private final Confusion confusion;
    private final double column;
    private final List<ContainerTag<?>> parts = new ArrayList<>();

    private ConfusionPicture(Messages messages, Finding.OfClasses found, Confusion confusion) {
        this.messages = messages;
        this.found = found;
        this.confusion = confusion;
        column = Math.min(WIDEST, (Poster.WIDTH - NAME - RECALL) / confusion.classes());
    }

    static Poster poster(Messages messages, Finding.OfClasses found) {
        Poster poster = new Poster();
        if (found.test().samples() > 0) {
            add(poster, messages, found, found.test(), "test");
        }
        return add(poster, messages, found, found.train(), "train");
    }

    private static Poster add(Poster poster, Messages messages, Finding.OfClasses found, Confusion confusion, String set) {
        double high = ROW * (confusion.classes() + 2);
        return poster.title(messages.text("numbers." + set) + " · " + messages.text("look.accuracy", Decimals.percent(confusion.accuracy())))
                .drawing(new ConfusionPicture(messages, found, confusion).drawn(high), high);
    }

    private ContainerTag<?> drawn(double high) {
        int classes = confusion.classes();
        words(messages.text("look.confusion"), 0, 0, "start", "var(--muted)");
        words(messages.text("look.recall"), NAME + classes * column + RECALL, 0, "end", "var(--muted)");
        words(messages.text("look.precision"), 0, classes + 1, "start", "var(--muted)");
        for (int k = 0; k < classes; k++) {
            name(k);
            for (int answer = 0; answer < classes; answer++) {
                count(k, answer);
            }
            words(Decimals.percent(confusion.recall(k)), NAME + classes * column + RECALL, k + 1, "end", "var(--ink)");
            double right = NAME + (k + 1) * column - 4;
            words(share(confusion.precision(k)), right, classes + 1, "end", "var(--ink)");
        }
        return Svg.svg("0 0 " + Poster.WIDTH + " " + Poster.at(high)).with(parts);
    }

    /// Narrow columns have whole percents.
    private String share(double share) {
        return column >= NAMED || Double.isNaN(share) ? Decimals.percent(share) : Decimals.fixed(100 * share, 0);
    }

    private void name(int k) {
        String name = ClassMark.name(messages, found.data(), found.coding(), k);
        mark(k, DOT / 2, (k + 1.5) * ROW);
        words(Poster.cut(name, NAME - DOT - 4), DOT + 4, k + 1, "start", "var(--ink)");
        boolean named = column >= NAMED;
        mark(k, NAME + (k + 1) * column - (named ? column - DOT / 2 - 4 : column / 2), ROW / 2);
        if (named) {
            words(Poster.cut(name, column - DOT - 8), NAME + (k + 1) * column - 4, 0, "end", "var(--ink)");
        }
    }

    private void mark(int k, double x, double y) {
        String dot = "M" + Poster.at(x) + " " + Poster.at(y) + "h0";
        parts.add(tag("g").withClass("space--few").with(Points.dots("train", Integer.toString(k), dot, confusion.classes())));
    }

    private void count(int truth, int answer) {
        double left = NAME + answer * column;
        parts.add(tag("rect")
                .attr("x", Poster.at(left + 1)).attr("y", Poster.at((truth + 1) * ROW + 1))
                .attr("width", Poster.at(column - 2)).attr("height", Poster.at(ROW - 2))
                .attr("fill", truth == answer ? "var(--accent-soft)" : "var(--paper)"));
        String count = Decimals.count(confusion.counts()[truth][answer]);
        double letters = Poster.LETTERS * Math.min(1, (column - 4) / Poster.wide(count));
        words(count, left + column - 3, truth + 1, "end", "var(--ink)", letters);
    }

    private void words(String text, double x, int row, String anchor, String color) {
        words(text, x, row, anchor, color, Poster.LETTERS);
    }

    private void words(String text, double x, int row, String anchor, String color, double letters) {
        parts.add(Poster.text(text, x, (row + 0.5) * ROW + 4.5)
                .attr("text-anchor", anchor).attr("fill", color).attr("font-size", Poster.at(letters)));
    }
}
