package playground.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// The outline of an element of a drawing of the page: a rectangle, a circle, or a path of straight lines.
final class Outline {
    private static final Pattern PIECE = Pattern.compile("[MLmlhvz]|-?[\\d.]+");
    /// A circle's corners are nowhere farther off it.
    private static final double ROUND = 0.1;

    private final Path2D path = new Path2D.Double();
    private final Deque<String> pieces;
    private double x;
    private double y;

    private Outline(String path) {
        pieces = new ArrayDeque<>(PIECE.matcher(path).results().map(MatchResult::group).toList());
    }

    static Path2D of(Element element, AffineTransform place) {
        Path2D path = switch (element.getTagName()) {
            case "rect" -> new Path2D.Double(new Rectangle2D.Double(
                    number(element, "x"), number(element, "y"), number(element, "width"), number(element, "height")));
            case "circle" -> circle(number(element, "cx"), number(element, "cy"), number(element, "r"));
            default -> new Outline(element.getAttribute("d")).read();
        };
        path.transform(place);
        return path;
    }

    private static Path2D circle(double x, double y, double radius) {
        Path2D path = new Path2D.Double();
        path.append(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius).getPathIterator(null, ROUND), false);
        return path;
    }

    static double number(Element element, String attribute) {
        return element.hasAttribute(attribute) ? Double.parseDouble(element.getAttribute(attribute)) : 0;
    }

    private Path2D read() {
        while (!pieces.isEmpty()) {
            String command = pieces.remove();
            switch (command) {
                case "M", "L" -> to(command, number(), number());
                case "m", "l" -> to(command, x + number(), y + number());
                case "h" -> to(command, x + number(), y);
                case "v" -> to(command, x, y + number());
                case "z" -> path.closePath();
                default -> throw new IllegalArgumentException("A path of M, L, m, l, h, v, z, not " + command);
            }
        }
        return path;
    }

    private double number() {
        return Double.parseDouble(pieces.remove());
    }

    private void to(String command, double right, double down) {
        x = right;
        y = down;
        if (command.equalsIgnoreCase("m")) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}
