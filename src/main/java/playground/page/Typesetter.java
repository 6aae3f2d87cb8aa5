package playground.page;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/// Formulas where no browser sets them: the elements of MathML that `Formulas` writes, as boxes of letters and strokes. Widths of letters are
/// those of usual fonts, and every sign stands in the middle of its room, so that other fonts do no harm.
final class Typesetter {
    private static final double SCRIPT = 0.72;
    private static final double PART = 0.85;
    private static final double RISE = 0.72;
    private static final double FALL = 0.2;
    /// How high the middle of signs is above the line.
    private static final double AXIS = 0.27;
    private static final double GAP = 0.12;
    private static final double AROUND = 0.24;
    private static final double THICK = 0.06;
    private static final Set<String> SPACED = Set.of("=", "+", "−", "·", "←", "→", "⇒", "⊙", "≤", "<", ">");

    private Typesetter() {}

    /// A `math` element in letters of a size.
    static FormulaBox set(ContainerTag<?> math, double size) {
        return set(XmlText.parsed(math.render()), size);
    }

    private static FormulaBox set(Element element, double size) {
        List<Element> parts = children(element);
        return switch (element.getTagName()) {
            case "math", "mrow", "mtd" -> row(parts, size);
            case "mi", "mn", "mtext" -> letters(element.getTextContent(), size, style(element));
            case "mo" -> sign(element.getTextContent(), size, false);
            case "msub" -> script(set(parts.getFirst(), size), set(parts.get(1), size * SCRIPT), FormulaBox.EMPTY, size);
            case "msup" -> script(set(parts.getFirst(), size), FormulaBox.EMPTY, set(parts.get(1), size * SCRIPT), size);
            case "msubsup" -> script(set(parts.getFirst(), size), set(parts.get(1), size * SCRIPT), set(parts.get(2), size * SCRIPT), size);
            case "mfrac" -> fraction(set(parts.getFirst(), size * PART), set(parts.get(1), size * PART), size);
            case "munder" -> under(set(parts.getFirst(), size), set(parts.get(1), size * (grid(parts.getFirst()) ? PART : SCRIPT)), size);
            case "mover" -> over(set(parts.getFirst(), size), size);
            case "msqrt" -> root(row(parts, size), size);
            case "mtable" -> FormulaTable.of(parts.stream().map(line -> children(line).stream().map(cell -> set(cell, size)).toList()).toList(), lit(parts), grid(element), size);
            default -> throw new IllegalArgumentException("An element of formulas, not " + element.getTagName());
        };
    }

    private static List<Element> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static boolean grid(Element table) {
        return table.getAttribute("class").equals("walk__grid");
    }

    /// Line by line which cells stand out.
    private static List<List<Boolean>> lit(List<Element> lines) {
        return lines.stream().map(line -> children(line).stream().map(cell -> cell.getAttribute("class").equals("walk__lit")).toList()).toList();
    }

    /// Single letters lean, names of functions do not.
    private static String style(Element element) {
        boolean upright = !element.getTagName().equals("mi") || element.getTextContent().codePointCount(0, element.getTextContent().length()) > 2;
        return element.getAttribute("class").equals("walk__whole") ? "bold" : upright ? "" : "italic";
    }

    private static FormulaBox row(List<Element> parts, double size) {
        List<FormulaBox> boxes = new ArrayList<>();
        for (int n = 0; n < parts.size(); n++) {
            Element part = parts.get(n);
            boolean leading = (n == 0 || parts.get(n - 1).getTagName().equals("mo")) && !part.hasAttribute("lspace");
            boxes.add(!part.getTagName().equals("mo")
                    ? set(part, size)
                    : part.getAttribute("stretchy").equals("true") ? brace(FormulaBox.row(parts.subList(n + 1, parts.size()).stream().map(next -> set(next, size)).toList()), size)
                    : sign(part.getTextContent(), size, leading));
        }
        return FormulaBox.row(boxes);
    }

    private static FormulaBox letters(String text, double size, String style) {
        double wide = size * text.codePoints().mapToDouble(Typesetter::wide).sum();
        return new FormulaBox(wide, RISE * size, FALL * size, List.of(new FormulaBox.Letters(text, wide / 2, 0, size, style)));
    }

    private static double wide(int letter) {
        return letter > 0x2fff ? 1
                : "mwMW".indexOf(letter) >= 0 ? 0.82
                : ".,′|:ijl".indexOf(letter) >= 0 ? 0.3
                : "()[]tf".indexOf(letter) >= 0 ? 0.36
                : Character.isUpperCase(letter) ? 0.68 : "∑…".indexOf(letter) >= 0 ? 0.9 : 0.57;
    }

    /// One that leads has no room around it: it belongs to what follows.
    private static FormulaBox sign(String text, double size, boolean leading) {
        if (text.equals("\u2061")) {
            return new FormulaBox(GAP * size, 0, 0, List.of());
        }
        FormulaBox sign = letters(text, text.equals("∑") ? 1.25 * size : size, "");
        double before = !leading && SPACED.contains(text) ? AROUND * size : 0;
        double after = (SPACED.contains(text) && (!leading || text.equals("="))) || text.equals(",") ? AROUND * size : 0;
        return sign.moved(before, 0).then(new FormulaBox(after, 0, 0, List.of()));
    }

    private static FormulaBox script(FormulaBox base, FormulaBox below, FormulaBox above, double size) {
        boolean both = below.width() > 0 && above.width() > 0;
        double up = Math.max((both ? 0.52 : 0.4) * size, base.rise() - 0.3 * size);
        return base.then(below.moved(0, (both ? 0.3 : 0.2) * size).with(above.moved(0, -up)).moved(0.06 * size, 0));
    }

    private static FormulaBox fraction(FormulaBox above, FormulaBox below, double size) {
        double room = Math.max(above.width(), below.width()) + 2 * GAP * size;
        return above.within(room).moved(0, -(AXIS + GAP) * size - above.fall())
                .with(below.within(room).moved(0, (GAP - AXIS) * size + below.rise()))
                .with(FormulaBox.Stroke.of(THICK * size, 0.0, -AXIS * size, room, -AXIS * size))
                .moved(GAP * size, 0);
    }

    private static FormulaBox under(FormulaBox base, FormulaBox below, double size) {
        double room = Math.max(base.width(), below.width());
        return base.within(room).with(below.within(room).moved(0, base.fall() + below.rise() + GAP * size)).moved(GAP * size, 0);
    }

    /// A bar above.
    private static FormulaBox over(FormulaBox base, double size) {
        double top = -base.rise() - GAP / 2 * size;
        return new FormulaBox(base.width(), base.rise() + 2 * GAP * size, base.fall(), base.marks()).with(FormulaBox.Stroke.of(THICK * size, 0.0, top, base.width(), top));
    }

    private static FormulaBox root(FormulaBox base, double size) {
        double top = -base.rise() - GAP * size;
        double wide = 0.6 * size;
        return new FormulaBox(0, GAP * size - top, base.fall(), List.of())
                .with(base.moved(wide, 0))
                .with(FormulaBox.Stroke.of(THICK * size, 0.05 * size, -0.3 * size, 0.2 * size, -0.4 * size, 0.38 * size, base.fall(), 0.55 * size, top, wide + base.width(), top));
    }

    /// A curly one, as high as what it is before.
    private static FormulaBox brace(FormulaBox of, double size) {
        double w = 0.4 * size;
        double middle = (of.fall() - of.rise()) / 2;
        return new FormulaBox(w + GAP * size, of.rise(), of.fall(), List.of(FormulaBox.Stroke.of(
                THICK * size, w, -of.rise(), w / 2, GAP * size - of.rise(), w / 2, middle - GAP * size, 0.0, middle, w / 2, middle + GAP * size,
                w / 2, of.fall() - GAP * size, w, of.fall())));
    }
}
