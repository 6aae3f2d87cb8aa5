package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What tables and the lines beside them say.
class SpokenTest {
    private static String html(String query, String view) {
        return HomePage.html(SamplePage.of(query, view));
    }

    private static String part(String query, String id) {
        return Objects.requireNonNull(Fragments.of(SamplePage.of(query, "")).get(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data=and", "data=and&hidden=&loss=perceptron", "data=xor-table&hidden=2&activation=sigmoid&output=sigmoid"})
    void theKeyToATruthTableNamesItsAnswers(String query) {
        String legend = part(query, Dom.LEGEND);
        assertTrue(legend.contains(">0</span>") && legend.contains(">1</span>"), legend);
        assertFalse(legend.contains("−1 ("), legend);
    }

    @ParameterizedTest
    @CsvSource({"data=gauss, two", "data=blobs3, few", "data=digits&hidden=4, many"})
    void aMatrixIsAsTightAsItsClassesNeed(String query, String width) {
        String html = html(query, "look=metrics");
        assertTrue(html.contains("confusion--" + width), query);
        assertTrue(html.contains(Messages.of("en").text("look.recall")));
    }

    @Test
    void aNameThatIsCutShortIsSaidByItsTitle() {
        assertTrue(html("data=iris", "look=metrics").contains("class=\"confusion__name\" title=\"versicolor\""));
    }

    @Test
    void sumAndAnswerStandRightBesideTheNeuron() {
        String table = html("data=iris&hidden=3", "look=sample").split("look__way")[1];
        List<String> heads = Markup.of(table.substring(table.indexOf("<thead>"), table.indexOf("</thead>"))).with("scope").stream().map(head -> head.attribute("scope")).toList();
        assertEquals(8, heads.size());
        String row = table.substring(table.indexOf("<tbody>"), table.indexOf("</tr>", table.indexOf("<tbody>")));
        assertTrue(row.indexOf("way__sum") > 0 && row.indexOf("way__sum") < row.indexOf("way__answer"), row);
        assertTrue(row.indexOf("way__answer") < row.indexOf("way__part"), row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatGreyUnitsMeanIsSaidWhereUnitsAreLeftOut(String language) {
        String grey = Messages.of(language).text("network.caption.dropout");
        assertTrue(html("dropout=0.3", "lang=" + language).contains(grey));
        assertTrue(html("samples=100&noise=30&hidden=16,16&learningRate=0.1&dropout=0.3", "lang=" + language).contains(grey));
        assertFalse(html("", "lang=" + language).contains(grey));
        assertFalse(html("hidden=&dropout=0.3", "lang=" + language).contains(grey));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void beforeAHiddenLayerThePerceptronRuleSaysWhatItTakesAway(String language) {
        String html = html("data=and&seed=3", "lang=" + language);
        assertTrue(html.contains(Messages.of(language).text("logic.layers")));
        assertTrue(html.contains("href=\"/?seed=3&amp;data=and&amp;hidden=&amp;loss=perceptron") || html.contains("data=and&amp;seed=3&amp;hidden=&amp;loss=perceptron"), html);
        assertFalse(html("data=and&hidden=", "lang=" + language).contains("data-open"));
    }
}
