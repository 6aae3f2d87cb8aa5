package playground.engine.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers drawn with the npm package seedrandom 2.4.4.
class Arc4RandomTest {
    @ParameterizedTest
    @CsvSource({
        "0.12345, 0.9152007406557323, 0.4702753218035592, 0.2736265229359467",
        "a, 0.43449421599986604, 0.5451403460013228, 0.3578386258898537",
        "'', 0.23144008215179881, 0.27404636548159655, 0.7901279251811976",
        "中文 seed, 0.5882819632579739, 0.33132985331678866, 0.88500621118144",
        "01234567890123456789, 0.3094241092933849, 0.01242421200265867, 0.11073494661699265"
    })
    void drawsWhatSeedrandomDraws(String seed, double first, double second, double third) {
        Arc4Random random = Arc4Random.of(seed);
        assertEquals(first, random.next());
        assertEquals(second, random.next());
        assertEquals(third, random.next());
    }

    @Test
    void aSeedLongerThanTheKeyWrapsAround() {
        assertEquals(0.9219874866802881, Arc4Random.of("0123456789".repeat(30)).next());
    }
}
