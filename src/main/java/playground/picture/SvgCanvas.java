package playground.picture;

import java.util.Base64;
import java.util.Locale;
import playground.page.PictureData;

/// A drawing as an SVG file. Everything in it is a number: there is nothing to escape.
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
}
