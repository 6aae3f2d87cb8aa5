package playground.picture;

import java.nio.charset.StandardCharsets;
import playground.page.View;

/// An SVG drawing of the page as a file, looking as it does there.
public final class Plate {
    private Plate() {}

    /// `width` is in pixels.
    public static byte[] png(String svg, View view, int width) {
        Figure figure = Figure.of(svg, view);
        RasterCanvas canvas = new RasterCanvas((int) figure.width(), (int) figure.height(), width / figure.width());
        figure.draw(canvas);
        return canvas.png();
    }

    public static byte[] svg(String svg, View view, int width) {
        Figure figure = Figure.of(svg, view);
        SvgCanvas canvas = new SvgCanvas((int) figure.width(), (int) figure.height(), width / figure.width());
        figure.draw(canvas);
        return canvas.file().getBytes(StandardCharsets.UTF_8);
    }
}
