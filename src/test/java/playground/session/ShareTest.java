package playground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    @ParameterizedTest
    @CsvSource({"2, 1, 4000, 25000", "2, 40, 1250, 12500", "2, 100, 500, 5000", "2, 1000, 300, 500", "8, 100, 2000, 20000"})
    void slicesAndDebtsShrinkWithTheCrowd(int processors, int jobs, long slice, long debt) {
        Share share = new Share(processors, jobs);
        assertEquals(slice, TimeUnit.NANOSECONDS.toMicros(share.slice()));
        assertEquals(debt, TimeUnit.NANOSECONDS.toMicros(share.debt()));
    }
}
