package playground.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import playground.engine.data.DataSource;
import playground.engine.data.Dataset;
import playground.engine.data.FunctionData;
import playground.engine.data.Generator;
import playground.engine.random.SeededRandom;

/// That what the page says of noise is what the data do.
class NoiseNoteTest {
    static final List<DataSource> NOISY = Stream.concat(
                    Arrays.stream(Generator.values()).filter(generator -> !generator.table()), Arrays.stream(FunctionData.values()))
            .map(DataSource.class::cast)
            .toList();

    @ParameterizedTest
    @FieldSource("NOISY")
    void whatIsSaidIsWhatHappens(DataSource source) {
        Dataset clear = source.generate(500, 0, SeededRandom.of("1", "data"));
        Dataset noisy = source.generate(500, 0.5, SeededRandom.of("1", "data"));
        String kind = NoiseNote.kind(source);
        boolean moved = !Arrays.equals(clear.x(), noisy.x());
        boolean retold = !Arrays.equals(clear.target(), noisy.target());
        assertEquals(kind.equals("points"), moved);
        assertEquals(!kind.equals("points"), retold);
        assertEquals(kind.equals("labels") || kind.equals("points"), source.classes() > 0);
    }

    /// The border is a circle of radius 2.5, and noise of 20 % reads a label at most 1 away in x and in y.
    @Test
    void onlyLabelsNearTheBorderFlip() {
        Dataset clear = Generator.CIRCLE.generate(500, 0, SeededRandom.of("1", "data"));
        Dataset noisy = Generator.CIRCLE.generate(500, 0.2, SeededRandom.of("1", "data"));
        assertArrayEquals(clear.x(), noisy.x());
        for (int n = 0; n < clear.size(); n++) {
            double distance = Math.abs(Math.hypot(clear.x()[n], clear.y()[n]) - 2.5);
            assertTrue(clear.target()[n] == noisy.target()[n] || distance <= Math.sqrt(2));
        }
    }

    @Test
    void itIsSaidWhileThereIsNoise() {
        String said = Messages.of("en").text("noise.labels");
        assertTrue(HomePage.html(SamplePage.of("noise=5", "")).contains(said));
        assertFalse(HomePage.html(SamplePage.of("", "")).contains(said));
        assertFalse(HomePage.html(SamplePage.of("data=spiral&noise=5", "")).contains(said));
    }
}
