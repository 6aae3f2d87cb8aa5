package playground.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.train.Optimizer;
import playground.experiment.Cost;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.KnownTables;
import playground.experiment.Limits;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.experiment.QueryText;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Position;

class ComparisonQueryTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "race=optimizer:sgd,adam",
        "data=spiral&race=optimizer:sgd,adam~learningRate:0.3,0.01&epochs=50&goal=0.1&clock=work",
        "race=hidden:,4,4%3B4,4%3B4%3B4&clock=updates",
        "data=xor&hidden=2&activation=relu&seeds=100",
        "sweep=learningRate:0.01,0.1*hidden:1,2,4&epochs=10000&goal=0",
        "data=xor&fork=40:learningRate:0.1,60.3:dropout:0.1%3B0.2&epochs=300",
        "edits=0:weight.0.0.0:1,60:batch:5&fork=0:weight.0.0.0:1&goal=0",
        "edits=60:batch:5&fork=0:learningRate:0.1,0:weight.0.0.0:1"
    })
    void whatIsCanonicalComesBack(String query) {
        Parsed<Comparison> parsed = parse(query);
        assertEquals(List.of(), parsed.problems());
        assertEquals(query, ComparisonQuery.format(parsed.value()));
    }

    @Test
    void everyPresetIsSoundAndCanonical() {
        for (ComparisonPresets.Preset preset : ComparisonPresets.ALL) {
            assertEquals(List.of(), parse(preset.query()).problems(), preset.id());
            assertEquals(preset.query(), ComparisonQuery.format(parse(preset.query()).value()), preset.id());
        }
    }

    @Test
    void aCopyOfALinkIsComparedFromItsSettingsThere() {
        Comparison comparison = parse("edits=3:learningRate:0.1&epoch=5&race=batch:1,all").value();
        assertEquals("learningRate=0.1&race=batch:1,all", ComparisonQuery.format(comparison));
    }

    /// The original begins with the settings of its link, wherever that leads, and a change of a setting at the start stays a change.
    @Test
    void aForkSharesTheBeginningOfItsRun() {
        Comparison comparison = parse("data=xor&edits=3:learningRate:0.1,9:batch:1&epoch=5&fork=3:learningRate:0.1,5.2:rate:1").value();
        assertEquals(List.of("data=xor&edits=3:learningRate:0.1,9:batch:1", "data=xor&edits=3:learningRate:0.1,5.2:rate:1"),
                comparison.runs().stream().map(run -> LinkQuery.format(new Link(run, Position.START))).toList());
        assertEquals(new Position(5, 2), ((Variation.Fork) comparison.variation()).parts());
        assertEquals(List.of("clock compare.clock"), parse("fork=4:batch:1&clock=work").problems().stream().map(p -> p.parameter() + " " + p.code()).toList());
        assertEquals(Measure.EPOCHS, parse("fork=4:batch:1&clock=work").value().measure());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            race=seed:1,2&fork=40:batch:1    | race   | compare.one
            seeds=5&race=seed:1,2            | seeds  | compare.one
            fork=40:batch:1&epochs=40        | epochs | compare.late
            """)
    void whatHasNoEffectIsNoted(String query, String parameter, String code) {
        List<Problem> notes = parse(query).problems();
        assertEquals(List.of(parameter + " " + code), notes.stream().map(note -> note.parameter() + " " + note.code()).toList());
        assertTrue(notes.getFirst().note());
    }

    @Test
    void aForkThatIsCutShortBeforeItPartsSaysSo() {
        assertEquals(List.of("compare.work", "compare.late"),
                parse("samples=5000&hidden=64,64,64&fork=900:batch:5&epochs=1000").problems().stream().map(Problem::code).toList());
    }

    /// A batch of 1 costs more than one of 10.
    @Test
    void aForkCostsAsMuchAsItsDearestEpochs() {
        Comparison comparison = parse("fork=4:batch:1,6:batch:10&epochs=100").value();
        Experiment dear = parse("batch=1&race=seed:1,2").value().base();
        assertEquals(100.0 * (Cost.perEpoch(comparison.base()) + Cost.perEpoch(dear)), comparison.work());
    }

    @Test
    void knobsOfARaceTurnTogether() {
        List<Experiment> runs = parse("race=optimizer:sgd,adam~learningRate:0.3,0.01").value().experiments();
        assertEquals(Optimizer.Kind.ADAM, runs.get(1).training().optimizer().kind());
        assertEquals(List.of(0.3, 0.01), runs.stream().map(run -> run.training().learningRate()).toList());
    }

    @Test
    void aSweepGoesRowByRow() {
        List<String> runs = parse("sweep=batch:1,2*hidden:3,5").value().experiments().stream().map(ExperimentQuery::format).toList();
        assertEquals(List.of("hidden=3&batch=1", "hidden=3&batch=2", "hidden=5&batch=1", "hidden=5&batch=2"), runs);
    }

    @Test
    void startsDifferInTheirSeedAndShareTheirData() {
        List<Experiment> runs = parse("seed=2&seeds=4").value().experiments();
        assertEquals(List.of("2", "1", "3", "4"), runs.stream().map(Experiment::seed).toList());
        assertEquals(1, runs.stream().map(Experiment::data).distinct().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            race=speed:1,2                         | race   | compare.knob
            race=data:xor,circle                   | race   | compare.knob
            race=optimizer                         | race   | compare.knob
            race=optimizer:sgd                     | race   | compare.count
            race=seed:1,2,3,4,5,6,7                | race   | compare.count
            race=optimizer:sgd,adom                | race   | choice
            race=batch:1,2~hidden:1,2,3            | race   | compare.pairs
            race=batch:1,2~batch:1,2               | race   | compare.different
            race=batch:1,2~hidden:1,2~noise:1,2    | race   | compare.many
            sweep=batch:1,2                        | sweep  | compare.two
            seeds=101                              | seeds  | whole
            seeds=1                                | seeds  | whole
            epochs=0                               | epochs | whole
            goal=-1                                | goal   | notNegative
            clock=seconds                          | clock  | choice
            learningRate=fast                      | learningRate | positive
            fork=                                  | fork   | compare.fork
            fork=4:batch                           | fork   | edit
            fork=4:noise:9                         | fork   | notEditable
            """)
    void whatIsWrongIsToldAndTheUsualStandsIn(String query, String parameter, String code) {
        Parsed<Comparison> parsed = parse(query);
        Problem first = parsed.problems().getFirst();
        assertEquals(parameter + " " + code, first.parameter() + " " + first.code());
        assertEquals("race=optimizer:sgd,momentum,rmsprop,adam", ComparisonQuery.format(parsed.value()));
    }

    @Test
    void whatWouldTakeTooLongIsCutShortAndSaysSo() {
        Parsed<Comparison> parsed = parse("samples=10000&hidden=64,64,64,64,64&seeds=10&epochs=10000");
        assertEquals(List.of("compare.work"), parsed.problems().stream().map(Problem::code).toList());
        assertTrue(parsed.value().work() <= Limits.COMPARISON_WORK);
        assertTrue(parsed.value().withEpochs(parsed.value().epochs() + 1).work() > Limits.COMPARISON_WORK);
    }

    @Test
    void whatWouldHoldTooMuchHasFewerRuns() {
        Parsed<Comparison> parsed = parse("data=digits16&hidden=&seeds=100&epochs=1");
        assertEquals(List.of("compare.room"), parsed.problems().stream().map(Problem::code).toList());
        assertTrue(parsed.value().numbers() <= Limits.COMPARISON_NUMBERS);
    }

    /// As far as the first run goes in its epochs, by what they are measured by.
    @Test
    void runsGoEquallyFarByTheMeasure() {
        Comparison updates = parse("race=batch:10,1&epochs=100&clock=updates").value();
        assertEquals(List.of(100L, 10L), updates.experiments().stream().map(updates::last).toList());
        Comparison work = parse("race=batch:8,1&epochs=80&clock=work").value();
        Experiment costly = work.experiments().get(1);
        assertEquals(80 * work.pace(), work.last(costly) * (double) Cost.perEpoch(costly), Cost.perEpoch(costly));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind=race&vary=batch&values=1, 10&vary2=&values2=                     | race=batch:1,10
            kind=race&vary=batch&values=1,10&vary2=hidden&values2=4,4%3B4         | race=batch:1,10~hidden:4,4%3B4
            kind=sweep&vary=batch&values=1,10&vary2=hidden&values2=1,2&starts=20  | sweep=batch:1,10*hidden:1,2
            data=xor&edits=3:batch:1&fork=&kind=fork&vary=batch&values=1&epochs=50 | data=xor&edits=3:batch:1&fork=&epochs=50
            data=xor&edits=3:batch:1&fork=&kind=race&vary=batch&values=1,5&vary2= | data=xor&race=batch:1,5
            data=xor&kind=seeds&vary=batch&values=1&starts=30&epochs=50&goal=0.05 | data=xor&seeds=30&epochs=50
            """)
    void theFormSaysTheSame(String form, String query) {
        Parsed<Comparison> meant = ComparisonQuery.parse(ComparisonForm.meant(QueryText.parse(form)), KnownTables.NONE);
        assertEquals(List.of(), meant.problems());
        assertEquals(query, ComparisonQuery.format(meant.value()));
    }

    private static Parsed<Comparison> parse(String query) {
        return ComparisonQuery.parse(query, KnownTables.NONE);
    }
}
