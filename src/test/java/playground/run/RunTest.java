package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import playground.experiment.Cost;
import playground.experiment.Limits;

class RunTest {
    private static final long DEFAULT = perEpoch("");
    private static final long ONES = perEpoch("batch=1");

    private static long perEpoch(String query) {
        return Cost.perEpoch(link(query).run().experiment());
    }

    private static Link link(String query) {
        return LinkQuery.parse(query).value();
    }

    private static long epochs(String query, long work) {
        return link(query).run().epochs(work);
    }

    @Test
    void workBoundsTheNumberOfEpochs() {
        assertEquals(7, epochs("", 7 * DEFAULT + 1));
        assertEquals(0, epochs("", DEFAULT - 1));
        assertEquals(Limits.EPOCHS, epochs("", Long.MAX_VALUE));
    }

    @Test
    void anEditChangesWhatTheEpochsAfterItCost() {
        assertEquals(3 + 2, epochs("edits=3:batch:1", 3 * DEFAULT + 2 * ONES));
        assertEquals(3 + 1 + 4, epochs("edits=3:batch:1,4:batch:10", 7 * DEFAULT + ONES));
    }

    @Test
    void workMayEndBeforeAnEdit() {
        assertEquals(2, epochs("edits=3:batch:1", 3 * DEFAULT - 1));
        assertEquals(3, epochs("edits=3:batch:1", 3 * DEFAULT));
    }

    @Test
    void editsInTheSameEpochCostNothingBetweenThem() {
        assertEquals(5, epochs("edits=0.1:batch:5,0.2:batch:1,0.3:batch:10", 5 * DEFAULT));
    }

    @Test
    void aLinkWithinItsWorkStaysAsItIs() {
        Link link = link("epoch=5&step=3");
        assertEquals(link, link.within(6 * DEFAULT));
        assertEquals(new Position(5, 0), link.within(5 * DEFAULT).at());
        assertEquals(new Position(2, 0), link.within(2 * DEFAULT).at());
    }

    @Test
    void theDefaultRunCanBeOpenedAnywhere() {
        Link end = link("epoch=1000000");
        assertEquals(end, end.within(Limits.SEEK_WORK));
        assertTrue(epochs("hidden=32,32,32,32,32,32,32,32&samples=5000", Limits.SEEK_WORK) > 100);
    }
}
