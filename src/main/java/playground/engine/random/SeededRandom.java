package playground.engine.random;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A stream of its own for every seed and every use made of it, so that drawing more for one use changes no other.
///
/// The generator is xoshiro256++ 1.0 by Blackman and Vigna (https://prng.di.unimi.it/xoshiro256plusplus.c, public domain).
/// Its 256 bits of state are the SHA-256 of the seed, a zero byte and the name of the stream, both in UTF-8.
public final class SeededRandom implements RandomStream {
    private static final double UNIT = 0x1p-53;

    private long a;
    private long b;
    private long c;
    private long d;

    private SeededRandom(SeededRandom other) {
        a = other.a;
        b = other.b;
        c = other.c;
        d = other.d;
    }

    SeededRandom(ByteBuffer state) {
        a = state.getLong();
        b = state.getLong();
        c = state.getLong();
        d = state.getLong();
    }

    public static SeededRandom of(String seed, String stream) {
        return new SeededRandom(ByteBuffer.wrap(sha256(seed + '\0' + stream)));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public SeededRandom copy() {
        return new SeededRandom(this);
    }

    /// The upper 53 bits of the next word, as a multiple of 2⁻⁵³.
    @Override
    public double next() {
        return (word() >>> 11) * UNIT;
    }

    long word() {
        long result = Long.rotateLeft(a + d, 23) + a;
        long t = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = Long.rotateLeft(d, 45);
        return result;
    }
}
