package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenLayersTest {
    @Test
    void layersComeAndGoAtTheEnd() {
        assertEquals(List.of(4, 2, 2), HiddenLayers.withLayers(List.of(4, 2), 1));
        assertEquals(List.of(4), HiddenLayers.withLayers(List.of(4, 2), -1));
        assertEquals(List.of(2), HiddenLayers.withLayers(List.of(), 1));
    }

    @Test
    void unitsComeAndGoInTheirLayer() {
        assertEquals(List.of(5, 2), HiddenLayers.withUnits(List.of(4, 2), 0, 1));
        assertEquals(List.of(4, 1), HiddenLayers.withUnits(List.of(4, 2), 1, -1));
    }

    @Test
    void whatIsAtItsLimitStays() {
        List<Integer> most = Collections.nCopies(10, 64);
        assertEquals(most, HiddenLayers.withLayers(most, 1));
        assertEquals(most, HiddenLayers.withUnits(most, 9, 1));
        assertEquals(List.of(), HiddenLayers.withLayers(List.of(), -1));
        assertEquals(List.of(1), HiddenLayers.withUnits(List.of(1), 0, -1));
    }
}
