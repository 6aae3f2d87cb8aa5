package playground.engine.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import playground.engine.random.IndexedRandom;
import playground.engine.random.NormalRandom;
import playground.engine.random.SeededRandom;

/// Wrong targets: some points get another class, a number gets normal noise added. From a stream of its own, so
/// that nothing else that is drawn changes, and so that a larger share spoils the same points and further ones.
public final class LabelNoise {
    private static final String STREAM = "labels";
    /// Drawn numbers stay within, with all their noise.
    private static final double DRAWN = 4;

    private LabelNoise() {}

    /// The points with `percent` of their labels, rounded down, flipped; for numbers with noise of
    /// the standard deviation `percent` / 100 on each, times their own where they are measured, in other units.
    public static Dataset of(Dataset data, int percent, String seed) {
        if (percent == 0) {
            return data;
        }
        double[] targets = data.classes() > 0
                ? flipped(data, data.size() * percent / 100, seed)
                : shaken(data.target(), percent / 100.0 * unit(data.target()), seed);
        return new Dataset(data.columns(), targets, data.classes());
    }

    /// The points whose numbers in the stream are least get another class, any of the others alike.
    private static double[] flipped(Dataset data, int count, String seed) {
        IndexedRandom random = IndexedRandom.of(seed, STREAM);
        double[] changed = data.target().clone();
        IntStream.range(0, changed.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer n) -> random.at(n)))
                .limit(count)
                .forEach(n -> changed[n] = (changed[n] + 1 + further(random.at(changed.length + n), data.classes()))
                        % data.classes());
        return changed;
    }

    private static double unit(double[] targets) {
        return Arrays.stream(targets).allMatch(target -> Math.abs(target) <= DRAWN) ? 1 : Scale.of(targets).deviation();
    }

    private static int further(double chance, int classes) {
        return (int) (chance * (classes - 1));
    }

    private static double[] shaken(double[] targets, double deviation, String seed) {
        NormalRandom random = new NormalRandom(SeededRandom.of(seed, STREAM));
        double[] changed = new double[targets.length];
        for (int n = 0; n < targets.length; n++) {
            changed[n] = targets[n] + deviation * random.next();
        }
        return changed;
    }
}
