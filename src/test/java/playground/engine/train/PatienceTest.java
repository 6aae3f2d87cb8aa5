package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Patience patience = new Patience();

    @Test
    void aLossThatFallsTooLittleDoesNotCount() {
        note(0.1, 1, 0.95, 0.89, 0.85, 0.80);
        assertEquals(2, patience.since());
    }

    @Test
    void withoutAGainAnySmallerLossCounts() {
        note(0, 1, 0.95, 0.95, 0.94, 0.97);
        assertEquals(3, patience.since());
    }

    @Test
    void resetForgetsTheLeastLoss() {
        note(0, 1);
        patience.reset();
        assertFalse(patience.begun());
        note(0, 2);
        assertTrue(patience.begun());
        note(0, 3, 1);
        assertEquals(1, patience.since());
    }

    private void note(double gain, double... losses) {
        for (int epoch = 0; epoch < losses.length; epoch++) {
            patience.note(epoch, losses[epoch], gain);
        }
    }
}
