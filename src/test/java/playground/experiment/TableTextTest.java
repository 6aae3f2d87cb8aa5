package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.Cells;
import playground.engine.data.Table;

class TableTextTest {
    private static Table read(String csv) {
        return TableText.read(csv).orElseThrow();
    }

    @Test
    void aColumnHoldsNumbersIfAllOfItAre() {
        Table table = read("size,city\n1.50,Paris\n-0,Rome\n1e2,Paris\n");
        assertEquals(List.of("size", "city"), table.names());
        assertEquals(List.of("1.5", "0", "100"), texts(table.columns().getFirst()));
        assertEquals(new Cells.Words(List.of("Paris", "Rome"), new int[0]).kinds(), ((Cells.Words) table.columns().getLast()).kinds());
        assertEquals(List.of("Paris", "Rome", "Paris"), texts(table.columns().getLast()));
    }

    private static List<String> texts(Cells cells) {
        return IntStream.range(0, cells.rows()).mapToObj(cells::text).toList();
    }

    @Test
    void wordsComeInTheOrderOfTheirCharactersNumbersBySize() {
        assertEquals(List.of("10", "2", "x"), read("a,b\n2,0\nx,0\n10,0\n").columns().getFirst().words().kinds());
        assertEquals(List.of("-1", "2", "10"), read("a,b\n2,0\n10,0\n-1,0\n2,0\n").columns().getFirst().words().kinds());
    }

    /// The text of the documentation.
    @Test
    void theFingerprintIsThatOfTheText() {
        Table table = read("x,y\n1.50,a\n2,\"b\"\n");
        assertEquals(table, read("x,y\n1.5,a\n2,b\n"));
        assertEquals("sha256:7ee6323b5c0cd0b9b35cfd06b74f023a2408e9cf7ff8f3298f39deefb0b9e357", table.fingerprint());
        assertEquals(table.packed(), table.text());
        assertEquals(TableText.pack(table), table.packed());
        assertEquals("q9Cp5DLUM9VJ5DLSSeICAA", table.packed());
    }

    @Test
    void whatIsPackedIsUnpacked() {
        Random random = new Random(1);
        for (int n = 0; n < 200; n++) {
            Table table = Samplers.table(random);
            Optional<Table> again = TableText.unpack(TableText.pack(table));
            assertEquals(Optional.of(table), again);
            assertEquals(table.names(), again.orElseThrow().names());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "a,b\n", "a,b\n1,2\n", "a\n1\n2\n", "a,a\n1,2\n3,4\n", "a,\n1,2\n3,4\n", "a,b\n1,2\n3\n", "a,b\n1,\n3,4\n", "a,b\n1,\"2\n3,4\n",
        "a,b\n1,2e15\n3,4\n", "a,b\n1,x\u0001\n3,y\n"
    })
    void whatIsNoWholeTableIsNone(String csv) {
        assertEquals(Optional.empty(), TableText.read(csv));
    }

    @Test
    void thereAreLimits() {
        assertTrue(TableText.read("a,b\n" + "1,2\n".repeat(5000)).isPresent());
        assertTrue(TableText.read("a,b\n" + "1,2\n".repeat(5001)).isEmpty());
        assertTrue(TableText.read(wide(64)).isPresent());
        assertTrue(TableText.read(wide(65)).isEmpty());
        assertTrue(TableText.read("a,b\n1," + "x".repeat(64) + "\n2,y\n").isPresent());
        assertTrue(TableText.read("a,b\n1," + "x".repeat(65) + "\n2,y\n").isEmpty());
    }

    private static String wide(int columns) {
        String names = IntStream.range(0, columns).mapToObj(c -> "c" + c).collect(Collectors.joining(","));
        return names + "\n" + ("1" + ",2".repeat(columns - 1) + "\n").repeat(2);
    }

    @ParameterizedTest
    @CsvSource({"''", "A", "AAAA", "!", "x=", "_____", "S04EAA"})
    void whatIsNotPackedIsNoTable(String text) {
        assertEquals(Optional.empty(), TableText.unpack(text));
    }

    /// A gigabyte of one letter deflates to a megabyte.
    @Test
    void aPackedTextThatSwellsIsLeftAside() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, true))) {
            for (int n = 0; n < 1024; n++) {
                out.write(part);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertEquals(Optional.empty(), TableText.unpack(Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray())));
    }

    @Test
    void onlyWhatFitsALinkIsKeptPacked() {
        Random random = new Random(3);
        String csv = "a,b\n" + random.doubles(5000).mapToObj(value -> value + ",1\n").collect(Collectors.joining());
        Table large = read(csv);
        assertEquals("", large.packed());
        assertEquals(large.fingerprint(), large.text());
        assertEquals(Optional.of(large), TableText.unpack(TableText.pack(large)));
    }
}
