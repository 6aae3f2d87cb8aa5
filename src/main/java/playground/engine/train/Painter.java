package playground.engine.train;

import java.util.List;
import playground.engine.data.Feature;
import playground.engine.net.Parameters;

/// Makes the pictures of a network: one unit large, every unit as a thumbnail of its own, coarser grid. Keeps scratch
/// memory; used by one thread at a time.
public final class Painter {
    private static final int LARGE = 100;
    private static final int THUMBNAIL = 32;
    private static final int SMALL_THUMBNAIL = 16;
    /// With more units than this the thumbnails are the small ones.
    private static final int MANY = 64;

    private final Boundary large;
    private final Boundary thumbnails;
    private final Boundary smallThumbnails;

    /// `coding` is that of the output's answers.
    public Painter(List<Feature> features, Coding coding) {
        large = new Boundary(features, LARGE, coding);
        thumbnails = new Boundary(features, THUMBNAIL, coding);
        smallThumbnails = new Boundary(features, SMALL_THUMBNAIL, coding);
    }

    /// Pictures of the parameters as they are, with one unit large; layers counted from 0, the output's last.
    public Pictures paint(Parameters parameters, int focusLayer, int focusUnit) {
        int units = parameters.topology().unitCount();
        boolean many = units > MANY;
        int side = many ? SMALL_THUMBNAIL : THUMBNAIL;
        byte[] boundary = new byte[LARGE * LARGE];
        byte[] every = new byte[units * side * side];
        large.compute(parameters, focusLayer, focusUnit, boundary);
        (many ? smallThumbnails : thumbnails).compute(parameters, every);
        return new Pictures(LARGE, boundary, focusLayer, focusUnit, side, every);
    }
}
