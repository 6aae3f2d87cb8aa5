package playground.run;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import playground.engine.net.Parameters;

/// The fingerprint of a network: SHA-256 over the bits of all its parameters, big-endian, in the order of `Layer`.
public final class Digest {
    private Digest() {}

    /// In hexadecimal.
    public static String of(Parameters parameters) {
        return of(parameters.values());
    }

    static String of(double[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES);
        DoubleBuffer doubles = bytes.asDoubleBuffer();
        doubles.put(values);
        return HexFormat.of().formatHex(sha256(bytes.array()));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
