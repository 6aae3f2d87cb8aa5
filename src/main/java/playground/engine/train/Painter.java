package playground.engine.train;

import java.util.List;
import java.util.Optional;
import playground.engine.data.Feature;
import playground.engine.data.Input;
import playground.engine.data.Plane;
import playground.engine.data.Window;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// Makes the pictures of a network over a plane: one unit large, every unit as a thumbnail of its own, coarser grid.
public final class Painter implements Illustrator {
    private static final int LARGE = 100;

    private final Boundary large;
    private final Boundary thumbnails;
    private final Boundary smallThumbnails;
    private final Optional<Folding> folding;
    private final Optional<WeightImage> images;

    /// Of drawn points: inputs that read x and y. `tint` colours the output's answers.
    public Painter(List<? extends Input> inputs, Window window, Tint tint) {
        this(inputs, window, tint, Optional.empty(), Optional.empty());
    }

    private Painter(
            List<? extends Input> inputs,
            Window window,
            Tint tint,
            Optional<Folding> folding,
            Optional<WeightImage> images) {
        large = new Boundary(inputs, window, LARGE, tint);
        thumbnails = new Boundary(inputs, window, THUMBNAIL, tint);
        smallThumbnails = new Boundary(inputs, window, SMALL_THUMBNAIL, tint);
        this.folding = folding;
        this.images = images;
    }

    /// Of the columns of a table, seen on a plane through their space. Where a row is a square picture, `side` pixels along
    /// each side, units of the first layer show their weights; else it is 0.
    public static Painter ofTable(List<Input> columns, Plane plane, Tint tint, int side) {
        return new Painter(
                List.of(Feature.X, Feature.Y),
                plane.window(),
                tint,
                Optional.of(new Folding(plane, columns)),
                side == 0 ? Optional.empty() : Optional.of(new WeightImage(side, columns)));
    }

    /// What stands, as a unit of the last layer, for the network's own answer: its only output, or behind the last of several
    /// all of them together.
    public static int answer(Topology topology) {
        return topology.output().units() == 1 ? 0 : topology.output().units();
    }

    @Override
    public Pictures paint(Parameters parameters, int focusLayer, int focusUnit) {
        int units = parameters.topology().unitCount();
        int side = Illustrator.side(units);
        byte[] boundary = new byte[LARGE * LARGE];
        byte[] every = new byte[units * side * side];
        Parameters seen = folding.map(folds -> folds.fold(parameters)).orElse(parameters);
        paintLarge(seen, focusLayer, focusUnit, boundary);
        (side == THUMBNAIL ? thumbnails : smallThumbnails).compute(seen, every);
        images.ifPresent(image -> paintWeights(image, parameters, focusLayer, focusUnit, boundary, every, side));
        return new Pictures(LARGE, boundary, focusLayer, focusUnit, side, every);
    }

    private void paintLarge(Parameters seen, int layer, int unit, byte[] boundary) {
        Topology topology = seen.topology();
        if (layer == topology.layers().size() - 1 && unit == topology.output().units()) {
            large.classes(seen, boundary);
        } else {
            large.compute(seen, layer, unit, boundary);
        }
    }

    private static void paintWeights(
            WeightImage image, Parameters of, int layer, int unit, byte[] boundary, byte[] every, int side) {
        int units = of.topology().layers().getFirst().units();
        for (int u = 0; u < units; u++) {
            image.paint(of, u, every, u * side * side, side);
        }
        if (layer == 0 && unit < units) {
            image.paint(of, unit, boundary, 0, LARGE);
        }
    }
}
