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

class RealDataTest {
    @ParameterizedTest
    @EnumSource
    void rowsAreWhole(RealData set) {
        Dataset data = rows(set);
        assertEquals(set.defaultSamples(), data.size());
        assertEquals(set.features().size(), data.columns().length);
        assertEquals(set.classes(), data.classes());
        assertTrue(Arrays.stream(data.columns()).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite));
        if (set.classes() > 0) {
            assertEquals(set.classes(), Arrays.stream(data.target()).distinct().count());
            assertTrue(Arrays.stream(data.target()).allMatch(target -> target >= 0 && target < set.classes()));
        }
    }

    @ParameterizedTest
    @CsvSource({"IRIS, 4, sepal_length, 5.1, 0", "WINE, 13, alcohol, 14.23, 0", "CANCER, 30, radius, 17.99, 0", "BOSTON, 13, crim, 0.00632, 24",
        "AMES, 12, lot_area, 31770, 215000", "BIKES, 8, season, 1, 985", "DIGITS, 64, p1.1, 0, 0", "DIGITS16, 256, p1.1, 0, 0"})
    void theFirstRowIsAsInTheSource(RealData set, int columns, String name, double first, double target) {
        assertEquals(columns, set.inputs());
        assertEquals(name, set.features().getFirst().key());
        assertEquals(first, rows(set).columns()[0][0]);
        assertEquals(target, rows(set).target()[0]);
    }

    @Test
    void aStandardizedColumnHasMeanZeroAndDeviationOne() {
        Dataset data = rows(RealData.WINE);
        Column proline = new Column(12, "proline").standardized(data);
        double[] values = Samples.inputs(data, List.of(proline));
        assertEquals(0, Arrays.stream(values).average().orElseThrow(), 1e-12);
        assertEquals(1, Arrays.stream(values).map(v -> v * v).average().orElseThrow(), 1e-12);
    }

    /// Where two columns go together and a third is apart, the first component is their diagonal, the second the third.
    @Test
    void componentsPointWhereTheRowsSpread() {
        double[][] columns = {{-1, 1, -1, 1}, {-1, 1, -1, 1}, {-1, -1, 1, 1}};
        double[][] directions = PrincipalComponents.of(columns);
        assertArrayEquals(new double[] {Math.sqrt(0.5), Math.sqrt(0.5), 0}, directions[0], 1e-9);
        assertArrayEquals(new double[] {0, 0, 1}, directions[1], 1e-9);
    }

    /// Percentages of variance as published for the standardised iris data: 72.96 and 22.85.
    @Test
    void theComponentsOfTheIrisesAreThePublishedOnes() {
        Dataset data = rows(RealData.IRIS);
        Plane plane = Plane.ofComponents(data, RealData.IRIS.features().stream().map(Column.class::cast).toList());
        double[][] places = plane.places(data);
        assertEquals(0.7296 * 4, Arrays.stream(places[0]).map(x -> x * x).average().orElseThrow(), 1e-3);
        assertEquals(0.2285 * 4, Arrays.stream(places[1]).map(y -> y * y).average().orElseThrow(), 1e-3);
    }

    @Test
    void aPlaceOfThePlaneIsARowThatIsSeenThere() {
        Dataset data = rows(RealData.BOSTON);
        Plane plane = Plane.ofComponents(data, RealData.BOSTON.features().stream().map(Column.class::cast).toList());
        double[] row = plane.row(1.5, -0.75);
        double[][] columns = Arrays.stream(row).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
        double[][] places = plane.places(new Dataset(columns, new double[1], 0));
        assertEquals(1.5, places[0][0], 1e-9);
        assertEquals(-0.75, places[1][0], 1e-9);
    }

    private static Dataset rows(RealData set) {
        return set.generate(0, 0, SeededRandom.of("1", "data"));
    }
}
