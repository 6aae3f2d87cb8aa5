package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CostTest {
    /// 25 parameters and 7 units; 250 samples learned from, 500 judged.
    @Test
    void countsMultiplyAddsOfAnEpoch() {
        assertEquals(250 * (3 * 25 + 20 * 7) + 500 * (25 + 20 * 7), Cost.perEpoch(Defaults.experiment()));
    }

    @Test
    void workBoundsTheNumberOfEpochs() {
        assertEquals(7, Cost.epochs(Defaults.experiment(), 7 * Cost.perEpoch(Defaults.experiment()) + 1));
        assertEquals(Limits.EPOCHS, Cost.epochs(Defaults.experiment(), Long.MAX_VALUE));
    }

    @Test
    void evenTheLargestExperimentGetsSomeEpochs() {
        Experiment largest = ExperimentQuery.parse(
                        "samples=5000&train=90&features=x,y,x2,y2,xy,sinx,siny&hidden=32,32,32,32,32,32,32,32")
                .value();
        assertTrue(Cost.epochs(largest, Limits.API_WORK) >= 20);
    }
}
