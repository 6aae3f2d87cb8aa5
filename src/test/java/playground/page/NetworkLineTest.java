package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import playground.experiment.Presets;

/// An example says below the network what it is and what to watch for.
class NetworkLineTest {
    /// All but the run that nobody chose.
    private static final List<Presets.Preset> CHOSEN = Presets.ALL.stream().filter(preset -> !preset.query().isEmpty()).toList();

    @ParameterizedTest
    @FieldSource("CHOSEN")
    void everyExampleOpensWithItsOwnTitleAndSentence(Presets.Preset preset) {
        Messages messages = Messages.of("en");
        String own = messages.text("preset." + preset.id() + ".title") + messages.text("preset." + preset.id() + ".watch");
        String line = line(preset.query());
        assertEquals(own, line.substring(0, Math.min(own.length(), line.length())));
    }

    @ParameterizedTest
    @CsvSource({
        "'data=iris&hidden=4&learningRate=0.1&across=sepal_length&up=sepal_width', chosenColumns",
        "'data=iris&hidden=4&learningRate=0.1&across=petal_length&up=petal_width&held=sepal_length:5', chosenColumns",
        "'data=iris&hidden=2&learningRate=0.1&across=sepal_length&up=sepal_width', tableRows"
    })
    void anotherPlaneDoesNotMakeItAnotherExample(String query, String id) {
        assertEquals(Messages.of("en").text("preset." + id + ".title") + Messages.of("en").text("preset." + id + ".watch"), line(query));
    }

    @Test
    void theDefaultRunIsNobodysChoice() {
        assertEquals("", line(""));
    }

    private static String line(String query) {
        String html = NetworkLine.caption(Scene.of(SamplePage.of(query, ""))).render();
        return html.replaceAll("<[^>]*>", "").replace("&gt;", ">").replace("&amp;", "&").replace("&quot;", "\"");
    }
}
