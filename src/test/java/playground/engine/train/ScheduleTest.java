package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.data.Samples;
import playground.engine.net.Activation;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

class ScheduleTest {
    @ParameterizedTest
    @CsvSource({
        "CONSTANT, 0, 0.2", "CONSTANT, 1000000, 0.2", "STEP, 0, 0.2", "STEP, 9, 0.2", "STEP, 10, 0.1", "STEP, 25, 0.05",
        "EXPONENTIAL, 0, 0.2", "EXPONENTIAL, 5, 0.1414213562373095", "EXPONENTIAL, 20, 0.05", "COSINE, 0, 0.2",
        "COSINE, 5, 0.1", "COSINE, 10, 0", "COSINE, 999, 0", "WARMUP, 0, 0.02", "WARMUP, 4, 0.1", "WARMUP, 9, 0.2",
        "WARMUP, 1000000, 0.2"
    })
    void aRateOfTwoTenthsOverTenEpochs(Schedule.Kind kind, long epoch, double rate) {
        assertEquals(rate, new Schedule(kind, 10, 0.5).rate(0.2, epoch), 1e-16);
    }

    /// One weight, one sample, a gradient of -1: each epoch moves the weight by its rate.
    @Test
    void anEpochIsTrainedAtItsRate() {
        Topology topology = Topology.of(1, List.of(), List.of(), 1, Activation.LINEAR);
        Parameters parameters = new Parameters(topology, new double[2]);
        Samples one = new Samples(1, 1, new double[] {1}, new double[] {1e6});
        Hyperparameters h = new Hyperparameters(0.5, 1, Regularization.NONE, 0, false, Remainder.UPDATE, false);
        Objective absolute = new Objective(Loss.ABSOLUTE, Coding.SIGNED, Pairing.APART);
        Trainer trainer =
                Trainers.of(parameters, one, one, absolute, h.with(new Schedule(Schedule.Kind.STEP, 2, 0.5)), () -> 0);
        while (trainer.epoch() < 4) {
            trainer.advance();
        }
        assertEquals(0.5 + 0.5 + 0.25 + 0.25, parameters.weight(0, 0, 0));
    }

    @Test
    void aNumberThatMeansNothingChangesNothing() {
        assertEquals(Schedule.CONSTANT, Schedule.CONSTANT.withEpochs(7).withFactor(0.1));
        assertThrows(IllegalArgumentException.class, () -> new Schedule(Schedule.Kind.STEP, 0, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new Schedule(Schedule.Kind.STEP, 1, Double.NaN));
    }
}
