package playground.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/// An axis from `first` to `last` round steps of a `step`, as few of them as hold what it shows.
record Axis(long first, long last, double step) {
    private static final int MOST = 6;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10, 20, 25, 50, 100};
    /// Tukey's far fences: so many times the middle half's width beyond it.
    private static final double FAR = 3;
    private static final double HUGE = 1e300;

    /// Holds all numbers of `whole`, and those of `most` that do not lie far off the others. Not modified.
    static Axis of(double[] whole, double[] most) {
        double[] shown = DoubleStream.concat(finite(whole), near(finite(most).sorted().toArray())).sorted().toArray();
        if (shown.length == 0) {
            return between(0, 1);
        }
        double low = shown[0];
        double high = shown[shown.length - 1];
        double room = high > low ? 0 : Math.max(1, Math.abs(low) / 2);
        return between(low - room, high + room);
    }

    private static DoubleStream finite(double[] values) {
        return Arrays.stream(values).filter(value -> Math.abs(value) < HUGE);
    }

    private static DoubleStream near(double[] sorted) {
        if (sorted.length == 0) {
            return DoubleStream.empty();
        }
        double lower = sorted[sorted.length / 4];
        double upper = sorted[sorted.length * 3 / 4];
        double width = FAR * (upper - lower);
        return Arrays.stream(sorted).filter(value -> width == 0 || (value >= lower - width && value <= upper + width));
    }

    private static Axis between(double low, double high) {
        double power = Math.pow(10, Math.floor(Math.log10((high - low) / MOST)));
        return Arrays.stream(ROUND)
                .mapToObj(round -> new Axis((long) Math.floor(low / (round * power)), (long) Math.ceil(high / (round * power)), round * power))
                .filter(axis -> axis.last - axis.first <= MOST)
                .findFirst()
                .orElseThrow();
    }

    double low() {
        return first * step;
    }

    double high() {
        return last * step;
    }

    /// The numbers along it, both ends among them.
    List<Double> ticks() {
        return LongStream.rangeClosed(first, last).mapToObj(n -> n * step).toList();
    }

    String text(double tick) {
        return Decimals.within(tick, high() - low());
    }
}
