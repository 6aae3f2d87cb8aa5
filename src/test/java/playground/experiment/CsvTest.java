package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static List<List<String>> cells(String text, char separator) {
        return Csv.read(text, separator).value().stream().map(Csv.Row::cells).toList();
    }

    private static List<List<String>> cells(String text) {
        return cells(text, ',');
    }

    @Test
    void quotesHoldSeparatorsBreaksAndDoubledQuotes() {
        assertEquals(
                List.of(List.of("a,b", "say \"hi\"", "two\nlines", "")),
                cells("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"\"\n"));
        assertEquals(List.of(List.of("\"", "x\"y")), cells("\"\"\"\",x\"y"));
    }

    /// However many, they cost little and are told in part.
    @Test
    void nothingGrowsWithWhatIsWrong() {
        assertEquals(Csv.read("\"a\"b,".repeat(2_000), ',').problems(), Csv.read("\"a\"b,".repeat(50_000), ',').problems());
        Csv.Row late = Csv.read("a,b\n" + "\n".repeat(5_000_000) + "1,2", ',').value().getLast();
        assertEquals(new Csv.Row(5_000_002, 2, List.of("1", "2")), late);
    }

    @Test
    void spacesAroundCellsAreSkippedThoseWithinStay() {
        assertEquals(List.of(List.of("a b", "c", "d e")), cells(" a b , c,  \"d e\" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r", "\uFEFFa,b\n1,2", "\n\na,b\n  \n1,2\n,\n\n"})
    void linesEndAnyWayAndEmptyOnesAreSkipped(String text) {
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), cells(text));
    }

    @Test
    void anySeparatorWillDo() {
        assertEquals(List.of(List.of("1,5", "2")), cells("1,5;2", ';'));
        assertEquals(List.of(List.of("a b", "", "c")), cells("a b\t\tc", '\t'));
        assertEquals(List.of(List.of("a", "b")), cells("a|b", '|'));
    }

    @Test
    void rowsKnowTheirLines() {
        List<Csv.Row> rows = Csv.read("a,b\n\n\"x\r\ny\",1\r\nz,2\n", ',').value();
        assertEquals(List.of(1, 3, 5), rows.stream().map(Csv.Row::line).toList());
    }

    @Test
    void aQuoteThatNeverClosesIsNamedByItsPlace() {
        Problem open = Csv.read("a,b\n1,\"2\n3,4\n", ',').problems().getFirst();
        assertEquals("csv.open", open.code());
        assertEquals(List.of(2, 2), open.arguments());
    }

    @Test
    void textAfterAQuoteIsNamedByItsPlace() {
        Parsed<List<Csv.Row>> read = Csv.read("a,b\n\"1\"x,2\n3,4\n", ',');
        assertEquals(List.of(Problem.of("table", "x", "csv.afterQuote", 2, 1)), read.problems());
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2"), List.of("3", "4")), read.value().stream().map(Csv.Row::cells).toList());
    }

    @Test
    void noMoreIsKeptThanMakesSense() {
        assertEquals(5002, Csv.read("1,2\n".repeat(9000), ',').value().size());
        Csv.Row wide = Csv.read(",x".repeat(1000), ',').value().getFirst();
        assertEquals(1001, wide.width());
        assertEquals(256, wide.cells().size());
    }

    @Test
    void whatIsWrittenIsRead() {
        Random random = new Random(1);
        for (int n = 0; n < 500; n++) {
            List<List<String>> rows = rows(random);
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> text.append(Csv.write(row)));
            assertEquals(rows, cells(text.toString()));
        }
    }

    private static List<List<String>> rows(Random random) {
        int width = random.nextInt(1, 5);
        List<List<String>> rows = new ArrayList<>();
        for (int row = random.nextInt(6); row > 0; row--) {
            rows.add(IntStream.range(0, width)
                    .mapToObj(_ -> Samplers.any(random, "x", "1.5", "a,b", "\"", "\"\"q", "two\nlines", "c\r\nd", "中;文", "<b>"))
                    .toList());
        }
        return rows;
    }

    /// Any text at all is read to an end.
    @Test
    void nothingMakesItFail() {
        Random random = new Random(2);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(20), 0, 8).forEach(at -> text.append("a,\"\n\r ;\0".charAt(at)));
            Csv.read(text.toString(), ',').value().forEach(row -> assertTrue(row.width() >= 1));
        }
    }
}
