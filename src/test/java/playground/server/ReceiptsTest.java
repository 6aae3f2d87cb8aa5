package playground.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptsTest {
    private final Receipts receipts = new Receipts();

    private void send(int frames) {
        for (int n = 0; n < frames; n++) {
            receipts.sent();
        }
    }

    @Test
    void aPageThatGivesNoneIsSentAllThereIs() {
        send(1000);
        assertTrue(receipts.due());
    }

    @Test
    void aPageThatGivesThemIsSentNoMoreThanItSees() {
        assertTrue(receipts.take("seen 0"));
        send(Receipts.MOST_UNSEEN - 1);
        assertTrue(receipts.due());
        send(1);
        assertFalse(receipts.due());
        assertTrue(receipts.take("seen 1"));
        assertTrue(receipts.due());
        send(1);
        assertFalse(receipts.due());
        assertTrue(receipts.take("seen 4"));
        send(Receipts.MOST_UNSEEN);
        assertFalse(receipts.due());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen 2", "seen 1", "seen 0", "seen 4", "seen -1", "seen", "seen 9999999999999999999", "seen 3 ", "step"})
    void whatIsNoReceiptOfAnythingNewIsLeftOut(String line) {
        send(3);
        assertTrue(receipts.take("seen 2"));
        assertFalse(receipts.take(line));
        send(1);
        assertTrue(receipts.due());
        send(1);
        assertFalse(receipts.due());
    }
}
