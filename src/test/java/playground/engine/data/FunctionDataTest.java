package playground.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import playground.engine.random.SeededRandom;

class FunctionDataTest {
    @ParameterizedTest
    @CsvSource({
        "SINE, 0, 0", "SINE, 1.5707963267948966, 1", "SINE, -3, -0.1411200080598672",
        "X_SINE, 0, 0", "X_SINE, 5, -0.9589242746631385", "X_SINE, -5, -0.9589242746631385", "X_SINE, 2, 0.3637189707302727",
        "JUMP, -6, -1", "JUMP, -1e-300, -1", "JUMP, 0, 1", "JUMP, 6, 1",
        "ABS, -6, 1", "ABS, 0, -1", "ABS, 1.5, -0.5", "ABS, 6, 1",
        "LINE, -6, -0.5", "LINE, 0, 0.25", "LINE, 6, 1"
    })
    void aFunctionHasItsFormula(FunctionData function, double x, double number) {
        assertEquals(number, function.at(x), 1e-15);
    }

    @ParameterizedTest
    @EnumSource
    void withoutNoiseEveryPointLiesOnTheGraph(FunctionData function) {
        for (int samples : new int[] {20, 21, 200, 4999}) {
            Dataset data = draw(function, samples, 0);
            assertEquals(samples, data.size());
            for (int n = 0; n < samples; n++) {
                assertEquals(function.at(data.x()[n]), data.target()[n]);
                assertTrue(Math.abs(data.x()[n]) <= 6 && Math.abs(data.target()[n]) <= 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noiseIsNormalAndMovesTheNumberNotThePlace(FunctionData function) {
        Dataset clean = draw(function, 4000, 0);
        Dataset noisy = draw(function, 4000, 0.2);
        Dataset noisier = draw(function, 4000, 0.4);
        assertArrayEquals(clean.x(), noisy.x());
        double[] noise = new double[noisy.size()];
        Arrays.setAll(noise, n -> noisy.target()[n] - clean.target()[n]);
        Scale scale = Scale.of(noise);
        assertEquals(0, scale.mean(), 0.01);
        assertEquals(0.2, scale.deviation(), 0.01);
        assertEquals(0.68, Arrays.stream(noise).filter(number -> Math.abs(number) < 0.2).count() / 4000.0, 0.03);
        for (int n = 0; n < noise.length; n++) {
            assertEquals(2 * noise[n], noisier.target()[n] - clean.target()[n], 1e-12);
        }
    }

    @Test
    void onlyWhatReadsTheFirstCoordinateIsAFeature() {
        assertEquals(List.of(Feature.X, Feature.X_SQUARED, Feature.SIN_X), FunctionData.SINE.features());
        assertEquals(List.of(Feature.X), FunctionData.SINE.usualFeatures());
    }

    @Test
    void theGraphShowsWhatIsToBeLearnedAboveItsPlace() {
        Dataset data = draw(FunctionData.LINE, 20, 0.2);
        Plane plane = Plane.ofGraph(FunctionData.WINDOW);
        double[][] places = plane.places(data);
        assertArrayEquals(data.x(), places[0]);
        assertArrayEquals(data.target(), places[1]);
        assertArrayEquals(new double[] {2.5, 0}, plane.row(2.5, 1));
    }

    /// An eighth of the width is nearer than a quarter of the height, though it is twice as much.
    @Test
    void theNearestPointIsTheOneNearestToTheEye() {
        Dataset data = Dataset.ofPlane(new double[] {0, 1.5}, new double[2], new double[] {0.75, 0}, 0);
        assertEquals(1, Plane.ofGraph(FunctionData.WINDOW).nearest(data, 0, 0));
    }

    private static Dataset draw(FunctionData function, int samples, double noise) {
        return function.generate(samples, noise, SeededRandom.of("1", "test"));
    }
}
