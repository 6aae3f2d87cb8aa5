package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.Input;
import playground.engine.net.Parameters;
import playground.experiment.Presets;
import playground.inspect.Finding;
import playground.inspect.Inspector;
import playground.inspect.SubjectReader;

/// Examples of columns show what they promise.
class TablePresetsTest {
    @Test
    void aColumnOfTwoKindsBecomesTwoInputsWithOppositeWeights() {
        Training training = run("ownTable", 200);
        assertEquals(16, training.split().train().size());
        List<Input> features = training.run().experiment().data().features();
        assertEquals(List.of("hours", "cups", "bird=lark", "bird=owl"), features.stream().map(Input::key).toList());
        Parameters parameters = training.trainer().parameters();
        assertTrue(parameters.weight(0, 0, 2) > 0.5);
        assertEquals(-parameters.weight(0, 0, 2), parameters.weight(0, 0, 3), 1e-12);
        assertEquals(1, training.trainer().accuracy().train());
    }

    /// The network sees all four.
    @Test
    void twoChosenColumnsSpanThePicture() {
        Link link = LinkQuery.parse(preset("chosenColumns").query()).value();
        assertEquals("petal_length petal_width", link.cut().across() + " " + link.cut().up());
        assertEquals(4, run("chosenColumns", 0).trainer().parameters().topology().inputs());
    }

    @Test
    void theWinesPartOnTheirPrincipalComponents() {
        Training training = run("components", 100);
        assertEquals(13, training.trainer().parameters().topology().inputs());
        assertTrue(training.trainer().losses().test() < 0.1);
    }

    /// The year is no column, and is not made up for by learning longer.
    @ParameterizedTest
    @ValueSource(ints = {30, 100, 500, 2000})
    void theErrorOnDaysStaysAboveAThousandBikes(int epochs) {
        Training training = run("bikes", epochs);
        Finding.OfNumbers found = (Finding.OfNumbers) Inspector.inspect(training, SubjectReader.read("metrics").orElseThrow()).findings().getFirst();
        assertTrue(found.test().rmse() > 1000);
    }

    private static Training run(String id, int epochs) {
        return Runs.advance(Runs.start(preset(id).query()), epochs);
    }

    private static Presets.Preset preset(String id) {
        return Presets.ALL.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
