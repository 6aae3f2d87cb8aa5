package playground.engine.train;

import playground.engine.net.Parameters;

/// Makes the pictures of a network. Keeps scratch memory; used by one thread at a time.
public sealed interface Illustrator permits Painter, GraphPainter {
    /// Side of a thumbnail.
    int THUMBNAIL = 32;
    /// Where there are very many of them.
    int SMALL_THUMBNAIL = 16;
    /// With more units than this the thumbnails are the small ones.
    int MANY = 64;

    /// Pictures of the parameters as they are, with one unit large; layers counted from 0, the output's last. The unit may be
    /// `Painter.answer(topology)`.
    Pictures paint(Parameters parameters, int focusLayer, int focusUnit);

    /// Side of the thumbnails of so many units.
    static int side(int units) {
        return units > MANY ? SMALL_THUMBNAIL : THUMBNAIL;
    }
}
