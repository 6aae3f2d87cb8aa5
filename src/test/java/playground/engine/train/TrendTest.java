package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TrendTest {
    private static void note(Trend trend, long epoch, double train, double test) {
        trend.note(epoch, new Losses(train, test, Double.NaN));
    }

    @Test
    void theLastLossesAreKnownInTheirOrder() {
        Trend trend = new Trend();
        for (int epoch = 0; epoch < 1000; epoch++) {
            note(trend, epoch, epoch, 1);
            assertEquals(Math.min(epoch + 1, Trend.LENGTH), trend.known());
            assertEquals(epoch, trend.train(trend.known() - 1));
            assertEquals(Math.max(0, epoch + 1 - Trend.LENGTH), trend.train(0));
        }
    }

    @Test
    void theLeastTestLossIsTheFirstOfEquals() {
        Trend trend = new Trend();
        note(trend, 0, 9, 3);
        note(trend, 1, 8, 2);
        note(trend, 2, 7, 2);
        note(trend, 3, 6, 5);
        note(trend, 4, 5, Double.NaN);
        assertEquals(1, trend.bestEpoch());
        assertEquals(2, trend.best());
        assertEquals(8, trend.trainAtBest());
    }

    @Test
    void whatLiesBehindAGapIsNotTheLast() {
        Trend trend = new Trend();
        note(trend, 0, 9, 3);
        note(trend, 1, 8, 2);
        note(trend, 5, 7, 4);
        assertEquals(1, trend.known());
        assertEquals(7, trend.train(0));
        assertEquals(1, trend.bestEpoch());
        trend.turn();
        assertEquals(0, trend.known());
        assertEquals(1, trend.bestEpoch());
        trend.reset();
        assertEquals(-1, trend.bestEpoch());
    }
}
