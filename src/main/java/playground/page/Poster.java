package playground.page;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;

/// What a card shows, as a picture by itself: words, drawings, and what their lines stand for, one below the other.
final class Poster {
    static final int WIDTH = 400;
    private static final int EDGE = 10;
    static final double LETTERS = 13;
    private static final double FORMULA = 16;
    /// Around a formula: what sticks out of it is not cut.
    private static final double RIM = 3;
    static final double LINE = 19;
    static final double GAP = 8;
    private static final double SIGN = 24;
    /// Of a letter and of a Chinese character, wide ones.
    private static final double LETTER = 7.2;
    private static final double CHARACTER = 13;
    private static final int LAST_LATIN = 0x2fff;

    private final List<ContainerTag<?>> parts = new ArrayList<>();
    private double y = EDGE;

    /// A kind of line or bars, and what it stands for.
    record Sign(String kind, String text) {}

    Poster title(String text) {
        return words(text, "600", "var(--ink)");
    }

    Poster line(String text) {
        return words(text, "400", "var(--muted)");
    }

    /// As wide as there is room, `high` at that.
    Poster drawing(ContainerTag<?> svg, double high) {
        parts.add(placed(svg, EDGE, y, WIDTH, high));
        y += high + GAP;
        return this;
    }

    /// As large as there is room for, but no larger than it stands in a text.
    Poster formula(ContainerTag<?> math) {
        FormulaBox box = Typesetter.set(math, FORMULA);
        double wide = box.width() + 2 * RIM;
        double high = box.rise() + box.fall() + 2 * RIM;
        double share = Math.min(1, WIDTH / wide);
        ContainerTag<?> formula = Svg.svg(at(-RIM) + " " + at(-box.rise() - RIM) + " " + at(wide) + " " + at(high));
        box.marks().forEach(mark -> formula.with(mark.drawn("var(--ink)")));
        parts.add(placed(formula, EDGE - RIM, y, share * wide, share * high));
        y += share * high + GAP / 2;
        return this;
    }

    /// Cells row by row.
    Poster table(List<List<String>> rows) {
        PosterTable table = new PosterTable(rows, WIDTH);
        return drawing(table.drawn(), table.high());
    }

    /// Side by side as many as have room.
    Poster key(List<Sign> signs) {
        double x = EDGE;
        for (Sign sign : signs) {
            double wide = SIGN + 6 + wide(sign.text) + 2 * GAP;
            if (x > EDGE && x + wide > EDGE + WIDTH) {
                x = EDGE;
                y += LINE;
            }
            parts.add(sign.kind.equals("bars")
                    ? tag("rect").withClass("plot__bars").attr("x", at(x)).attr("y", at(y + 2)).attr("width", at(SIGN)).attr("height", "10")
                    : Svg.path("M" + at(x) + " " + at(y + 7) + "h" + at(SIGN)).withClasses("plot__line", "plot__line--" + sign.kind));
            parts.add(text(sign.text, x + SIGN + 6, y + 12).attr("fill", "var(--muted)"));
            x += wide;
        }
        y += LINE + GAP;
        return this;
    }

    ContainerTag<?> done() {
        return Svg.svg("0 0 " + (WIDTH + 2 * EDGE) + " " + (int) Math.ceil(y + EDGE - GAP)).with(parts);
    }

    private Poster words(String text, String weight, String color) {
        for (String line : lines(text)) {
            parts.add(text(line, EDGE, y + 12).attr("font-weight", weight).attr("fill", color));
            y += LINE;
        }
        return this;
    }

    /// No longer than there is room.
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<= )|(?=[\\u3000-\\u9fff])", -1)) {
            if (wide(line + word) > WIDTH && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    static double wide(String text) {
        return text.codePoints().mapToDouble(letter -> letter > LAST_LATIN ? CHARACTER : LETTER).sum();
    }

    /// As much of it as has room.
    static String cut(String text, double room) {
        int[] letters = text.codePoints().toArray();
        int length = letters.length;
        while (length > 1 && wide(new String(letters, 0, length)) > room) {
            length--;
        }
        return length == letters.length ? text : new String(letters, 0, length - 1) + "…";
    }

    static ContainerTag<?> text(String text, double x, double y) {
        return tag("text").withText(text).attr("x", at(x)).attr("y", at(y)).attr("font-size", at(LETTERS));
    }

    static ContainerTag<?> placed(ContainerTag<?> svg, double x, double y, double width, double height) {
        return svg.attr("x", at(x)).attr("y", at(y)).attr("width", at(width)).attr("height", at(height));
    }

    static String at(double place) {
        return Decimals.coordinate(place);
    }
}
