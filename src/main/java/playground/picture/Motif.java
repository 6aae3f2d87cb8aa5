package playground.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a picture of a run shows.
public enum Motif {
    /// The network, and what it answers; of the shape that previews of links have.
    RUN(1200, 630),
    NETWORK(800, 630),
    OUTPUT(630, 630),
    /// A single unit's answers.
    UNIT(630, 630),
    /// The losses on the way.
    LOSSES(800, 450);

    /// All there are, to be told.
    public static final String KEYS = Arrays.stream(values()).map(Motif::key).collect(Collectors.joining(", "));

    private static final int EDGE = 40;

    private final int width;
    private final int height;

    Motif(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public static Optional<Motif> of(String key) {
        return Arrays.stream(values()).filter(motif -> motif.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void draw(Canvas canvas, Ink ink, Sight sight) {
        canvas.rectangle(0, 0, width, height, ink.paper());
        int map = height - 2 * EDGE;
        switch (this) {
            case RUN -> {
                network(canvas, ink, width - map - 2.0 * EDGE).draw(sight);
                new MapDrawing(canvas, ink, width - map - EDGE, EDGE, map).draw(sight);
            }
            case NETWORK -> network(canvas, ink, width).draw(sight);
            case LOSSES -> new LossDrawing(canvas, ink, EDGE / 4.0, EDGE / 2.0, width - EDGE, height - EDGE).draw(sight.losses());
            case OUTPUT, UNIT -> new MapDrawing(canvas, ink, EDGE / 4.0, EDGE / 4.0, height - EDGE / 2.0).draw(sight);
        }
    }

    private NetworkDrawing network(Canvas canvas, Ink ink, double wide) {
        return new NetworkDrawing(canvas, ink, EDGE / 2.0, EDGE / 2.0, wide - EDGE / 2.0, height - EDGE);
    }
}
