package playground.picture;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import playground.page.View;

/// A run as a film: what the network answers, moment by moment, under it the epoch.
public final class Film {
    private static final int FRAME = 240;
    private static final int GAP = 12;
    private static final int CAPTION = 30;
    private static final int DIGITS = 14;
    private static final int ACROSS = 6;
    private static final double LARGER = 1.5;

    private Film() {}

    /// The epochs to show of `last`, at most `frames` of them, the first and the last included: evenly apart, or each so many
    /// times the one before.
    public static SortedSet<Long> epochs(long last, int frames, boolean growing) {
        SortedSet<Long> epochs = new TreeSet<>(List.of(0L, last));
        for (int n = 1; n < frames - 1; n++) {
            double share = growing ? Math.pow((double) last, (n - 1.0) / (frames - 2)) : (double) last * n / (frames - 1);
            epochs.add(Math.min(last, Math.round(share)));
        }
        return epochs;
    }

    /// Frames side by side, in rows.
    public static byte[] strip(List<Sight> sights, View view) {
        Ink ink = Ink.of(view);
        int across = Math.min(ACROSS, sights.size());
        int rows = (sights.size() + across - 1) / across;
        RasterCanvas canvas = new RasterCanvas(GAP + across * (FRAME + GAP), GAP + rows * (FRAME + CAPTION + GAP), 1);
        canvas.rectangle(0, 0, canvas.image().getWidth(), canvas.image().getHeight(), ink.paper());
        for (int n = 0; n < sights.size(); n++) {
            frame(canvas, ink, sights.get(n), GAP + n % across * (FRAME + GAP), GAP + n / across * (FRAME + CAPTION + GAP));
        }
        return canvas.png();
    }

    private static void frame(Canvas canvas, Ink ink, Sight sight, int left, int top) {
        new MapDrawing(canvas, ink, left, top, FRAME).draw(sight);
        Numerals.draw(canvas, sight.epoch(), left + FRAME / 2.0, top + FRAME + (CAPTION - DIGITS) / 2.0, DIGITS, ink.ink());
    }

    /// One after the other, for ever.
    public static byte[] gif(List<Sight> sights, View view) {
        Ink ink = Ink.of(view);
        return Gif.of(sights.stream().map(sight -> image(sight, ink)).toList());
    }

    private static BufferedImage image(Sight sight, Ink ink) {
        RasterCanvas canvas = new RasterCanvas(FRAME + 2 * GAP, FRAME + CAPTION + GAP, LARGER);
        canvas.rectangle(0, 0, FRAME + 2.0 * GAP, FRAME + CAPTION + GAP, ink.paper());
        frame(canvas, ink, sight, GAP, GAP);
        return canvas.image();
    }
}
