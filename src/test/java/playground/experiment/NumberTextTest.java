package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "0.03, 0.03", "10, 10", "1e7, 1e7", "1e-5, 1e-5", "1.5e300, 1.5e300", "-0.0, -0", "0.001, 0.001", "100000.5, 100000.5",
        "4.9e-324, 4.9e-324"
    })
    void isWrittenShort(double value, String text) {
        assertEquals(text, NumberText.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "e5", "1e", "--1", "1d", "1f", "0x1", "NaN", "Infinity", "1e400", "1,5", "1 ", "１"})
    void whatIsNoFiniteDecimalNumberIsNoNumber(String text) {
        assertEquals(Optional.empty(), NumberText.number(text));
    }

    @Test
    void anyNumberReadsBackToTheBit() {
        Random random = new Random(4);
        for (int n = 0; n < 100_000; n++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                double back = NumberText.number(NumberText.of(value)).orElseThrow();
                assertEquals(Double.doubleToRawLongBits(value), Double.doubleToRawLongBits(back));
            }
        }
    }
}
