package playground.picture;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import playground.page.PictureData;

/// A drawing as an SVG file. Of what is in it, only words have to be escaped.
final class SvgCanvas implements Canvas {
    private final StringBuilder svg = new StringBuilder();

    SvgCanvas(int width, int height, double scale) {
        svg.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">",
                Math.round(width * scale), Math.round(height * scale), width, height));
    }

    String file() {
        return svg + "</svg>\n";
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int color) {
        svg.append(String.format(Locale.ROOT, "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"#%06x\"/>", x, y, width, height, color));
    }

    @Override
    public void picture(double x, double y, double side, byte[] answers, int offset, int size, byte[] colors) {
        String png = Base64.getEncoder().encodeToString(PictureData.png(answers, offset, size, colors));
        svg.append(String.format(Locale.ROOT, "<image x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" href=\"data:image/png;base64,", x, y, side, side))
                .append(png).append("\"/>");
    }

    @Override
    public void link(double x1, double y1, double x2, double y2, double width, int color) {
        double middle = (x1 + x2) / 2;
        String path = String.format(Locale.ROOT, "M%.2f %.2fC%.2f %.2f %.2f %.2f %.2f %.2f", x1, y1, middle, y1, middle, y2, x2, y2);
        path(path, width, color, "");
    }

    @Override
    public void line(double[] points, double width, int color) {
        StringBuilder path = new StringBuilder();
        for (int n = 0; n < points.length; n += 2) {
            path.append(String.format(Locale.ROOT, "%s%.2f %.2f", n == 0 ? "M" : "L", points[n], points[n + 1]));
        }
        path(path.toString(), width, color, " stroke-linejoin=\"round\" stroke-linecap=\"round\"");
    }

    @Override
    public void dots(double[] points, double diameter, int color) {
        StringBuilder path = new StringBuilder();
        for (int n = 0; n < points.length; n += 2) {
            path.append(String.format(Locale.ROOT, "M%.2f %.2fh0", points[n], points[n + 1]));
        }
        path(path.toString(), diameter, color, " stroke-linecap=\"round\"");
    }

    private void path(String d, double width, int color, String ends) {
        svg.append(String.format(Locale.ROOT, "<path d=\"%s\" fill=\"none\" stroke=\"#%06x\" stroke-width=\"%.2f\"%s/>", d, color, width, ends));
    }

    @Override
    public void shape(Path2D outline, Pen pen) {
        svg.append("<path d=\"").append(data(outline)).append('"').append(filled(pen)).append(stroked(pen)).append("/>");
    }

    private static String filled(Pen pen) {
        return pen.filled() ? String.format(Locale.ROOT, " fill=\"#%06x\"", pen.fill().getAsInt()) + opacity("fill", pen.fillOpacity()) : " fill=\"none\"";
    }

    private static String stroked(Pen pen) {
        if (!pen.stroked()) {
            return "";
        }
        String dashes = Arrays.stream(pen.dashes()).mapToObj(SvgCanvas::number).collect(Collectors.joining(" "));
        return String.format(Locale.ROOT, " stroke=\"#%06x\" stroke-width=\"%s\" stroke-linejoin=\"round\" stroke-linecap=\"%s\"", pen.stroke().getAsInt(), number(pen.width()), pen.cap())
                + opacity("stroke", pen.strokeOpacity())
                + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }

    private static String opacity(String of, double opacity) {
        return opacity < 1 ? " " + of + "-opacity=\"" + number(opacity) + "\"" : "";
    }

    private static String data(Path2D outline) {
        StringBuilder data = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator piece = outline.getPathIterator(null); !piece.isDone(); piece.next()) {
            switch (piece.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> data.append('M').append(number(at[0])).append(' ').append(number(at[1]));
                case PathIterator.SEG_CLOSE -> data.append('Z');
                default -> data.append('L').append(number(at[0])).append(' ').append(number(at[1]));
            }
        }
        return data.toString();
    }

    /// To hundredths, without zeros at the end.
    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    @Override
    public void image(double x, double y, double width, double height, String address) {
        svg.append(String.format(Locale.ROOT, "<image x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" preserveAspectRatio=\"none\" href=\"", x, y, width, height))
                .append(address).append("\"/>");
    }

    @Override
    public void words(Words words) {
        String anchor = words.anchor() == 0 ? "start" : words.anchor() == 1 ? "end" : "middle";
        svg.append(String.format(Locale.ROOT, "<text x=\"%.2f\" y=\"%.2f\" font-family=\"sans-serif\" font-size=\"%s\" text-anchor=\"%s\" fill=\"#%06x\"",
                words.x(), words.y(), number(words.size()), anchor, words.color()));
        svg.append(words.bold() ? " font-weight=\"600\"" : "").append(words.italic() ? " font-style=\"italic\"" : "");
        words.halo().ifPresent(halo -> svg.append(String.format(Locale.ROOT, " stroke=\"#%06x\" stroke-width=\"%s\" paint-order=\"stroke\"", halo, number(words.haloWidth()))));
        svg.append('>').append(words.text().replace("&", "&amp;").replace("<", "&lt;")).append("</text>");
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        svg.append(String.format(Locale.ROOT, "<svg x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" viewBox=\"%1$.2f %2$.2f %3$.2f %4$.2f\">", x, y, width, height));
        drawing.run();
        svg.append("</svg>");
    }
}
