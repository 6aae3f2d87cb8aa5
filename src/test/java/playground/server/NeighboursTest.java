package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NeighboursTest {
    @Test
    void whoHasGoneIsForgotten() {
        Neighbours neighbours = new Neighbours(1);
        assertEquals(2, neighbours.within("a", () -> neighbours.within("b", neighbours::known)));
        assertEquals(0, neighbours.known());
    }
}
