package playground.engine.random;

/// MT19937 (Matsumoto and Nishimura 1998), seeded by a number as NumPy's `RandomState`: for orders that others drew with it.
public final class MersenneTwister {
    private static final int SIZE = 624;
    private static final int MIDDLE = 397;
    private static final int TWIST = 0x9908b0df;
    private static final int SPREAD = 1812433253;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    public MersenneTwister(int seed) {
        state[0] = seed;
        for (int n = 1; n < SIZE; n++) {
            state[n] = SPREAD * (state[n - 1] ^ (state[n - 1] >>> 30)) + n;
        }
    }

    private int bits() {
        if (next == SIZE) {
            twist();
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ y >>> 18;
    }

    private void twist() {
        for (int n = 0; n < SIZE; n++) {
            int joined = (state[n] & 0x80000000) | (state[(n + 1) % SIZE] & 0x7fffffff);
            state[n] = state[(n + MIDDLE) % SIZE] ^ (joined >>> 1) ^ ((joined & 1) == 0 ? 0 : TWIST);
        }
        next = 0;
    }

    /// 0 to `most`, all as likely: bits are drawn until they are no more.
    private int upTo(int most) {
        int mask = Integer.highestOneBit(most) * 2 - 1;
        int drawn = bits() & mask;
        while (drawn > most) {
            drawn = bits() & mask;
        }
        return drawn;
    }

    /// The order of `numpy.random.RandomState(seed).shuffle(numpy.arange(size))`.
    public int[] order(int size) {
        int[] order = new int[size];
        for (int n = 0; n < size; n++) {
            order[n] = n;
        }
        for (int n = size - 1; n > 0; n--) {
            int other = upTo(n);
            int number = order[n];
            order[n] = order[other];
            order[other] = number;
        }
        return order;
    }
}
