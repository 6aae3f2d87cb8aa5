package playground.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.Input;
import playground.engine.data.OwnTable;
import playground.experiment.Limits;
import playground.experiment.Problem;
import playground.experiment.TableText;
import playground.table.DraftColumn.Note;
import playground.table.DraftColumn.Role;

class DraftReaderTest {
    private static final String HOMES = "area,city,price\n50,Rome,200\n80,Paris,510\n65,Rome,290\n";

    private static Draft read(String text, String... choices) {
        return DraftReader.read(text, new Choices(Arrays.stream(choices).collect(Collectors.toMap(
                choice -> choice.substring(0, choice.indexOf('=')), choice -> choice.substring(choice.indexOf('=') + 1)))));
    }

    private static OwnTable table(Draft draft) {
        assertEquals(List.of(), draft.problems());
        return draft.table().orElseThrow();
    }

    private static List<String> inputs(Draft draft) {
        return table(draft).features().stream().map(Input::key).toList();
    }

    private static List<String> told(Draft draft) {
        return draft.problems().stream().map(problem -> problem.code() + problem.arguments()).toList();
    }

    @Test
    void whatIsSaidOfAnOrdinaryTable() {
        Draft draft = read(HOMES);
        assertEquals(new Dialect(',', true, false), draft.dialect());
        assertEquals(3, draft.rows());
        assertEquals(List.of(Kind.NUMBER, Kind.CATEGORY, Kind.NUMBER), draft.columns().stream().map(DraftColumn::kind).toList());
        assertEquals(List.of(Role.INPUT, Role.INPUT, Role.TARGET), draft.columns().stream().map(DraftColumn::role).toList());
        assertEquals(List.of("50", "80"), draft.columns().getFirst().shown());
        assertEquals(List.of("Paris", "Rome"), draft.columns().get(1).shown());
        assertEquals(List.of("50", "Rome", "200"), draft.first().getFirst());
        assertEquals(OwnTable.of(TableText.read(HOMES).orElseThrow(), "price", Set.of()), table(draft));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "a,b|1,2|3,4 ~ , ~ true ~ false",
        "a;b|1,5;2|3;4,25 ~ ; ~ true ~ true",
        "1,5;2;3,5|3,5;4;5,5|1,5;2;3,5 ~ ; ~ false ~ true",
        "a;b|1.5;2|3;4,25 ~ ; ~ true ~ false",
        "a>b|x y>2|z>4 ~ > ~ true ~ false",
        "1,2|3,4 ~ , ~ false ~ false",
        "x,y|a,b|c,d ~ , ~ true ~ false",
        "a,b,c|1,2|1,2,3|4,5,6 ~ , ~ true ~ false"
    })
    void theLayoutIsGuessed(String text, char separator, boolean header, boolean comma) {
        String lines = text.replace('|', '\n').replace('>', '\t');
        assertEquals(new Dialect(separator == '>' ? '\t' : separator, header, comma), read(lines).dialect());
    }

    @Test
    void theLayoutCanBeSaid() {
        Draft draft = read("a;b\n1;2\n3;4\n", "separator=comma", "header=false");
        assertEquals(new Dialect(',', false, false), draft.dialect());
        assertEquals(List.of("csv.columns[64, 1]"), told(draft));
        assertEquals(List.of("x1"), inputs(read("1,2\n3,4\n5,6\n")));
        assertEquals("x2", table(read("1,2\n3,4\n5,6\n")).target());
        assertEquals(2, read("1,2\n3,4\n5,6\n", "header=true").rows());
    }

    @Test
    void decimalCommasAreNumbers() {
        OwnTable own = table(read("a;b\n1,5;-2\n,25;4e2\n"));
        assertEquals(TableText.read("a,b\n1.5,-2\n0.25,400\n").orElseThrow(), own.content());
        assertEquals(List.of("csv.number[3, 1, a, 1.234,5]"), told(read("a;b\n1,5;-2\n1.234,5;4e2\n" + "1,5;1\n".repeat(20), "decimal=comma")));
    }

    @Test
    void whatEachColumnIsForCanBeSaid() {
        Draft draft = read(HOMES, "learn=city", "input.price=false", "kind.area=category");
        assertEquals("city", table(draft).target());
        assertEquals(List.of("area=50", "area=65", "area=80"), inputs(draft));
        assertEquals(Set.of("area"), table(draft).categories());
        assertEquals(List.of("area", "city"), table(draft).content().names());
    }

    @Test
    void whatWasSaidOfColumnsThatAreGoneMeansNothing() {
        assertEquals(table(read(HOMES)), table(read(HOMES, "learn=colour", "input.colour=true", "kind.colour=number")));
    }

    @Test
    void whatTeachesNothingIsLeftOut() {
        String csv = "id,name,all,size,y\n" + IntStream.range(7, 37)
                .mapToObj(n -> n + ",n" + n + ",same," + n % 5 + "," + n * n + "\n").collect(Collectors.joining());
        Draft draft = read(csv);
        assertEquals(
                List.of(Note.ROW_NUMBERS, Note.MANY_KINDS, Note.ONE_KIND, Note.NONE, Note.NONE),
                draft.columns().stream().map(DraftColumn::note).toList());
        assertEquals(List.of("size"), inputs(draft));
        assertEquals(List.of("size", "y"), table(draft).content().names());
        assertEquals(List.of("id", "size"), inputs(read(csv, "input.id=true")));
        assertEquals(List.of("csv.kinds[name, 20, 30]"), told(read(csv, "input.name=true")));
    }

    @Test
    void noMoreInputsAreTakenThanThereMayBe() {
        String names = IntStream.range(0, 10).mapToObj(c -> "c" + c).collect(Collectors.joining(",")) + ",y\n";
        String rows = IntStream.range(0, 30).mapToObj(n -> ("k" + n % 10 + ",").repeat(10) + n * n + "\n").collect(Collectors.joining());
        Draft draft = read(names + rows);
        assertEquals(60, inputs(draft).size());
        assertEquals(List.of("csv.inputs[64, 70]"), told(read(names + rows, "input.c9=true")));
    }

    @Test
    void namesAreMadeToFit() {
        String csv = "\"a\nb\",,a b," + "n".repeat(70) + "," + "n".repeat(66) + ",\uFEFFy\n1,2,3,4,5,6\n7,8,9,10,11,13\n";
        assertEquals(
                List.of("a b", "x2", "a b 2", "n".repeat(64), "n".repeat(62) + " 2", "y"),
                read(csv).columns().stream().map(DraftColumn::name).toList());
        assertEquals(6, table(read(csv)).content().names().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "a,b|1,2|3|4,5,6|7,8 ~ csv.ragged[3, 1, 2] ~ csv.ragged[4, 3, 2]",
        "a,b|1,2||3,|?,4 ~ csv.gap[4, 2, b] ~ csv.gap[5, 1, a]",
        "a,b|1,2|1e16,4|-2e15,5 ~ csv.large[3, 1, a] ~ csv.large[4, 1, a]"
    })
    void mistakesNameLineAndColumn(String text, String first, String second) {
        assertEquals(List.of(first, second), told(read(text.replace('|', '\n'))));
    }

    @Test
    void aMisprintAmongNumbersIsOneUnlessTheyAreCategories() {
        String csv = "a,b\n" + "1,2\n3,4\n".repeat(10) + "1O,5\n";
        assertEquals(List.of("csv.number[22, 1, a, 1O]"), told(read(csv)));
        assertEquals(List.of("a=1", "a=1O", "a=3"), inputs(read(csv, "kind.a=category")));
    }

    @Test
    void rowsWithGapsAreLeftOutIfThatIsSaid() {
        String csv = "a,b,c\n1,2,x\n,3,y\n4,NA,z\n5,6,\n7,8,w\n";
        Draft draft = read(csv, "input.c=false", "learn=b");
        assertEquals(List.of("csv.gap[3, 1, a]", "csv.gap[4, 2, b]"), told(draft));
        assertEquals(2, draft.gaps());
        Draft skipping = read(csv, "input.c=false", "learn=b", "gaps=skip");
        assertEquals(TableText.read("a,b\n1,2\n5,6\n7,8\n").orElseThrow(), table(skipping).content());
        assertEquals(5, skipping.rows());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "a,b|1,x|2,x ~ csv.classes[b, 10, 1] ~ learn=b",
        "a,b|1,2 ~ csv.fewRows[2] ~ x=",
        "a,b|1,2|3,4 ~ csv.inputs[64, 0] ~ input.a=false"
    })
    void whatCannotBeLearnedIsTold(String text, String problem, String choice) {
        assertEquals(List.of(problem), told(read(text.replace('|', '\n'), choice)));
    }

    @Test
    void thereAreLimits() {
        assertEquals(List.of("csv.manyRows[5000]"), told(read("a,b\n" + "1,2\n".repeat(5001))));
        assertEquals(List.of(), told(read("a,b\n" + "1,2\n".repeat(5000))));
        assertEquals(List.of("csv.columns[64, 65]"), told(read("1" + ",2".repeat(64) + "\n")));
        assertEquals(List.of("csv.long[8000000]"), told(read("x".repeat(Limits.TABLE_BYTES + 1))));
        assertEquals(List.of("csv.word[2, 1, a, 64]"), told(read("a,b\n" + "x".repeat(65) + ",1\ny,2\n")));
    }

    /// Characters of three bytes: fewer than there may be, and yet too many.
    @Test
    void whatIsTooLongWhenWrittenAsATableIsTold() {
        String kinds = "文".repeat(63);
        String rows = IntStream.range(0, 2000)
                .mapToObj(n -> n + ("," + kinds + n % 2).repeat(30) + "\n")
                .collect(Collectors.joining());
        assertTrue(rows.length() < Limits.TABLE_BYTES);
        assertEquals(List.of("csv.long[8000000]"), told(read("x1".concat(",k".repeat(30)) + "\n" + rows, "learn=x1")));
    }

    @Test
    void ofManyMistakesTheFirstAreTold() {
        List<Problem> problems = read("a,b\n1,2\n" + "1,\n".repeat(4999)).problems();
        assertEquals(Limits.PROBLEMS + 1, problems.size());
        assertEquals(List.of(4979L), problems.getLast().arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n ", "\uFEFF", ",,,\n,,\n"})
    void nothingIsNothing(String text) {
        Draft draft = read(text);
        assertTrue(draft.empty());
        assertEquals(Optional.empty(), draft.table());
    }

    @Test
    void aPictureIsNoText() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("static/img/presets/spiral.png"));
        assertEquals(List.of("csv.binary[]"), told(read(new String(bytes, StandardCharsets.UTF_8))));
    }

    @Test
    void anyTextIsReadToAnEnd() {
        Random random = new Random(5);
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, 12).forEach(at -> text.append("a1,;\"\n\r.\t|?é".charAt(at)));
            Draft draft = DraftReader.read(text.toString(), new Choices(Map.of("gaps", "skip")));
            assertTrue(draft.table().isEmpty() || draft.problems().isEmpty(), text::toString);
        }
    }

    @Test
    void theLargestTableIsReadInASecondOrTwo() {
        Random random = new Random(1);
        StringBuilder csv = new StringBuilder(IntStream.range(0, 64).mapToObj(c -> "c" + c).collect(Collectors.joining(",")));
        for (int row = 0; row < 5000; row++) {
            csv.append('\n').append(random.doubles(64).mapToObj(Double::toString).collect(Collectors.joining(",")));
        }
        Draft draft = assertTimeout(Duration.ofSeconds(10), () -> read(csv.toString()));
        assertEquals(63, inputs(draft).size());
        String packed = TableText.pack(table(draft).content());
        assertTrue(packed.length() < Limits.PACKED_LENGTH, () -> packed.length() + " characters");
        assertEquals(table(draft).content(), assertTimeout(Duration.ofSeconds(10), () -> TableText.unpack(packed)).orElseThrow());
    }
}
