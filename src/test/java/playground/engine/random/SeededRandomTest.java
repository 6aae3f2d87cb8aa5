package playground.engine.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class SeededRandomTest {
    /// The first words of the reference implementation from the state 1, 2, 3, 4.
    @Test
    void followsTheReferenceImplementation() {
        ByteBuffer state = ByteBuffer.allocate(32).putLong(1).putLong(2).putLong(3).putLong(4).flip();
        SeededRandom random = new SeededRandom(state);
        assertEquals(41943041L, random.word());
        assertEquals(58720359L, random.word());
        assertEquals(3588806011781223L, random.word());
        assertEquals(3591011842654386L, random.word());
    }

    @Test
    void sameSeedAndStreamDrawTheSame() {
        assertEquals(SeededRandom.of("1", "data").next(), SeededRandom.of("1", "data").next());
    }

    @Test
    void anotherSeedOrStreamDrawsOtherNumbers() {
        double drawn = SeededRandom.of("1", "data").next();
        assertNotEquals(drawn, SeededRandom.of("2", "data").next());
        assertNotEquals(drawn, SeededRandom.of("1", "weights").next());
    }

    @Test
    void drawsEvenlyFromZeroToOne() {
        SeededRandom random = SeededRandom.of("even", "test");
        int[] tenths = new int[10];
        for (int n = 0; n < 100_000; n++) {
            tenths[(int) (random.next() * 10)]++;
        }
        for (int count : tenths) {
            assertTrue(Math.abs(count - 10_000) < 400, "a tenth of all draws, was " + count);
        }
    }
}
