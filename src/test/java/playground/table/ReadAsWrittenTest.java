package playground.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.data.Input;
import playground.engine.data.OwnTable;
import playground.experiment.Csv;
import playground.experiment.TableText;

/// What is shown of a text before it is used is what is learned from.
class ReadAsWrittenTest {
    private static Draft read(String text, String... choices) {
        return DraftReader.read(text.replace('|', '\n'), new Choices(Map.of("kind.code", choices.length > 0 ? choices[0] : "category")));
    }

    private static List<String> kinds(OwnTable table) {
        return table.features().stream().map(Input::key).filter(key -> key.startsWith("code=")).map(key -> key.substring(5)).toList();
    }

    /// As many kinds as the run has, called the same, in the same order.
    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "01|1|02|1 ~ 01,02,1", "1|10|2|1 ~ 1,2,10", "1.0|1|2|1 ~ 1,2", "007|7|x|7 ~ 007,7,x", "0|0.5|00|0 ~ 0,0.5,00", "1e1|10|9|9 ~ 9,10"
    })
    void aCategoryHasTheSameKindsInTheDraftAndTheRun(String cells, String kinds) {
        String[] code = cells.split("\\|");
        Draft draft = read("code,y|" + code[0] + ",1|" + code[1] + ",2|" + code[2] + ",3|" + code[3] + ",5");
        assertEquals(List.of(), draft.problems());
        assertEquals(List.of(kinds.split(",")), draft.columns().getFirst().shown());
        assertEquals(kinds.split(",").length, draft.columns().getFirst().kinds());
        OwnTable table = draft.table().orElseThrow();
        assertEquals(List.of(kinds.split(",")), kinds(table));
        OwnTable again = OwnTable.of(TableText.unpack(TableText.pack(table.content())).orElseThrow(), "y", Set.of("code"));
        assertEquals(table, again);
        assertEquals(kinds(table), kinds(again));
    }

    @Test
    void asNumbersLeadingNoughtsMeanNothing() {
        assertEquals(TableText.read("code,y\n1,1\n2,3\n").orElseThrow(), read("code,y|01,1|2,3", "number").table().orElseThrow().content());
    }

    @Test
    void rowsWithoutContentAreCounted() {
        Draft draft = read("a,b,c|1,2,3||,,|4,5,6|  |,,|7,8,8|");
        assertEquals(new Csv.Blank(2, 4), draft.blank());
        assertEquals(3, draft.rows());
        assertTrue(draft.table().isPresent());
        assertEquals(Csv.Blank.NONE, read("a,b|1,2|3,4").blank());
    }
}
