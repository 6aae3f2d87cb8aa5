package playground.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    /// Though their mean, rounded, is not what they are.
    @ParameterizedTest
    @CsvSource({"123.456, 20", "1e-7, 30", "0.1, 3", "-5, 1"})
    void numbersThatAreAllTheSameAreOnlyCentred(double number, int count) {
        double[] numbers = new double[count];
        Arrays.fill(numbers, number);
        assertEquals(new Scale(number, 1), Scale.of(numbers));
    }

    @Test
    void othersGetMeanZeroAndDeviationOne() {
        assertEquals(new Scale(3, 2), Scale.of(new double[] {1, 5, 1, 5}));
        assertEquals(new Scale(0, 1), Scale.of(new double[0]));
    }
}
