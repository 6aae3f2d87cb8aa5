package playground.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import playground.engine.random.SeededRandom;

class SplitTest {
    private static final Dataset DATA =
            Generator.XOR.generate(101, 0.1, SeededRandom.of("1", "test"));

    @Test
    void theShareIsRoundedDown() {
        assertEquals(50, split(50).train().size());
        assertEquals(51, split(50).test().size());
        assertEquals(90, split(90).train().size());
    }

    @Test
    void everyPointIsInExactlyOnePart() {
        double[] all = order(split(30));
        Arrays.sort(all);
        double[] points = DATA.x().clone();
        Arrays.sort(points);
        assertArrayEquals(points, all);
    }

    @Test
    void anotherShareKeepsTheOrder() {
        assertArrayEquals(order(split(10)), order(split(90)));
    }

    private static double[] order(Split split) {
        return DoubleStream.concat(Arrays.stream(split.train().x()), Arrays.stream(split.test().x()))
                .toArray();
    }

    private static Split split(int trainPercent) {
        return Split.of(DATA, trainPercent, SeededRandom.of("1", "split"));
    }
}
