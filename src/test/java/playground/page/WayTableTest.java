package playground.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.experiment.Presets;

class WayTableTest {
    /// The values of every layer for one row of article 004's network of 13-10-1 are there to be read; of more layers they wait.
    @ParameterizedTest
    @CsvSource({"bostonHidden, true", "words, true", "bostonLinear, false", "ames, true", "digits, false", "halfSquare, false"})
    void fewLayersOfARowAreUnfolded(String id, boolean open) {
        String query = Presets.ALL.stream().filter(preset -> preset.id().equals(id)).findFirst().orElseThrow().query();
        String html = HomePage.html(SamplePage.of(query, "look=sample"));
        assertTrue(html.contains("<details class=\"look__way\"" + (open ? " open=\"\">" : ">")));
    }
}
