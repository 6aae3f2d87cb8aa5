package playground.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import playground.engine.data.Input;
import playground.engine.data.OwnTable;
import playground.table.DraftColumn.Note;

class ColumnGuessTest {
    private static Draft read(String text) {
        return DraftReader.read(text.replace('|', '\n'), new Choices(Map.of()));
    }

    private static List<String> inputs(Draft draft) {
        return draft.table().map(OwnTable::features).orElse(List.of()).stream().map(Input::key).toList();
    }

    @Test
    void numbersThatAreAllTheSameAreNotLearned() {
        Draft draft = read("a,b,t|1,2,7|3,5,7|4,4,7");
        assertEquals(List.of(Note.NONE, Note.NONE, Note.ONE_KIND), draft.columns().stream().map(DraftColumn::note).toList());
        assertEquals("b", draft.table().map(OwnTable::target).orElse(""));
        assertEquals(List.of("a", "t"), inputs(draft));
    }

    @Test
    void namesMadeOfDigitsAreNames() {
        assertEquals(List.of("code=01", "code=02", "code=1"), inputs(read("code,y|01,2|1,5|01,4|02,3")).stream().sorted().toList());
    }
}
