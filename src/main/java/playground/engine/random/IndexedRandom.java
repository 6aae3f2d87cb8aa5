package playground.engine.random;

/// A stream of random numbers any of which can be had at once, so that what is drawn at a place of a run does not depend on
/// how the run got there.
///
/// SplitMix64 by Steele, Lea and Flood 2014, whose n-th state is a key plus n times a constant
/// (https://prng.di.unimi.it/splitmix64.c, public domain). The key is the first word of the `SeededRandom` of seed and name.
public final class IndexedRandom {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1p-53;
    private final long key;

    IndexedRandom(long key) {
        this.key = key;
    }

    public static IndexedRandom of(String seed, String stream) {
        return new IndexedRandom(SeededRandom.of(seed, stream).word());
    }

    /// The n-th number, 0 to below 1: the upper 53 bits of its word, as a multiple of 2⁻⁵³.
    public double at(long n) {
        return (word(n) >>> 11) * UNIT;
    }

    long word(long n) {
        long z = key + (n + 1) * GOLDEN;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
