package playground.engine.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The plane that pictures show: of drawn points their own, of a table a cut through the space of its columns. A place x, y
/// of it is the row `origin + x across + y up`; a row is seen at x = (row - origin) · readAcross, y likewise. Of a function
/// of one input it is that of its `graph`: y is what is to be learned, and no part of a row.
public record Plane(
        Window window, double[] origin, double[] across, double[] up, double[] readAcross, double[] readUp, boolean graph) {
    private static final double MARGIN = 0.05;

    private Plane(Window window, double[] origin, double[] across, double[] up, double[] readAcross, double[] readUp) {
        this(window, origin, across, up, readAcross, readUp, false);
    }

    /// Where x and y are the first two columns.
    public static Plane of(Window window) {
        double[] x = {1, 0};
        double[] y = {0, 1};
        return new Plane(window, new double[2], x, y, x, y);
    }

    /// Where x is the first column and y the target.
    public static Plane ofGraph(Window window) {
        double[] x = {1, 0};
        double[] none = new double[2];
        return new Plane(window, none, x, none, x, none, true);
    }

    /// Spanned by two columns; the others are at the number that `held` has for them, a number for each column, or, where that
    /// is NaN, at their mean. Not modified.
    public static Plane ofColumns(Dataset data, int x, int y, double[] held) {
        double[] origin = IntStream.range(0, held.length)
                .mapToDouble(c -> Double.isNaN(held[c]) ? Scale.of(data.columns()[c]).mean() : held[c])
                .toArray();
        double[] across = new double[origin.length];
        double[] up = new double[origin.length];
        origin[x] = 0;
        origin[y] = 0;
        across[x] = 1;
        up[y] = 1;
        return fitted(List.of(data), origin, across, up, across, up);
    }

    /// Where x is one column, the others at their mean, and y nothing.
    public static Plane ofColumn(Dataset data, int x) {
        double[] origin = Arrays.stream(data.columns()).mapToDouble(column -> Scale.of(column).mean()).toArray();
        double[] across = new double[origin.length];
        double[] none = new double[origin.length];
        origin[x] = 0;
        across[x] = 1;
        return fitted(List.of(data), origin, across, none, across, none);
    }

    /// Spanned by the first two principal components of some standardised columns, the others at their mean.
    public static Plane ofComponents(Dataset data, List<Column> chosen) {
        Scale[] scales = Arrays.stream(data.columns()).map(Scale::of).toArray(Scale[]::new);
        double[][] columns = chosen.stream()
                .map(column -> Arrays.stream(data.columns()[column.index()]).map(scales[column.index()]::apply).toArray())
                .toArray(double[][]::new);
        double[][] directions = PrincipalComponents.of(columns);
        double[] origin = Arrays.stream(scales).mapToDouble(Scale::mean).toArray();
        double[][] spread = new double[4][origin.length];
        for (int c = 0; c < chosen.size(); c++) {
            int index = chosen.get(c).index();
            for (int d = 0; d < 2; d++) {
                spread[d][index] = scales[index].deviation() * directions[d][c];
                spread[2 + d][index] = directions[d][c] / scales[index].deviation();
            }
        }
        return fitted(List.of(data), origin, spread[0], spread[1], spread[2], spread[3]);
    }

    /// The same plane, with a window that every row of several data sets is seen in.
    public Plane showing(List<Dataset> data) {
        return fitted(data, origin, across, up, readAcross, readUp);
    }

    /// With a window that every row is seen in.
    private static Plane fitted(
            List<Dataset> data, double[] origin, double[] across, double[] up, double[] readAcross, double[] readUp) {
        double[] x = places(data, origin, readAcross);
        double[] y = places(data, origin, readUp);
        double[] wide = extent(x);
        double[] high = extent(y);
        return new Plane(new Window(wide[0], wide[1], high[0], high[1]), origin, across, up, readAcross, readUp);
    }

    private static double[] places(List<Dataset> data, double[] origin, double[] read) {
        return data.stream().flatMapToDouble(part -> Arrays.stream(places(part, origin, read))).toArray();
    }

    private static double[] places(Dataset data, double[] origin, double[] read) {
        double[] row = new double[origin.length];
        return IntStream.range(0, data.size())
                .mapToDouble(n -> {
                    data.read(n, row);
                    return place(row, origin, read);
                })
                .toArray();
    }

    private static double place(double[] row, double[] origin, double[] read) {
        double place = 0;
        for (int c = 0; c < row.length; c++) {
            place += (row[c] - origin[c]) * read[c];
        }
        return place;
    }

    private static double[] extent(double[] places) {
        double least = Arrays.stream(places).min().orElse(-1);
        double most = Arrays.stream(places).max().orElse(1);
        double margin = least < most ? MARGIN * (most - least) : 1;
        return new double[] {least - margin, most + margin};
    }

    /// Where the rows of a data set are seen: all x, then all y.
    public double[][] places(Dataset data) {
        return new double[][] {places(data, origin, readAcross), graph ? data.target() : places(data, origin, readUp)};
    }

    /// The number of the row that is seen nearest to a place of the window, the first of equals.
    public int nearest(Dataset data, double x, double y) {
        double[][] places = places(data);
        int nearest = 0;
        for (int n = 1; n < data.size(); n++) {
            nearest = distance(places, n, x, y) < distance(places, nearest, x, y) ? n : nearest;
        }
        return nearest;
    }

    private double distance(double[][] places, int n, double x, double y) {
        return window.distance(places[0][n], places[1][n], x, y);
    }

    /// The row at a place.
    public double[] row(double x, double y) {
        return IntStream.range(0, origin.length).mapToDouble(c -> origin[c] + x * across[c] + y * up[c]).toArray();
    }

    /// What an input is along the plane, for inputs that are columns: at x = y = 0, and by how much it grows with x and y.
    public double[] slopes(Input input) {
        double at = input.of(origin);
        return new double[] {at, input.of(moved(across)) - at, input.of(moved(up)) - at};
    }

    private double[] moved(double[] by) {
        return IntStream.range(0, origin.length).mapToDouble(c -> origin[c] + by[c]).toArray();
    }
}
