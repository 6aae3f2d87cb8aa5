package playground.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.train.Stop;
import playground.engine.train.Trainer;
import playground.engine.train.TruthTable;
import playground.engine.train.Vectors;

/// The perceptron and its rule against worked examples.
class PerceptronTest {
    private static final JsonNode EXAMPLES = Vectors.read("worked-examples.json").path("vectors");
    private static final String RULE = "&hidden=&loss=perceptron&init=zero&shuffle=false&learningRate=";

    /// The learning rate 1 keeps every number whole; 0.01 shows that sums and ties round as they should.
    @ParameterizedTest
    @CsvSource({
        "and, s003-perceptron-algo-and", "or, s003-perceptron-algo-or", "xor-table, s003-perceptron-algo-xor",
        "and, s003-perceptron-algo-exact-and", "or, s003-perceptron-algo-exact-or", "xor-table, s003-perceptron-algo-exact-xor"
    })
    void theRuleLearnsAsWritten(String data, String id) {
        JsonNode example = example(id);
        Trainer trainer = Runs.start("data=" + data + RULE + example.at("/given/learn_rate").asText()).trainer();
        int first = 0;
        for (JsonNode epoch : example.at("/expected/history")) {
            while (trainer.epoch() < epoch.path("epoch").asLong()) {
                trainer.advance();
            }
            double[] values = trainer.parameters().values();
            assertEquals(epoch.at("/W/0").asDouble(), values[0], 0);
            assertEquals(epoch.at("/W/1").asDouble(), values[1], 0);
            assertEquals(epoch.path("b").asDouble(), values[2], 0);
            assertEquals(epoch.path("updates").asInt(), trainer.mistakes().last());
            assertEquals(trainer.mistakes().last() == 0, trainer.met(Stop.FAULTLESS));
            first = first == 0 && trainer.met(Stop.FAULTLESS) ? (int) trainer.epoch() : first;
        }
        assertEquals(example.at("/expected/first_epoch_without_update").asInt(0), first);
    }

    @Test
    void onXorTheWeightsComeBackAndEverythingRepeats() {
        Training training = Runs.start("data=xor-table" + RULE + "1");
        Runs.advance(training, 2);
        assertEquals(0, training.trainer().mistakes().period());
        Runs.advance(training, 3);
        assertEquals(1, training.trainer().mistakes().period());
        assertFalse(training.trainer().met(Stop.FAULTLESS));
    }

    @Test
    void aWeightSetByHandIsLearnedFromAnew() {
        Training training = Runs.advance(Runs.start("data=and" + RULE + "1"), 6);
        assertTrue(training.trainer().met(Stop.FAULTLESS));
        training.change(new Change.Weight(0, 0, 0, -4));
        assertFalse(training.trainer().met(Stop.FAULTLESS));
        Runs.advance(training, 20);
        assertTrue(training.trainer().met(Stop.FAULTLESS));
        assertEquals(1, training.trainer().accuracy().train());
    }

    /// Without the bias, which stands for the threshold.
    @ParameterizedTest
    @CsvSource({"s001-and, and", "s001-or, or"})
    void theWeightedSumsAreThoseWritten(String id, String data) {
        Training training = Runs.start("data=" + data + "&hidden=&output=stepabove&init=zero&edits=0:weight.0.0.0:0.5,0:weight.0.0.1:0.5");
        double[] sums = training.table().rows().stream().mapToDouble(TruthTable.Row::sum).toArray();
        assertArrayEquals(numbers(example(id).at("/expected/weighted_sum")), sums, 1e-12);
    }

    /// Weights by hand, as edits at the start; a threshold is a bias of the other sign.
    @ParameterizedTest
    @CsvSource({
        "s001-and, and, stepabove", "s001-or, or, stepabove", "s003-and, and, step", "s003-and-start, and, step", "s003-or, or, step", "s003-or2, or, step", "s003-not, not, step"
    })
    void aUnitByHandAnswersAsWritten(String id, String data, String output) {
        JsonNode given = example(id).path("given");
        JsonNode expected = example(id).path("expected");
        double[] weights = numbers(given.path("weights"));
        String edits = IntStream.range(0, weights.length).mapToObj(w -> "0:weight.0.0." + w + ":" + weights[w] + ",").collect(Collectors.joining())
                + "0:bias.0.0:" + (given.has("theta") ? -given.path("theta").asDouble() : given.path("bias").asDouble());
        Training training = Runs.start("data=" + data + "&hidden=&output=" + output + "&edits=" + edits);
        assertArrayEquals(numbers(expected.path("output")), answers(training));
        int wrong = expected.path("num_wrong").asInt(0);
        assertEquals(wrong, training.table().wrong());
        assertEquals(1 - (double) wrong / training.table().rows().size(), training.trainer().accuracy().train());
        if (expected.has("linear_combination")) {
            double[] sums = training.table().rows().stream().mapToDouble(TruthTable.Row::sum).toArray();
            assertArrayEquals(numbers(expected.path("linear_combination")), sums, 1e-12);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "s001-xor        | 0:weight.0.0.0:-0.5,0:weight.0.0.1:-0.5,0:bias.0.0:0.7,0:weight.0.1.0:0.5,0:weight.0.1.1:0.5,0:bias.0.1:-0.2,"
                + "0:weight.1.0.0:0.5,0:weight.1.0.1:0.5,0:bias.1.0:-0.7",
        "s001-xor-figure | 0:weight.0.0.0:1,0:weight.0.0.1:-1,0:bias.0.0:-0.5,0:weight.0.1.0:-1,0:weight.0.1.1:1,0:bias.0.1:-0.5,"
                + "0:weight.1.0.0:1,0:weight.1.0.1:1,0:bias.1.0:-0.5"
    })
    void xorIsPutTogetherOfOthers(String id, String edits) {
        Training training =
                Runs.start("data=xor-table&hidden=2&activation=stepabove&output=stepabove&edits=" + edits);
        assertArrayEquals(numbers(example(id).at("/expected/output")), answers(training));
        assertEquals(0, training.table().wrong());
        JsonNode rows = example(id).at("/expected/rows");
        for (int n = 0; n < rows.size(); n++) {
            List<Double> hidden = rows.get(n).has("h")
                    ? List.of(rows.get(n).at("/h/0").asDouble(), rows.get(n).at("/h/1").asDouble())
                    : List.of(rows.get(n).path("not_and").asDouble(), rows.get(n).path("or_").asDouble());
            double[] answers = training.table().rows().get(n).answers();
            assertEquals(hidden, List.of(answers[0], answers[1]));
        }
    }

    private static double[] answers(Training training) {
        return training.table().rows().stream().mapToDouble(row -> row.answers()[row.answers().length - 1]).toArray();
    }

    private static double[] numbers(JsonNode array) {
        return IntStream.range(0, array.size()).mapToDouble(n -> array.get(n).asDouble()).toArray();
    }

    private static JsonNode example(String id) {
        for (JsonNode example : EXAMPLES) {
            if (example.path("id").asText().equals(id)) {
                return example;
            }
        }
        throw new IllegalArgumentException(id);
    }
}
