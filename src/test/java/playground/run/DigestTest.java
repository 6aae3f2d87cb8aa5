package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DigestTest {
    /// `printf '\x3f\xf0\0\0\0\0\0\0\xc0\0\0\0\0\0\0\0' | sha256sum`
    @Test
    void isTheHashOfTheBitsInOrder() {
        assertEquals("5834662b095f600a4c76e8ad5abb3acb011451c6f09f431c659f325e53505fc4", Digest.of(new double[] {1, -2}));
    }
}
