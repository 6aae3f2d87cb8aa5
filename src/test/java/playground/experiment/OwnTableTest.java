package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.data.Dataset;
import playground.engine.data.Generator;
import playground.engine.data.Input;
import playground.engine.data.OwnTable;
import playground.engine.data.Table;
import playground.engine.random.SeededRandom;

class OwnTableTest {
    private static final String HOMES = "area,city,garden,price\n50,Rome,0,200\n80,Paris,1,510\n65,Rome,1,290\n90,Oslo,0,400\n";
    private static final Table TABLE = TableText.read(HOMES).orElseThrow();
    private static final String PACKED = "data=table&table=" + TABLE.packed();

    private static Experiment parse(String query) {
        Parsed<Experiment> parsed = ExperimentQuery.parse(query);
        assertEquals(List.of(), parsed.problems());
        return parsed.value();
    }

    private static List<String> keys(Experiment experiment) {
        return experiment.data().features().stream().map(Input::key).toList();
    }

    private static List<String> codes(Parsed<?> parsed) {
        return parsed.problems().stream().map(problem -> problem.parameter() + " " + problem.code()).toList();
    }

    @Test
    void categoriesAreAnInputForEachOfTheirKinds() {
        Experiment experiment = parse(PACKED);
        assertEquals(List.of("area", "city=Oslo", "city=Paris", "city=Rome", "garden"), keys(experiment));
        Dataset rows = experiment.data().generator().generate(0, 0, SeededRandom.of("1", "data"));
        assertEquals("[0.0, 0.0, 0.0, 1.0]", Arrays.toString(rows.columns()[1]));
        assertEquals("[1.0, 0.0, 1.0, 0.0]", Arrays.toString(rows.columns()[3]));
        assertEquals("[200.0, 510.0, 290.0, 400.0]", Arrays.toString(rows.target()));
        assertEquals(0, rows.classes());
    }

    @Test
    void aCategoryToBeLearnedIsClasses() {
        OwnTable own = (OwnTable) parse(PACKED + "&target=city").data().generator();
        assertEquals(List.of("Oslo", "Paris", "Rome"), own.classNames());
        assertEquals("[2.0, 1.0, 2.0, 0.0]", Arrays.toString(own.generate(0, 0, SeededRandom.of("1", "data")).target()));
        assertEquals(List.of("area", "city", "garden", "price"), own.targets());
    }

    @Test
    void numbersCanBeCategories() {
        Experiment experiment = parse(PACKED + "&target=garden&categories=garden");
        assertEquals(2, experiment.data().generator().classes());
        assertEquals(List.of("0", "1"), ((OwnTable) experiment.data().generator()).classNames());
        assertEquals(
                List.of("area", "city=Oslo", "city=Paris", "city=Rome", "garden=0", "garden=1"),
                keys(parse(PACKED + "&categories=garden")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "&target=price, ''",
        "&categories=city, ''",
        "&target=city&categories=garden, &target=city&categories=garden",
        "'&features=area,city%3DRome', '&features=area,city%3DRome'",
        "&scaling=standard, ''",
        "&scaling=none&train=100, &train=100&scaling=none"
    })
    void canonicalLinksLeaveOutWhatGoesWithoutSaying(String given, String canonical) {
        assertEquals(PACKED + canonical, ExperimentQuery.format(parse(PACKED + given)));
    }

    @Test
    void namesOfAnyKindTravel() {
        Table table = TableText.read("\"a,b\",=,50%,y\n1,2,3,a&b\n4,5,6,\"c,d=e\"\n").orElseThrow();
        OwnTable own = OwnTable.of(table, "50%", Set.of("="));
        assertEquals(List.of("a%2Cb", "%3D=2", "%3D=5", "y=a%26b", "y=c%2Cd%3De"), own.features().stream().map(Input::key).toList());
        Experiment experiment = ExperimentQuery.withTable(Defaults.experiment(), own, Scaling.NONE).value();
        String some = QueryText.encode("a%2Cb,y=c%2Cd%3De");
        Experiment changed = parse(ExperimentQuery.format(experiment) + "&features=" + some);
        assertEquals(List.of("a%2Cb", "y=c%2Cd%3De"), keys(changed));
        assertEquals(changed, parse(ExperimentQuery.format(changed)));
    }

    @ParameterizedTest
    @CsvSource({
        "data=table, data tableMissing",
        "data=table&table=x, table table",
        "'data=table&table=sha256:0&target=a&features=b,c&scaling=none&categories=d', table tableElsewhere"
    })
    void withoutATableTheDefaultStandsInAndOneProblemSaysSo(String query, String problem) {
        Parsed<Experiment> parsed = ExperimentQuery.parse(query);
        assertEquals(List.of(problem), codes(parsed));
        assertEquals(Generator.CIRCLE, parsed.value().data().generator());
    }

    @ParameterizedTest
    @CsvSource({
        "&target=colour, target choice, price",
        "&categories=colour, categories choices, price",
        "&features=colour, features choices, price",
        "&samples=30&noise=5&split=keras, samples fixedData, price",
        "&points=2, points without, price"
    })
    void aWrongPartIsReportedAndTheRestStands(String wrong, String problem, String target) {
        Parsed<Experiment> parsed = ExperimentQuery.parse(PACKED + wrong);
        assertEquals(problem, codes(parsed).getFirst());
        assertEquals(target, ((OwnTable) parsed.value().data().generator()).target());
    }

    @Test
    void whatCannotBeLearnedIsReportedAndTheUsualTargetStands() {
        String many = "id,x\n" + IntStream.range(0, 11).mapToObj(n -> "k" + n + "," + n + "\n").collect(Collectors.joining());
        String link = "data=table&table=" + TableText.read(many).orElseThrow().packed();
        assertEquals(List.of("target tableTarget"), codes(ExperimentQuery.parse(link + "&target=id")));
        String alike = "x,k\n1,a\n2,a\n";
        assertEquals("x", ((OwnTable) parse("data=table&table=" + TableText.read(alike).orElseThrow().packed()).data().generator()).target());
        String nothing = "k,l\na,b\na,b\n";
        assertEquals(
                List.of("table tableTarget"),
                codes(ExperimentQuery.parse("data=table&table=" + TableText.read(nothing).orElseThrow().packed())));
        assertThrows(IllegalArgumentException.class, () -> OwnTable.of(TABLE, "colour", Set.of()));
    }

    @Test
    void beforeOtherDataATableIsLeftAsideAndReported() {
        assertEquals(
                List.of("table without", "target without", "categories without"),
                codes(ExperimentQuery.parse("table=x&target=y&categories=z")));
    }

    @Test
    void aTableBringsItsDataAndLeavesThemAgain() {
        Experiment circle = ExperimentQuery.parse("samples=100&train=30&noise=10&features=x,xy&hidden=3").value();
        Experiment own = ExperimentQuery.change(circle, "table", TABLE.packed()).value();
        assertEquals(PACKED + "&train=30&hidden=3", ExperimentQuery.format(own));
        Experiment chosen = ExperimentQuery.change(own, "features", "area,garden").value();
        assertEquals(PACKED + "&target=city&train=30&hidden=3", ExperimentQuery.format(ExperimentQuery.change(chosen, "target", "city").value()));
        assertEquals("train=30&hidden=3", ExperimentQuery.format(ExperimentQuery.change(chosen, "data", "circle").value()));
        assertEquals("train=30&hidden=3", ExperimentQuery.format(ExperimentQuery.change(chosen, "problem", "classification").value()));
        assertEquals(circle, ExperimentQuery.change(circle, "table", "x").value());
        assertEquals(circle, ExperimentQuery.change(circle, "data", "table").value());
        assertEquals(chosen, ExperimentQuery.change(chosen, "target", "colour").value());
    }

    @Test
    void allRowsMayBeLearnedFrom() {
        Experiment whole = parse(PACKED + "&train=100");
        assertEquals(4, Setup.of(whole).split().train().size());
        assertEquals("", ExperimentQuery.format(ExperimentQuery.change(whole, "data", "circle").value()));
    }

    @Test
    void aTableThatIsKnownNeedOnlyBeNamed() {
        KnownTables known = fingerprint -> Optional.of(TABLE).filter(table -> table.fingerprint().equals(fingerprint));
        Parsed<Experiment> named = ExperimentQuery.parse(QueryText.parse("data=table&table=" + TABLE.fingerprint()), known);
        assertEquals(parse(PACKED), named.value());
        assertTrue(named.problems().isEmpty());
    }
}
