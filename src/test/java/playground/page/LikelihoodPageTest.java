package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.train.Vectors;
import playground.experiment.Presets;

/// How likely two models make the data, as an article prints it and the page shows it. Points of the page lie on hundredths.
class LikelihoodPageTest {
    @ParameterizedTest
    @CsvSource({"likelyA, s003-cross-entropy-A", "likelyB, s003-cross-entropy-B"})
    void thePageShowsTheLikelihoodAndItsLogarithm(String id, String example) {
        Presets.Preset preset = Presets.ALL.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        String page = HomePage.html(SamplePage.of(preset.query(), "look=sample"));
        int at = page.indexOf("class=\"look__likelihood\"");
        assertTrue(at > 0, id);
        String card = page.substring(at, page.indexOf("</div></div>", at)).replaceAll("<[^>]*>", " ");
        assertNear(example, "product_of_probabilities", card, "≈");
        assertNear(example, "minus_log_product", card, "P\\s+=\\s+(?=\\S+\\s+That)");
    }

    private static void assertNear(String example, String expected, String card, String before) {
        Matcher number = Pattern.compile(before + "\\s*([0-9.]+)").matcher(card);
        assertTrue(number.find(), card);
        assertEquals(Vectors.example(example).path("expected").path(expected).asDouble(), Double.parseDouble(number.group(1)), 0.005, card);
    }
}
