package playground.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import playground.engine.random.SeededRandom;

class GeneratorTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"AND", "OR", "NAND", "NOT", "XOR_TABLE"})
    void drawsExactlyAsManyPointsAsAsked(Generator generator) {
        for (int samples : new int[] {20, 21, 101, 500, 4999}) {
            Dataset data = draw(generator, samples, 0.3);
            assertEquals(samples, data.size());
            assertTrue(Arrays.stream(data.x()).allMatch(Double::isFinite));
            assertTrue(Arrays.stream(data.target()).allMatch(Double::isFinite));
        }
    }

    @ParameterizedTest
    @CsvSource({"AND, 0001", "OR, 0111", "NAND, 1110", "NOT, 10", "XOR_TABLE, 0110"})
    void aTruthTableHasItsRowsInOrderWhateverIsAsked(Generator generator, String rows) {
        Dataset data = draw(generator, 500, 0.5);
        assertEquals(rows.length(), data.size());
        for (int n = 0; n < rows.length(); n++) {
            String inputs = rows.length() == 2 ? "" + (int) data.x()[n] : "" + (int) data.x()[n] + (int) data.y()[n];
            assertEquals(n, Integer.parseInt(inputs, 2));
            assertEquals(rows.charAt(n) == '1' ? 1 : 0, data.target()[n]);
            assertEquals(rows.length() == 2 ? 0 : data.y()[n], data.y()[n]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWindowShowsEveryPoint(Generator generator) {
        Dataset data = draw(generator, 500, 0);
        Window window = generator.window();
        for (int n = 0; n < data.size(); n++) {
            assertTrue(Math.abs(window.across(data.x()[n])) <= 1 && Math.abs(window.up(data.y()[n])) <= 1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CIRCLE", "XOR", "CHECKERBOARD", "PLANE", "MULTI_GAUSS"})
    void noiseMovesTargetsNotPoints(Generator generator) {
        Dataset clean = draw(generator, 300, 0);
        Dataset noisy = draw(generator, 300, 0.5);
        assertArrayEquals(clean.x(), noisy.x());
        assertArrayEquals(clean.y(), noisy.y());
        assertNotEquals(Arrays.toString(clean.target()), Arrays.toString(noisy.target()));
    }

    @ParameterizedTest
    @EnumSource(names = {"GAUSS", "SPIRAL", "MOONS", "THREE_BLOBS", "FOUR_BLOBS", "RINGS", "THREE_ARMS"})
    void noiseMovesPointsNotTargets(Generator generator) {
        Dataset clean = draw(generator, 300, 0);
        Dataset noisy = draw(generator, 300, 0.5);
        assertArrayEquals(clean.target(), noisy.target());
        assertNotEquals(Arrays.toString(clean.x()), Arrays.toString(noisy.x()));
    }

    @ParameterizedTest
    @EnumSource(names = {"CIRCLE", "GAUSS", "SPIRAL", "MOONS"})
    void bothClassesAreAsManyAndTheFirstHasTheOddPoint(Generator generator) {
        Dataset data = draw(generator, 201, 0);
        assertEquals(101, Arrays.stream(data.target()).filter(target -> target == 1).count());
        assertEquals(100, Arrays.stream(data.target()).filter(target -> target == 0).count());
    }

    @ParameterizedTest
    @EnumSource(names = {"THREE_BLOBS", "FOUR_BLOBS", "RINGS", "THREE_ARMS"})
    void everyClassHasItsShare(Generator generator) {
        Dataset data = draw(generator, 401, 0);
        for (int meant = 0; meant < generator.classes(); meant++) {
            int number = meant;
            long count = Arrays.stream(data.target()).filter(target -> target == number).count();
            assertEquals(401.0 / generator.classes(), count, 1);
        }
    }

    @Test
    void ringsLieAroundEachOther() {
        Dataset data = draw(Generator.RINGS, 400, 0);
        for (int n = 0; n < data.size(); n++) {
            assertEquals(1.9 * data.target()[n], Math.hypot(data.x()[n], data.y()[n]), 0.6 + 1e-12);
        }
    }

    @Test
    void armsAreTurnedByAThirdEach() {
        Dataset data = draw(Generator.THREE_ARMS, 300, 0);
        for (int n = 1; n < 100; n++) {
            double radius = Math.hypot(data.x()[n], data.y()[n]);
            assertEquals(radius, Math.hypot(data.x()[n + 100], data.y()[n + 100]), 1e-12);
            double cosine = (data.x()[n] * data.x()[n + 100] + data.y()[n] * data.y()[n + 100]) / (radius * radius);
            assertEquals(-0.5, cosine, 1e-9);
        }
    }

    @Test
    void theCircleHasARingAroundADisc() {
        Dataset data = draw(Generator.CIRCLE, 400, 0);
        for (int n = 0; n < data.size(); n++) {
            double radius = Math.hypot(data.x()[n], data.y()[n]);
            assertTrue(data.target()[n] == 1 ? radius <= 2.5 : radius >= 3.5 - 1e-12 && radius <= 5);
        }
    }

    @Test
    void xorKeepsClearOfTheAxes() {
        Dataset data = draw(Generator.XOR, 400, 0);
        for (int n = 0; n < data.size(); n++) {
            assertTrue(Math.abs(data.x()[n]) >= 0.3 && Math.abs(data.y()[n]) >= 0.3);
            assertEquals(data.x()[n] * data.y()[n] >= 0 ? 1 : 0, data.target()[n]);
        }
    }

    @Test
    void moonsAreHalfCirclesAroundTwoCentres() {
        Dataset data = draw(Generator.MOONS, 400, 0);
        for (int n = 0; n < data.size(); n++) {
            double sign = 2 * data.target()[n] - 1;
            double dx = data.x()[n] + sign * 1.5;
            double dy = data.y()[n] + sign * 0.75;
            assertEquals(3, Math.hypot(dx, dy), 1e-12);
            assertTrue(sign * dy >= -1e-12);
        }
    }

    @Test
    void fieldsOfTheCheckerboardTakeTurns() {
        Dataset data = draw(Generator.CHECKERBOARD, 400, 0);
        for (int n = 0; n < data.size(); n++) {
            double waves = Math.sin(data.x()[n] * Math.PI / 2.5) * Math.sin(data.y()[n] * Math.PI / 2.5);
            assertEquals(waves > 0 ? 1 : 0, data.target()[n]);
        }
    }

    @Test
    void thePlaneIsATenthOfTheSum() {
        Dataset data = draw(Generator.PLANE, 400, 0);
        for (int n = 0; n < data.size(); n++) {
            assertEquals((data.x()[n] + data.y()[n]) / 10, data.target()[n], 1e-12);
        }
    }

    @Test
    void multiGaussStaysBetweenMinusOneAndOne() {
        Dataset data = draw(Generator.MULTI_GAUSS, 1200, 0);
        assertTrue(Arrays.stream(data.target()).allMatch(target -> Math.abs(target) <= 1));
        assertTrue(Arrays.stream(data.target()).anyMatch(target -> target > 0.7));
        assertTrue(Arrays.stream(data.target()).anyMatch(target -> target < -0.7));
    }

    private static Dataset draw(Generator generator, int samples, double noise) {
        return generator.generate(samples, noise, SeededRandom.of("1", "test"));
    }
}
