package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.Presets;

/// Units of truth tables are called by the gates they are, where they stand.
class GatePageTest {
    private static final String XOR = Presets.ALL.stream().filter(preset -> preset.id().equals("xorLogic")).findFirst().orElseThrow().query();

    private static List<String> gates(String query, String view) {
        return Markup.of(HomePage.html(SamplePage.of(query, view))).with("data-gate").stream().map(Markup.Element::text).toList();
    }

    /// In the network, above the truth table, in the table of weights.
    @Test
    void xorIsPutTogetherFromNandAndOr() {
        assertEquals(List.of("NAND", "OR", "XOR", "NAND", "OR", "NAND", "OR", "XOR"), gates(XOR, ""));
        assertEquals(List.of("与非", "或", "异或"), gates(XOR, "lang=zh").subList(0, 3));
    }

    @Test
    void theCardOfAUnitSaysWhichGateItIsOfTheUnitsBefore() {
        String html = HomePage.html(SamplePage.of(XOR, "look=unit:1:0"));
        assertTrue(html.contains("On the truth table it is: XOR") && html.contains("Of the two neurons before it: AND"));
        String edits = "&edits=0:weight.1.0.0:1,0:weight.1.0.1:-1,0:bias.1.0:-0.5";
        String other = HomePage.html(SamplePage.of("data=xor-table&hidden=2&activation=step&output=step&init=zero" + edits, "look=unit:1:0"));
        assertTrue(other.contains("Of the two neurons before it: Neuron 1 AND NOT Neuron 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data=xor&hidden=2", "data=own&hidden=2", "data=sine&hidden=2", "data=iris&hidden=2"})
    void otherDataHaveNoGates(String query) {
        assertEquals(List.of(), gates(query, ""));
        assertFalse(HomePage.html(SamplePage.of(query, "look=unit:1:0")).contains("On the truth table it is"));
    }
}
