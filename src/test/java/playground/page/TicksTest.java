package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @ParameterizedTest
    @CsvSource({
        "-6, 6, −6 −4 −2 0 2 4 6", "-0.5, 1.5, −0.5 0 0.5 1 1.5", "-1, 1, −1 −0.5 0 0.5 1", "0, 30, 0 5 10 15 20 25 30",
        "0, 7, 0 1 2 3 4 5 6 7", "0, 1.1, 0 0.28 0.55 0.83 1.1"
    })
    void stepsAreRoundWhereTheyCanBe(double from, double to, String ticks) {
        assertEquals(ticks, String.join(" ", Ticks.between(from, to)));
    }
}
