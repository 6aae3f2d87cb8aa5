package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class StoredPicturesTest {
    @Test
    @DisplayName("are those that are drawn from the tables")
    void agree() {
        assertEquals(DataPictures.drawn(), StoredPictures.lines());
    }
}
