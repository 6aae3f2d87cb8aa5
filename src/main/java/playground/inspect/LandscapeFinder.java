package playground.inspect;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import playground.engine.data.Window;
import playground.engine.inspect.Landscape;
import playground.engine.inspect.Site;
import playground.engine.inspect.Slice;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.run.Training;

/// Finds the loss around the parameters of a run, on a slice that the way to them lies in as far as it can.
final class LandscapeFinder {
    /// Fewer places make no way.
    private static final int LEAST_PLACES = 3;
    private static final double QUARTERS = 4;
    private static final double ROOM = 1.3;
    private static final double LEAST_REACH = 1e-3;
    /// Where two parameters are all there is, there may be more than one valley.
    private static final double WHOLE_REACH = 3;
    /// Beyond it there is nothing to see.
    private static final double FAR = 1e6;

    private final Training training;
    private final Subject.Landscape asked;
    private final Parameters present;
    private final double[][] way;
    private final long[] epochs;

    private LandscapeFinder(Training training, Subject.Landscape asked) {
        this.training = training;
        this.asked = asked;
        present = training.trainer().parameters();
        long epoch = training.position().epoch();
        SortedMap<Long, double[]> kept = training.trajectory().until(epoch);
        if (training.position().step() == 0) {
            kept.remove(epoch);
        }
        way = kept.values().toArray(double[][]::new);
        epochs = LongStream.concat(kept.keySet().stream().mapToLong(Long::longValue), LongStream.of(epoch)).toArray();
    }

    /// Goes on for about so much work (see `Surveyor`). The large picture shows a unit.
    static Finding find(Training training, Subject.Landscape asked, long work, int layer, int unit) {
        return new LandscapeFinder(training, asked).find(work, layer, unit);
    }

    private Finding find(long work, int layer, int unit) {
        Slice slice = slice();
        double[][] places = Arrays.stream(way).map(slice::nearest).toArray(double[][]::new);
        double[] here = slice.nearest(present.values());
        Site site = new Site(
                present.topology(), training.train(), training.objective(), training.trainer().hyperparameters().penalty());
        Landscape landscape = training.surveyor().survey(asked, slice, window(slice, places, here), site, work);
        return new Finding.OfLandscape(
                training.run().experiment().data().generator(),
                training.run().experiment().data().features(),
                present.topology(),
                asked,
                landscape,
                new Finding.Course(epochs, along(places, here, 0), along(places, here, 1)),
                share(slice, places),
                moved(),
                layer,
                unit);
    }

    /// Those two that are farthest from their start, the first of equals first.
    private Finding.Moved moved() {
        double[] start = way.length > 0 ? way[0] : present.values();
        double[] by = new double[start.length];
        Arrays.setAll(by, w -> Math.abs(present.values()[w] - start[w]));
        int[] learned = present.topology().learned().toArray();
        int first = farthest(learned, by, -1);
        int second = farthest(learned, by, first);
        return new Finding.Moved(new int[] {first, second}, new double[] {by[first], by[second]});
    }

    private static int farthest(int[] learned, double[] by, int but) {
        return Arrays.stream(learned).filter(w -> w != but).reduce((best, w) -> by[w] > by[best] ? w : best).orElse(0);
    }

    private static double[] along(double[][] places, double[] here, int side) {
        return DoubleStream.concat(Arrays.stream(places).mapToDouble(place -> place[side]), DoubleStream.of(here[side])).toArray();
    }

    /// Where there are two parameters, that is all there is.
    private Slice slice() {
        int[] learned = present.topology().learned().toArray();
        return learned.length == 2 ? along(learned[0], learned[1]) : switch (asked.bearing()) {
            case Bearing.Chosen(int across, int up) -> along(across, up);
            case Bearing.Random(int seed) -> Slice.random(present, Integer.toString(seed));
            case Bearing.Way(), Bearing.Usual() -> ofWay();
        };
    }

    /// Of what lies beyond the last, the last is taken, and of one parameter taken twice another besides.
    private Slice along(int across, int up) {
        int last = present.values().length - 1;
        int first = Math.min(across, last);
        int second = Math.min(up, last);
        return Slice.along(present.values(), first, second != first ? second : first == 0 ? last : 0);
    }

    private Slice ofWay() {
        return way.length + 1 < LEAST_PLACES ? Slice.random(present, "1") : Slice.ofWay(way, present.values());
    }

    /// How much of the way lies in the slice, by the squares of how far its places are from the present.
    private double share(Slice slice, double[][] places) {
        double[] seen = new double[present.values().length];
        double off = 0;
        double whole = 0;
        for (int n = 0; n < way.length; n++) {
            slice.at(places[n][0], places[n][1], seen);
            off += distance(seen, way[n]);
            whole += distance(present.values(), way[n]);
        }
        return whole > 0 ? Math.max(0, 1 - off / whole) : 1;
    }

    private static double distance(double[] a, double[] b) {
        double squares = 0;
        for (int w = 0; w < a.length; w++) {
            squares += (a[w] - b[w]) * (a[w] - b[w]);
        }
        return squares;
    }

    /// A square that holds the way with some room, and stays as it is while that grows a little; near up, around the present.
    private Window window(Slice slice, double[][] places, double[] here) {
        double[] u = finite(along(places, here, 0));
        double[] v = finite(along(places, here, 1));
        double least = switch (slice.kind()) {
            case PARAMETERS -> present.topology().learnedCount() == 2 ? WHOLE_REACH : 1;
            case RANDOM -> 1;
            case WAY -> LEAST_REACH;
        };
        double reach = reach(Math.max(least, ROOM * Math.max(extent(u), extent(v)))) * Math.scalb(1.0, -asked.zoom());
        double middleU = middle(asked.zoom() > 0 ? new double[] {here[0]} : u, reach);
        double middleV = middle(asked.zoom() > 0 ? new double[] {here[1]} : v, reach);
        return new Window(middleU - reach, middleU + reach, middleV - reach, middleV + reach);
    }

    private static double[] finite(double[] places) {
        return Arrays.stream(places).filter(place -> Math.abs(place) < FAR).toArray();
    }

    private static double extent(double[] places) {
        return places.length == 0 ? 0 : (Arrays.stream(places).max().orElse(0) - Arrays.stream(places).min().orElse(0)) / 2;
    }

    private static double middle(double[] places, double reach) {
        double middle = places.length == 0 ? 0 : (Arrays.stream(places).max().orElse(0) + Arrays.stream(places).min().orElse(0)) / 2;
        double step = reach / QUARTERS;
        return Double.isFinite(middle) ? Math.rint(middle / step) * step : 0;
    }

    /// Quarters from 1 to 2 times a power of two, so that the present is exactly on the grid.
    private static double reach(double largest) {
        double power = Math.scalb(1.0, Math.getExponent(largest));
        return Math.ceil(QUARTERS * largest / power) / QUARTERS * power;
    }
}
