package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.train.Progress;
import playground.experiment.Limits;
import playground.inspect.Inspector;

/// Few points drawn by hand, or none.
class OwnRunsTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "2", "0", "4", "2&loss=perceptron&hidden=", "2&batch=all", "2&optimizer=adam&regularization=l2&rate=0.1",
        "2&rules=tfp", "2&validation=50&train=10&dropout=0.5", "3&loss=crossentropy"
    })
    void withoutPointsNothingIsLearnedAndNothingFails(String points) {
        Training training = Training.start(LinkQuery.parse("data=own&points=" + points).value().run());
        String untrained = training.digest();
        assertEquals(1_000_000, LinkQuery.parse("epoch=1000000&data=own&points=" + points).value().within(Limits.SEEK_WORK).at().epoch());
        epochs(training, 3);
        assertEquals(untrained, training.digest());
        assertFalse(training.trainer().diverged());
        assertEquals(1, Inspector.everything(training).findings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2SwlgB", "0SwlgB", "4SwlgDAAAAA", "2SwlgB&loss=perceptron&hidden=", "2SwlgB&rules=tfp", "2SwlgAAAAAB&train=10&validation=50"})
    void oneOrTwoPointsAreLearned(String points) {
        Training training = Training.start(LinkQuery.parse("data=own&points=" + points).value().run());
        double before = training.trainer().losses().train();
        epochs(training, 20);
        assertTrue(training.trainer().losses().train() <= before);
        assertEquals(8, Inspector.everything(training).findings().size());
    }

    private static void epochs(Training training, int count) {
        for (int e = 0; e < count; ) {
            e += training.advance() == Progress.EPOCH ? 1 : 0;
        }
    }
}
