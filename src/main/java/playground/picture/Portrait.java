package playground.picture;

import java.nio.charset.StandardCharsets;
import playground.page.View;

/// A run at one place, as a file.
public final class Portrait {
    private Portrait() {}

    /// `width` is in pixels.
    public static byte[] png(Sight sight, Motif motif, View view, int width) {
        RasterCanvas canvas = new RasterCanvas(motif.width(), motif.height(), (double) width / motif.width());
        motif.draw(canvas, Ink.of(view), sight);
        return canvas.png();
    }

    public static byte[] svg(Sight sight, Motif motif, View view, int width) {
        SvgCanvas canvas = new SvgCanvas(motif.width(), motif.height(), (double) width / motif.width());
        motif.draw(canvas, Ink.of(view), sight);
        return canvas.file().getBytes(StandardCharsets.UTF_8);
    }
}
