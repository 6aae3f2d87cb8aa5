package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    private static String ticks(Axis axis) {
        return axis.ticks().stream().map(axis::text).collect(Collectors.joining(" "));
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).mapToDouble(Double::parseDouble).toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "5 17 21 25 50, '', 0 10 20 30 40 50", "5 50, 3 52, 0 10 20 30 40 50 60", "-1 1, '', −1 −0.5 0 0.5 1", "7 7, '', 2 4 6 8 10 12",
        "0.001 0.0042, '', 0.001 0.002 0.003 0.004 0.005", "'', '', 0 0.2 0.4 0.6 0.8 1", "NaN 1e308 2 3, '', 2 2.2 2.4 2.6 2.8 3"
    })
    void itHoldsItsNumbersInRoundSteps(String whole, String most, String ticks) {
        assertEquals(ticks, ticks(Axis.of(numbers(whole), numbers(most))));
    }

    @Test
    void whatLiesFarOffTheOthersDoesNotStretchIt() {
        assertEquals("0 10 20 30 40 50", ticks(Axis.of(numbers("5 50"), numbers("10 20 22 24 25 26 30 400"))));
        assertEquals("0 2 4 6 8", ticks(Axis.of(numbers("0"), numbers("0 0 0 0 0 8"))));
    }

    @Test
    void pointsBeyondTheFrameAreCounted() {
        Plot plot = new Plot(0, 10, 0, 10, 100);
        double[] xs = {1, 10, 11, 5, Double.NaN};
        double[] ys = {1, 10, 1, -2, 50};
        assertEquals(2, plot.beyond(xs, ys));
    }
}
