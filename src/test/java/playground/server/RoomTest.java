package playground.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RoomTest {
    private final Room room = new Room(100);
    private final Room.Part first = room.part();
    private final Room.Part second = room.part();

    @Test
    void itIsSharedAsLongAsItLasts() {
        assertTrue(first.takes(60));
        assertFalse(second.takes(41));
        assertTrue(second.takes(40));
        assertFalse(room.part().takes(1));
    }

    @Test
    void anotherRunTakesThePlaceOfTheOneBefore() {
        assertTrue(first.takes(60));
        assertTrue(second.takes(40));
        assertTrue(first.takes(50));
        assertTrue(second.takes(50));
        assertFalse(first.takes(51));
        assertFalse(second.takes(51));
    }

    @Test
    void whatIsLeftIsFree() {
        assertTrue(first.takes(100));
        first.leave();
        first.leave();
        assertFalse(first.takes(1));
        assertTrue(second.takes(100));
    }
}
