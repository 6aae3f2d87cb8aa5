package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.net.Parameters;
import playground.engine.train.Gate;

/// Which gates units are of which the weights are known.
class GateTest {
    private static final String XOR = "data=xor-table&hidden=2&activation=step&output=step&init=zero&edits="
            + "0:weight.0.0.0:-0.5,0:weight.0.0.1:-0.5,0:bias.0.0:0.7,0:weight.0.1.0:0.5,0:weight.0.1.1:0.5,0:bias.0.1:-0.2,"
            + "0:weight.1.0.0:0.5,0:weight.1.0.1:0.5,0:bias.1.0:-0.7";

    private static Training training(String query) {
        return Replay.complete(LinkQuery.parse(query).value());
    }

    private static String gate(Training training, int layer, int unit) {
        Parameters parameters = training.trainer().parameters();
        double least = Gate.least(parameters.topology(), layer, training.objective().coding());
        return Gate.of(training.table(), Gate.place(parameters.topology(), layer, unit), least).answers();
    }

    private static Optional<Gate> own(Training training, int layer, int unit) {
        Parameters parameters = training.trainer().parameters();
        return Gate.ofUnits(parameters, layer, unit, Gate.least(parameters.topology(), layer, training.objective().coding()));
    }

    @Test
    void xorIsTheAndOfNandAndOr() {
        Training training = training(XOR);
        assertEquals(List.of("1110", "0111", "0110"), List.of(gate(training, 0, 0), gate(training, 0, 1), gate(training, 1, 0)));
        assertEquals(Optional.of(new Gate("0001")), own(training, 1, 0));
        assertEquals(Optional.empty(), own(training, 0, 0));
    }

    /// A single unit of weights `first` and `second`.
    @ParameterizedTest
    @CsvSource({
        "1, 1, -1.5, 0001", "1, 1, -0.5, 0111", "-1, -1, 1.5, 1110", "-1, -1, 0.5, 1000", "1, -1, -0.5, 0010", "-1, 1, -0.5, 0100",
        "1, -1, 0.5, 1011", "-1, 1, 0.5, 1101", "1, 0, -0.5, 0011", "0, 1, -0.5, 0101", "-1, 0, 0.5, 1100", "0, -1, 0.5, 1010",
        "0, 0, -1, 0000", "0, 0, 1, 1111"
    })
    void everyGateOfOneLineIsFound(double first, double second, double bias, String answers) {
        for (String output : List.of("step", "sigmoid", "tanh", "linear")) {
            Training training = training("data=and&hidden=&init=zero&output=" + output
                    + "&edits=0:weight.0.0.0:" + first + ",0:weight.0.0.1:" + second + ",0:bias.0.0:" + bias);
            assertEquals(answers, gate(training, 0, 0), output);
        }
    }

    /// A sum of 0 is half of what a sigmoid can answer, and nothing of a ReLU or of tanh.
    @ParameterizedTest
    @CsvSource({"sigmoid, 1111", "step, 1111", "stepabove, 0000", "tanh, 0000", "relu, 0000", "softplus, 1111"})
    void aSumOfZeroIsWhatTheActivationMakesOfIt(String activation, String answers) {
        assertEquals(answers, gate(training("data=and&hidden=1&init=zero&activation=" + activation), 0, 0));
    }

    /// Of units between -1 and 1 both above 0 is AND; of ReLUs nothing is said.
    @ParameterizedTest
    @CsvSource({"tanh, 0001", "sigmoid, 0001", "relu, ''"})
    void unitsWithTwoEndsMakeAGateOfTheirOwn(String activation, String answers) {
        String edits = "&edits=0:weight.1.0.0:1,0:weight.1.0.1:1,0:bias.1.0:-1.5";
        Training training = training("data=xor-table&hidden=2,1&init=zero&activation=" + activation + edits);
        assertEquals(answers, own(training, 1, 0).map(Gate::answers).orElse(""));
    }

    @Test
    void aTableOfOneInputHasTwoRows() {
        assertEquals("10", gate(training("data=not&hidden=&output=step&init=zero&edits=0:weight.0.0.0:-1,0:bias.0.0:0.5"), 0, 0));
    }
}
