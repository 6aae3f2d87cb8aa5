package playground.page;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Losses as heights from 0, the least, to 1, the largest, by their logarithms where they differ by orders of magnitude; and the losses that
/// contours are drawn at.
record Relief(double least, double most, boolean logarithmic) {
    private static final double WIDE = 20;
    private static final double DEEP = 1e-6;
    private static final int LEVELS = 12;
    private static final double[] ROUND = {1, 2, 5, 10};

    /// Of those that are numbers.
    static Relief of(double[] losses) {
        double[] known = Arrays.stream(losses).filter(Double::isFinite).toArray();
        double least = Arrays.stream(known).min().orElse(0);
        double most = Arrays.stream(known).max().orElse(0);
        boolean logarithmic = least >= 0 && most > WIDE * least && most > 0;
        return new Relief(logarithmic ? Math.max(least, DEEP * most) : least, most, logarithmic);
    }

    /// What is no finite number is as high as can be; what is not known yet stays NaN.
    double height(double loss) {
        if (Double.isNaN(loss)) {
            return Double.NaN;
        }
        double height = logarithmic
                ? Math.log(Math.max(loss, least) / least) / Math.log(most / least)
                : (loss - least) / (most - least);
        return Math.clamp(Double.isNaN(height) ? 0 : height, 0, 1);
    }

    /// Round losses between the least and the largest.
    double[] levels() {
        if (!(most > least)) {
            return new double[0];
        }
        return logarithmic ? decades() : even();
    }

    private double[] even() {
        double wanted = (most - least) / LEVELS;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double step = power * Arrays.stream(ROUND).filter(round -> round * power >= wanted * (1 - DEEP)).findFirst().orElse(10);
        int first = (int) Math.ceil(least / step);
        int last = (int) Math.floor(most / step);
        return IntStream.rangeClosed(first, last).mapToDouble(n -> n * step).filter(level -> level > least && level < most).toArray();
    }

    /// 1, 2 and 5 times the powers of ten, or, of many decades, these alone.
    private double[] decades() {
        int first = (int) Math.floor(Math.log10(least));
        int last = (int) Math.ceil(Math.log10(most));
        double[] digits = 3 * (last - first) <= LEVELS + 3 ? new double[] {1, 2, 5} : new double[] {1};
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMapToDouble(power -> Arrays.stream(digits).map(digit -> digit * Math.pow(10, power)))
                .filter(level -> level > least && level < most)
                .toArray();
    }
}
