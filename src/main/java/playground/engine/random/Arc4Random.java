package playground.engine.random;

/// The stream of the npm package `seedrandom` 2.4 for a string seed, bit for bit: what TensorFlow Playground draws from.
///
/// Source: https://github.com/davidbau/seedrandom/blob/2.4.4/seedrandom.js (RC4 with its first 256 bytes dropped; a number
/// is made of 52 or 53 significant bits).
public final class Arc4Random implements RandomStream {
    private static final int WIDTH = 256;
    private static final int MASK = WIDTH - 1;
    private static final int CHUNKS = 6;
    private static final double START_DENOMINATOR = 0x1p48;
    private static final double SIGNIFICANCE = 0x1p52;
    private static final double OVERFLOW = 0x1p53;

    private final int[] state = new int[WIDTH];
    private int i;
    private int j;

    private Arc4Random(int[] key) {
        for (int n = 0; n < WIDTH; n++) {
            state[n] = n;
        }
        schedule(key);
        take(WIDTH);
    }

    private Arc4Random(Arc4Random other) {
        System.arraycopy(other.state, 0, state, 0, WIDTH);
        i = other.i;
        j = other.j;
    }

    @Override
    public Arc4Random copy() {
        return new Arc4Random(this);
    }

    public static Arc4Random of(String seed) {
        return new Arc4Random(key(seed));
    }

    /// The characters of the seed smeared over at most 256 bytes; an empty seed is the key 0.
    private static int[] key(String seed) {
        int[] key = new int[Math.clamp(seed.length(), 1, WIDTH)];
        int smear = 0;
        for (int n = 0; n < seed.length(); n++) {
            smear ^= key[MASK & n] * 19;
            key[MASK & n] = MASK & (smear + seed.charAt(n));
        }
        return key;
    }

    private void schedule(int[] key) {
        int swap = 0;
        for (int n = 0; n < WIDTH; n++) {
            int value = state[n];
            swap = MASK & (swap + key[n % key.length] + value);
            state[n] = state[swap];
            state[swap] = value;
        }
    }

    @Override
    public double next() {
        double numerator = take(CHUNKS);
        double denominator = START_DENOMINATOR;
        int last = 0;
        while (numerator < SIGNIFICANCE) {
            numerator = (numerator + last) * WIDTH;
            denominator *= WIDTH;
            last = (int) take(1);
        }
        while (numerator >= OVERFLOW) {
            numerator /= 2;
            denominator /= 2;
            last >>>= 1;
        }
        return (numerator + last) / denominator;
    }

    /// The next `count` bytes as one number, as far as a `double` holds them.
    private double take(int count) {
        double number = 0;
        for (int n = 0; n < count; n++) {
            number = number * WIDTH + nextByte();
        }
        return number;
    }

    private int nextByte() {
        i = MASK & (i + 1);
        int value = state[i];
        j = MASK & (j + value);
        state[i] = state[j];
        state[j] = value;
        return state[MASK & (state[i] + value)];
    }
}
