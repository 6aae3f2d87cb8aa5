package playground.page;

/// Powers of ten from `low` to `high`, evenly apart: a scale for sizes that differ by orders of magnitude.
record LogScale(int low, int high) {
    /// Less would make much of little, more nothing of anything.
    private static final int LEAST = 4;
    private static final int MOST = 16;

    /// From a power of ten at or below the least size that is above 0 to one at or above the largest.
    static LogScale of(double[] sizes) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double size : sizes) {
            if (size > 0 && Double.isFinite(size)) {
                least = Math.min(least, size);
                most = Math.max(most, size);
            }
        }
        int high = most > 0 ? (int) Math.ceil(Math.log10(most)) : 0;
        int low = most > 0 ? (int) Math.ceil(Math.log10(least)) - 1 : 0;
        return new LogScale(Math.clamp(low, high - MOST, high - LEAST), high);
    }

    /// Where on the scale a size lies, 0 to 1; 0 for what is none.
    double share(double size) {
        return size > 0 ? Math.clamp((Math.log10(size) - low) / (high - low), 0, 1) : 0;
    }
}
