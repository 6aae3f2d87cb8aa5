package playground.picture;

import java.util.Arrays;
import playground.engine.data.Column;
import playground.engine.data.Feature;
import playground.engine.data.Input;
import playground.engine.data.Window;
import playground.engine.net.Layer;
import playground.engine.train.CurveImage;
import playground.engine.train.Pictures;
import playground.page.Shade;

/// The network: a column of what it is fed, one per layer, links as wide as their weights are large, a small picture on each
/// unit.
record NetworkDrawing(Canvas canvas, Ink ink, double left, double top, double width, double height) {
    private static final double LARGEST_TILE = 56;
    private static final double OF_ROW = 0.84;
    private static final double OF_COLUMN = 0.5;
    private static final double LARGE_WEIGHT = 5;
    private static final double WIDEST = 10;
    /* More than this nobody can tell apart. */
    private static final int MOST_LINKS = 4500;
    private static final int SIZE = 32;
    private static final int MIDDLE = 127;

    void draw(Sight sight) {
        links(sight);
        inputs(sight);
        int before = 0;
        for (int l = 0; l < sight.topology().layers().size(); l++) {
            units(sight, l, before);
            before += sight.topology().layers().get(l).units();
        }
    }

    private void links(Sight sight) {
        int drawn = 0;
        for (int l = sight.source().side() > 0 ? 1 : 0; l < sight.topology().layers().size(); l++) {
            Layer layer = sight.topology().layers().get(l);
            drawn += layer.units() * layer.inputs();
            for (int n = 0; n < layer.units() * layer.inputs() && drawn <= MOST_LINKS; n++) {
                link(sight, l, n / layer.inputs(), n % layer.inputs());
            }
        }
    }

    private void link(Sight sight, int l, int unit, int input) {
        Layer layer = sight.topology().layers().get(l);
        double weight = sight.parameters().weight(l, unit, input);
        double wide = Math.clamp(1 + Math.abs(weight) / LARGE_WEIGHT * (WIDEST - 1), 1, WIDEST);
        canvas.link(x(sight, l), y(input, layer.inputs()), x(sight, l + 1), y(unit, layer.units()), wide, ink.link(weight));
    }

    /// Of the input column it is 0.
    private double x(Sight sight, int column) {
        return left + width * (column + 0.5) / (sight.topology().layers().size() + 1);
    }

    private double y(int row, int rows) {
        return top + height * (row + 0.5) / rows;
    }

    private double tile(Sight sight, int rows) {
        double column = width / (sight.topology().layers().size() + 1);
        return Math.min(LARGEST_TILE, Math.min(OF_ROW * height / rows, OF_COLUMN * column));
    }

    private void inputs(Sight sight) {
        int rows = sight.source().side() > 0 ? 1 : sight.inputs().size();
        for (int row = 0; row < rows; row++) {
            double side = tile(sight, rows);
            switch (sight.inputs().get(row)) {
                case Feature feature -> thumbnail(x(sight, 0), y(row, rows), side, answers(sight, feature), 0, SIZE, ink.colors(Shade.SIGNED));
                case Column _ -> canvas.dots(new double[] {x(sight, 0), y(row, rows)}, side / 2, ink.muted());
            }
        }
    }

    private static byte[] answers(Sight sight, Input feature) {
        byte[] answers = new byte[SIZE * SIZE];
        Window window = sight.plane().window();
        if (sight.plane().graph()) {
            double[] curve = new double[SIZE];
            Arrays.setAll(curve, n -> feature.of(new double[] {window.x(n, SIZE), 0}));
            CurveImage.paint(curve, 0, SIZE, answers, 0, SIZE);
            return answers;
        }
        for (int n = 0; n < answers.length; n++) {
            double answer = feature.of(new double[] {window.x(n % SIZE, SIZE), window.y(n / SIZE, SIZE)});
            answers[n] = (byte) Math.round(MIDDLE + MIDDLE * Math.clamp(answer, -1, 1));
        }
        return answers;
    }

    private void units(Sight sight, int l, int before) {
        Pictures pictures = sight.pictures();
        int units = sight.topology().layers().get(l).units();
        int size = pictures.thumbnailSize();
        for (int u = 0; u < units; u++) {
            byte[] colors = ink.colors(sight.shade(l, u));
            thumbnail(x(sight, l + 1), y(u, units), tile(sight, units), pictures.thumbnails(), (before + u) * size * size, size, colors);
        }
    }

    /// Framed, around a place.
    private void thumbnail(double x, double y, double side, byte[] answers, int offset, int size, byte[] colors) {
        double rim = Math.min(1.5, side / 12);
        canvas.rectangle(x - side / 2 - rim, y - side / 2 - rim, side + 2 * rim, side + 2 * rim, ink.line());
        canvas.picture(x - side / 2, y - side / 2, side, answers, offset, size, colors);
    }
}
