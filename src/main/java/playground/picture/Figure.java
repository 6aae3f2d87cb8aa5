package playground.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import playground.page.View;
import playground.page.XmlText;

/// An SVG drawing of the page, to be drawn as the page would: its style sheets say how.
final class Figure {
    private static final double CENTRAL = 0.36;

    private final Element drawing;
    private final Style root;

    private Figure(Element page) {
        root = Style.NONE.within(page);
        drawing = (Element) page.getFirstChild();
    }

    /// In a theme that is not known in advance it is light.
    static Figure of(String svg, View view) {
        String theme = view.theme().equals("dark") ? "dark" : "light";
        return new Figure(XmlText.parsed("<page data-theme=\"%s\" data-palette=\"%s\"%s>%s</page>".formatted(theme, view.palette(), view.showTest() ? " data-show-test=\"\"" : "", svg)));
    }

    double width() {
        return box(drawing)[2];
    }

    double height() {
        return box(drawing)[3];
    }

    /// At the canvas' own scale.
    void draw(Canvas canvas) {
        canvas.rectangle(0, 0, width(), height(), root.color("--surface", "#ffffff").orElseThrow());
        children(canvas, drawing, root.within(drawing), new AffineTransform());
    }

    private static double[] box(Element svg) {
        return Arrays.stream(svg.getAttribute("viewBox").split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    private void children(Canvas canvas, Element parent, Style style, AffineTransform place) {
        IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .forEach(child -> element(canvas, (Element) child, style.within((Element) child), place));
    }

    private void element(Canvas canvas, Element element, Style style, AffineTransform place) {
        if (style.hidden()) {
            return;
        }
        switch (element.getTagName()) {
            case "g" -> children(canvas, element, style, place);
            case "svg" -> nested(canvas, element, style, place);
            case "path", "rect", "circle" -> canvas.shape(Outline.of(element, place), style.pen(unscaled(element) ? 1 : scale(place)));
            case "text" -> words(canvas, element, style, place);
            case "image" -> image(canvas, element, place);
            default -> throw new IllegalArgumentException("An element that pictures know, not " + element.getTagName());
        }
    }

    private static boolean unscaled(Element element) {
        return element.getAttribute("vector-effect").equals("non-scaling-stroke");
    }

    private static double scale(AffineTransform place) {
        return Math.abs(place.getScaleY());
    }

    private void nested(Canvas canvas, Element svg, Style style, AffineTransform place) {
        double[] box = box(svg);
        double[] size = {Outline.number(svg, "width"), Outline.number(svg, "height")};
        Point2D corner = place.transform(new Point2D.Double(Outline.number(svg, "x"), Outline.number(svg, "y")), null);
        AffineTransform inner = new AffineTransform(place);
        inner.translate(Outline.number(svg, "x"), Outline.number(svg, "y"));
        inner.scale(size[0] / box[2], size[1] / box[3]);
        inner.translate(-box[0], -box[1]);
        canvas.within(corner.getX(), corner.getY(), size[0] * place.getScaleX(), size[1] * place.getScaleY(), () -> children(canvas, svg, style, inner));
    }

    private static void image(Canvas canvas, Element image, AffineTransform place) {
        Point2D corner = place.transform(new Point2D.Double(Outline.number(image, "x"), Outline.number(image, "y")), null);
        canvas.image(
                corner.getX(), corner.getY(), Outline.number(image, "width") * place.getScaleX(), Outline.number(image, "height") * place.getScaleY(), image.getAttribute("href"));
    }

    private static void words(Canvas canvas, Element text, Style style, AffineTransform place) {
        Point2D at = place.transform(new Point2D.Double(Outline.number(text, "x"), Outline.number(text, "y")), null);
        double size = style.number("font-size", 11) * scale(place);
        double down = style.text("dominant-baseline", "").equals("central") ? CENTRAL * size : 0;
        double anchor = switch (style.text("text-anchor", "start")) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
        OptionalInt halo = style.color("stroke", "none");
        canvas.words(new Words(text.getTextContent(), at.getX(), at.getY() + down, size, anchor, style.color("fill", "#000000").orElseThrow(),
                style.text("font-weight", "").equals("600"), style.text("font-style", "").equals("italic"), halo, halo.isPresent() ? style.number("stroke-width", 1) * scale(place) : 0));
    }
}
