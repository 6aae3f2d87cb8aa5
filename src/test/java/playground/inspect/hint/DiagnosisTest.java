package playground.inspect.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.OwnTable;
import playground.engine.data.Table;
import playground.engine.net.Activation;
import playground.experiment.ExperimentQuery;
import playground.experiment.Parsed;
import playground.experiment.Remedies;
import playground.experiment.Experiment;
import playground.experiment.TableText;
import playground.run.ChangeQuery;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Position;
import playground.run.Replay;
import playground.run.Run;
import playground.run.Training;

/// What the rules say of runs that were really trained, and that what they advise is a setting there is.
class DiagnosisTest {
    private static final String SPOT = "SwlgA";
    private static final String CORNER = "AAAAB";

    private static Training training(String query) {
        return training(LinkQuery.parse(query).value());
    }

    private static Training training(Link link) {
        Replay replay = Replay.of(link, true);
        while (!replay.arrived()) {
            replay.training().advance();
        }
        return replay.training();
    }

    private static List<String> found(Training training) {
        return Diagnosis.of(training).stream().map(Hint::key).toList();
    }

    /// The fix is made at the start of the run, or where it is, if such a change can be made there.
    @ParameterizedTest
    @CsvSource({
        "vanishing, 50, 'hidden=8,8,8,8,8,8,8,8,8,8&activation=sigmoid', activation, relu",
        "vanishing, 50, 'hidden=4,4,4,4,4,4&activation=sigmoid', activation, relu",
        "vanishing, 100, 'hidden=2,2,2,2,2,2&activation=sigmoid', activation, relu",
        "vanishing, 1000, 'data=spiral&hidden=8,8,8,8,8,8&activation=sigmoid', activation, relu",
        "vanishing, 1, 'hidden=8,8,8,8&init=normal&initWidth=0.01', init, he",
        "alike, 20, hidden=4&init=zero, init, glorot",
        "dead, 30, 'data=xor&hidden=4,4&activation=relu&learningRate=3', activation, leakyrelu&learningRate=0.3",
        "dead, 60, 'data=spiral&hidden=8,2&activation=relu&learningRate=0.1&seed=7', activation, leakyrelu",
        "stalled, 60, 'data=xor&hidden=4,4&activation=leakyrelu&learningRate=3', learningRate, 0.3",
        "stalled, 100, data=xor&hidden=, hidden, 4",
        "stalled, 100, 'hidden=4,4&activation=linear', activation, tanh",
        "stalled, 100, 'data=gauss&hidden=&output=sigmoid&init=normal&initWidth=20', loss, crossentropy",
        "stalled, 60, 'hidden=4&regularization=l1&rate=0.3', rate, 0.03",
        "saturated, 0, 'hidden=8,8&init=normal&initWidth=20', init, glorot",
        "diverged, 10, data=plane&hidden=4&learningRate=3, learningRate, 0.3",
        "unsteady, 100, 'data=spiral&hidden=16,16&batch=1&learningRate=0.1', learningRate, 0.01",
        "overfitting, 150, 'samples=100&noise=30&hidden=16,16&learningRate=0.1', dropout, 0.2",
        "flat, 5, 'data=and&hidden=&output=step&init=zero', loss, perceptron",
        "flat, 5, 'data=xor&hidden=3&activation=step', activation, sigmoid",
        "flat, 5, 'data=xor&hidden=3&output=step', output, sigmoid",
        "vanishing, 100, 'data=wine&scaling=none&hidden=4', scaling, standard",
        "slow, 100, learningRate=0.001, learningRate, 0.01",
        "rising, 4, data=plane&hidden=4&learningRate=3, learningRate, 0.3",
        "leaking, 1, data=own&train=50&points=2SwlgASwlgASwlgASwlgASwlgASwlgAAAAABAAAABAAAABAAAABAAAABAAAAB, points, 2SwlgAAAAAB",
        "alike, 1, 'hidden=2&features=x&edits=0:weight.0.0.0:1,0:weight.0.1.0:1,0:weight.1.0.0:1,0:weight.1.0.1:1', seed, 2",
        "alike, 1, 'hidden=2&features=x&init=he&edits=0:weight.0.0.0:1,0:weight.0.1.0:1,0:weight.1.0.0:1,0:weight.1.0.1:1', init, glorot",
        "slow, 60, 'data=sentences&hidden=4&activation=sigmoid&learningRate=0.0001', learningRate, 0.001"
    })
    void eachRuleFindsItsCaseAndAdvisesASetting(String key, long epochs, String query, String setting, String value) {
        Training training = training(query + "&epoch=" + epochs);
        Hint hint = Diagnosis.of(training).getFirst();
        assertEquals(key, hint.key());
        Fix fix = hint.fix().orElseThrow();
        assertEquals(setting + "=" + value, fix.query());
        Experiment experiment = training.run().experiment();
        Parsed<Experiment> fixed = Remedies.change(experiment, Remedies.SETTINGS, fix.query());
        assertEquals(List.of(), ChangeQuery.isChange(setting)
                ? ChangeQuery.parse(experiment, setting, value).problems()
                : fixed.problems());
        Training cured = training(new Link(Run.of(fixed.value()), new Position(epochs, 0)));
        assertTrue(!found(cured).contains(key), () -> found(cured).toString());
    }

    /// Whatever is wrong has a place that shows it and a change that helps: a run for each kind that there is.
    @Test
    void everyHintHasAShowAndAFix() {
        List<String> runs = List.of(
                "data=plane&hidden=4&learningRate=3&epoch=10", "data=plane&hidden=4&learningRate=3&epoch=4", "data=own&train=50&points=2" + SPOT.repeat(6) + CORNER.repeat(6),
                "data=xor&hidden=3&activation=step&epoch=5", "hidden=4&init=zero&epoch=20", "data=xor&hidden=4,4&activation=relu&learningRate=3&epoch=30",
                "hidden=8,8,8,8,8,8,8,8,8,8&activation=sigmoid&epoch=50", "hidden=8,8&init=normal&initWidth=20", "data=spiral&hidden=16,16&batch=1&learningRate=0.1&epoch=100",
                "samples=100&noise=30&hidden=16,16&learningRate=0.1&dropout=0.01&epoch=150", "learningRate=0.001&epoch=100", "data=xor&hidden=&epoch=100");
        Set<Class<?>> fired = new HashSet<>();
        for (String run : runs) {
            for (Hint hint : Diagnosis.of(training(run))) {
                fired.add(hint.getClass());
                assertNotNull(hint.show());
                assertTrue(hint.fix().isPresent(), () -> run + ": " + hint);
            }
        }
        assertEquals(Set.of(Hint.class.getPermittedSubclasses()), fired);
    }

    @ParameterizedTest
    @CsvSource({
        "'samples=100&noise=30&hidden=16,16&learningRate=0.1&dropout=0.01&epoch=150', samples, 400",
        "'data=cancer&hidden=8&dropout=0.01&learningRate=0.3&train=80&epoch=300', stopEpochs, 2"
    })
    void whatOverfitsInSpiteOfDropoutGetsMoreToLearnFromOrStopsInTime(String query, String setting, String value) {
        Overfitting hint = (Overfitting) Diagnosis.of(training(query)).getFirst();
        assertEquals(new Fix(setting, value), hint.fix().orElseThrow());
    }

    /// Where a table repeats its rows, too; what is learned of it stays.
    @Test
    void rowsOfATableAreKeptOnce() {
        String csv = "size,price,kind\n" + "1,2,a\n2,3,b\n3,5,a\n4,6,b\n".repeat(5);
        Table table = TableText.read(csv).orElseThrow();
        Training leaking = training("data=table&target=price&train=50&table=" + table.text());
        Fix fix = Diagnosis.of(leaking).getFirst().fix().orElseThrow();
        Experiment once = ExperimentQuery.change(leaking.run().experiment(), fix.key(), fix.value()).value();
        OwnTable kept = (OwnTable) once.data().generator();
        assertEquals(4, kept.content().rows());
        assertEquals("price", kept.target());
        assertEquals(List.of(), found(training(new Link(Run.of(once), new Position(0, 0)))));
    }

    /// Whatever its size: a larger one is not packed for it.
    @Test
    void rowsOfALargeTableAreKeptOnce() {
        StringBuilder csv = new StringBuilder("size,weight,price,kind\n");
        for (int n = 0; n < 1200; n++) {
            csv.append(n % 400).append(',').append(7 * n % 400).append(',').append(n % 400 * 2).append(n % 2 == 0 ? ",a\n" : ",b\n");
        }
        Training leaking = training("data=table&target=price&train=50&features=size,weight&table=" + TableText.pack(TableText.read(csv.toString()).orElseThrow()));
        Fix fix = Diagnosis.of(leaking).getFirst().fix().orElseThrow();
        assertEquals("table=distinct", fix.query());
        Experiment once = Remedies.change(leaking.run().experiment(), fix.key(), fix.value()).value();
        assertEquals(400, ((OwnTable) once.data().generator()).content().rows());
        assertEquals(leaking.run().experiment().data().features(), once.data().features());
        assertEquals(List.of(), found(training(new Link(Run.of(once), new Position(0, 0)))));
    }

    /// Where the layer before it is half dead, too.
    @Test
    void aLayerThatIsWhollyDeadIsNamedFirst() {
        String query = "data=spiral&features=x,y,x2&hidden=4,2,2&activation=relu&learningRate=0.1&regularization=l1&epoch=300";
        assertEquals(new Dead(2, 2, 2, Fix.activation(Activation.LEAKY_RELU)), Diagnosis.of(training(query)).stream().filter(Dead.class::isInstance).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 30})
    void aPerceptronThatNeverSettlesIsNotToldToGoSlower(int epochs) {
        assertEquals(List.of(), found(training("data=xor-table&hidden=&loss=perceptron&init=zero&learningRate=1&shuffle=false&epoch=" + epochs)));
    }

    /// Of XOR put together by hand, on the way there, and of prices as they were measured, whose loss falls for a thousand epochs.
    @ParameterizedTest
    @ValueSource(strings = {
        "data=xor-table&hidden=2&activation=step&output=step&init=zero",
        "data=xor-table&hidden=2&activation=sigmoid&output=sigmoid&init=zero&edits=0:weight.1.0.0:20",
        "data=xor-table&hidden=2&activation=sigmoid&output=sigmoid&init=zero&edits=0:weight.0.0.0:90,0:weight.0.0.1:90,0:bias.0.0:-45",
        "data=xor-table&hidden=2&init=zero&edits=3:weight.1.0.0:20&epoch=3",
        "data=boston&split=keras&scaling=none&hidden=&biases=false&learningRate=0.001&optimizer=adam&batch=32&epoch=500",
        "data=boston&split=keras&scaling=none&hidden=10&activation=relu&biases=false&learningRate=0.001&optimizer=adam&batch=32&epoch=500"
    })
    void adviceThatWouldNotHelpIsNotGiven(String query) {
        assertEquals(List.of(), found(training(query)));
    }

    @Test
    void aLossThatRoseIsRising() {
        Training training = training("data=plane&hidden=4&learningRate=3&epoch=4");
        assertTrue(!training.trainer().diverged());
        Rising rising = (Rising) Diagnosis.of(training).getFirst();
        assertTrue(rising.to() > 2 * rising.from(), rising::toString);
        assertEquals(training.trainer().losses().train(), rising.to());
    }

    @Test
    void theEvidenceIsWhatTheTrainerSays() {
        Training training = training("samples=100&noise=30&hidden=16,16&learningRate=0.1&epoch=150");
        Overfitting hint = (Overfitting) Diagnosis.of(training).getFirst();
        Training best = training("samples=100&noise=30&hidden=16,16&learningRate=0.1&epoch=" + hint.since());
        assertEquals(best.trainer().losses().test(), hint.best());
        assertEquals(best.trainer().losses().train(), hint.trainThen());
        assertEquals(training.trainer().losses().test(), hint.now());
        assertEquals(new Show.Epoch(hint.since()), hint.show());
    }

    /// Twenty points of two kinds, half of them to test.
    @Test
    void testPointsThatAreLearnedFromAreTold() {
        Training leaking = training("data=own&points=2" + SPOT.repeat(10) + CORNER.repeat(10) + "&train=50");
        Leaking hint = (Leaking) Diagnosis.of(leaking).getFirst();
        assertEquals(List.of(10, 10, 0), List.of(hint.rows(), hint.tested(), hint.first()));
        assertEquals("points=2" + SPOT + CORNER, hint.remedy().map(fix -> fix.key() + "=" + fix.value()).orElseThrow());
        assertEquals(List.of(), found(training("data=own&points=2" + SPOT + CORNER + "&train=50")));
    }

    @Test
    void withoutLossesOnTheWayOnlyLayersAreJudged() {
        Link link = LinkQuery.parse("samples=100&noise=30&hidden=16,16&learningRate=0.1&epoch=150").value();
        assertEquals(List.of(), found(Replay.complete(link)));
    }

    /// The one sample of the last lies at (0, 0), so that the gradient of the first layer's weights is 0.
    @ParameterizedTest
    @ValueSource(strings = {
        "", "epoch=100", "data=spiral&hidden=16,16&learningRate=0.1&epoch=150", "data=spiral&hidden=2&epoch=100", "data=own", "data=and&hidden=&loss=perceptron&epoch=5",
        "hidden=8,8,8,8&activation=relu&init=he", "hidden=4,4,4,4,4,4&activation=relu", "hidden=8,8,8,8,8,8,8,8,8,8&activation=relu&init=he", "hidden=8,8,8,8,8,8,8,8,8,8&activation=relu&init=he&epoch=50", "data=iris&hidden=4&epoch=40",
        "data=own&points=2SwlgA&hidden=2,2,2&activation=sigmoid&output=sigmoid&init=uniform&seed=4&learningRate=0.001&batch=1"
    })
    void aRunThatDoesWellIsLeftInPeace(String query) {
        assertEquals(List.of(), found(training(query)));
    }
}
