package playground.engine.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class NormalRandomTest {
    private static final int COUNT = 200_000;

    @Test
    void numbersAreSpreadAsNormalOnesAre() {
        NormalRandom random = new NormalRandom(SeededRandom.of("1", "normal"));
        double[] numbers = DoubleStream.generate(random::next).limit(COUNT).toArray();
        assertEquals(0, DoubleStream.of(numbers).average().orElseThrow(), 0.01);
        assertEquals(1, DoubleStream.of(numbers).map(x -> x * x).average().orElseThrow(), 0.02);
        assertEquals(3, DoubleStream.of(numbers).map(x -> x * x * x * x).average().orElseThrow(), 0.1);
        assertEquals(0.6827, DoubleStream.of(numbers).filter(x -> Math.abs(x) < 1).count() / (double) COUNT, 0.005);
    }

    @Test
    void aSeedAlwaysGivesTheSame() {
        NormalRandom one = new NormalRandom(SeededRandom.of("7", "normal"));
        NormalRandom other = new NormalRandom(SeededRandom.of("7", "normal"));
        for (int n = 0; n < 9; n++) {
            assertEquals(one.next(), other.next());
        }
    }

    /// u = 0.5 and v = 0 make s = 0.25; a pair outside the circle is thrown away first.
    @Test
    void twoUniformNumbersMakeTwo() {
        double[] uniform = {0.99, 0.99, 0.75, 0.5};
        int[] next = {0};
        NormalRandom random = new NormalRandom(() -> uniform[next[0]++]);
        assertEquals(0.5 * Math.sqrt(8 * Math.log(4)), random.next(), 1e-15);
        assertEquals(0, random.next());
    }
}
