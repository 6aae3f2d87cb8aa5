package playground.page;

import java.util.List;
import java.util.stream.IntStream;

/// The numbers along an axis, evenly apart, both ends among them.
final class Ticks {
    private static final List<Integer> INTERVALS = List.of(6, 5, 4, 7, 3, 8);
    private static final List<Double> ROUND = List.of(1.0, 2.0, 2.5, 5.0, 10.0);
    private static final double CLOSE = 1e-9;

    private Ticks() {}

    /// As many as make the steps between them round; else the ends and the quarters between.
    static List<String> between(double from, double to) {
        int intervals = INTERVALS.stream().filter(n -> round((to - from) / n)).findFirst().orElse(4);
        return IntStream.rangeClosed(0, intervals).mapToObj(i -> Decimals.within(from + (to - from) * i / intervals, to - from)).toList();
    }

    /// 1, 2, 2.5 or 5 times a power of ten.
    private static boolean round(double step) {
        double digits = step / Math.pow(10, Math.floor(Math.log10(step)));
        return ROUND.stream().anyMatch(whole -> Math.abs(digits - whole) < CLOSE);
    }

    static String text(double value) {
        return Decimals.coordinate(value).replace("-", "−");
    }
}
