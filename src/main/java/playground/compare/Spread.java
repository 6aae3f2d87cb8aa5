package playground.compare;

import java.util.Arrays;

/// How many of the losses lie where between 0 and `most`, in bins equally wide. The goal is among them. The array belongs to it.
public record Spread(int[] counts, double most) {
    private static final int BINS = 20;
    private static final double LEAST = 1e-3;

    /// `losses` are sorted, and there is at least one.
    public static Spread of(double[] losses, double goal) {
        double most = Math.max(losses[losses.length - 1], 2 * Math.max(goal, LEAST));
        int[] counts = new int[BINS];
        for (double loss : losses) {
            counts[(int) Math.min(BINS - 1, BINS * loss / most)]++;
        }
        return new Spread(counts, most);
    }

    /// Of the highest bin.
    public int highest() {
        return Arrays.stream(counts).max().orElse(1);
    }
}
