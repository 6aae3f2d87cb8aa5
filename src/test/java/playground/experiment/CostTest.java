package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CostTest {
    private static long perEpoch(String query) {
        return Cost.perEpoch(ExperimentQuery.parse(query).value());
    }

    /// 25 parameters and 7 units; 250 samples learned from in 25 batches of 10, each computed as 16, and 500 judged.
    @Test
    void countsMultiplyAddsOfAnEpoch() {
        assertEquals(400 * (3 * 25 + 20 * 7) + 25 * 25 + 500 * (25 + 20 * 7), perEpoch(""));
    }

    @Test
    void aBatchOfOneCostsAsMuchAsEight() {
        assertEquals(2000 * (3 * 25 + 20 * 7) + 250 * 25 + 500 * (25 + 20 * 7), perEpoch("batch=1"));
    }

    /// 250 = 3 · 80 + 10.
    @Test
    void theLastBatchMayBeSmaller() {
        assertEquals(256 * (3 * 25 + 20 * 7) + 4 * 25 + 500 * (25 + 20 * 7), perEpoch("batch=80"));
    }

    @Test
    void aBatchIsAtMostAllSamples() {
        assertEquals(256 * (3 * 25 + 20 * 7) + 25 + 500 * (25 + 20 * 7), perEpoch("batch=all"));
        assertEquals(perEpoch("batch=all"), perEpoch("batch=5000"));
    }

    @Test
    void theDocumentsNameTheBounds() throws IOException {
        String api = Files.readString(Path.of("src/docs/api.md"));
        String settings = Files.readString(Path.of("src/docs/settings.md")).replaceAll("\\s+", " ");
        assertTrue(api.contains(String.format(Locale.ROOT, "%,d multiply-adds", Limits.API_WORK)));
        assertTrue(api.contains("some " + Limits.API_WORK / perEpoch("") / 1000 + ",000 epochs"));
        assertTrue(settings.contains(String.format(Locale.ROOT, "%,d multiply-adds", Limits.SEEK_WORK)));
        assertTrue(settings.contains(String.format(Locale.ROOT, "at most %,d.", Limits.PAGE_WORK)));
        assertTrue(settings.contains("After " + Limits.PROBLEMS + " problems"));
    }

    @Test
    void evenTheLargestExperimentGetsSomeEpochs() {
        String largest = "samples=5000&train=90&features=x,y,x2,y2,xy,sinx,siny&hidden=32,32,32,32,32,32,32,32";
        assertTrue(Limits.API_WORK / perEpoch(largest) >= 20);
    }
}
