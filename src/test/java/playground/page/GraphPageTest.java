package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import playground.engine.data.FunctionData;
import playground.engine.data.Window;

/// What the server draws where a function of one input is learned.
class GraphPageTest {
    private static final Window HIGH = new Window(-6, 6, -2, 2);

    private static String html(String query, String view) {
        return HomePage.html(SamplePage.of(query, view));
    }

    private static List<String> contributions(String html) {
        return Pattern.compile("<path d=\"([^\"]*)\"[^>]*class=\"graph__contribution\"").matcher(html).results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void numbersBecomeALineAcrossTheSquare() {
        assertEquals("M-6 3L0 0L6 -6", GraphPath.of(new double[] {-1, 0, 2}, HIGH));
        assertEquals("M-6 -1.5H6", GraphPath.level(0.5, HIGH));
        assertEquals("", GraphPath.of(new double[0], HIGH));
    }

    @Test
    void aLineIsBrokenWhereThereIsNoNumberAndEndsSomewhere() {
        double[] numbers = {Double.POSITIVE_INFINITY, Double.NaN, -1e308, 0, Double.NaN};
        assertEquals("M-6 -24M0 24L3 0", GraphPath.of(numbers, HIGH));
    }

    /// ReLU units of set weights: |x| / 3 − 1 of two ramps.
    @Test
    void theContributionsAreThoseOfTheNetwork() {
        String html = html("data=abs&hidden=2&activation=relu&init=zero&edits=0:weight.0.0.0:1,0:weight.0.1.0:-1,"
                + "0:weight.1.0.0:0.25,0:weight.1.0.1:-0.5,0:bias.1.0:-1", "");
        List<String> lines = contributions(html);
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).startsWith("M-6 0L") && lines.get(0).endsWith("L6 -6"), lines.get(0));
        assertTrue(lines.get(1).startsWith("M-6 12L") && lines.get(1).endsWith("L6 0"), lines.get(1));
        assertEquals("M-6 4H6", lines.get(2));
        Markup page = Markup.of(html);
        assertEquals(List.of("+", "-", "-"), page.with("class").stream()
                .filter(element -> element.attribute("class").equals("graph__contribution"))
                .map(element -> element.attribute("data-sign"))
                .toList());
        assertTrue(html.contains("M-6 16") && html.contains("L6 -2"), "The answer goes from −4 to 0.5");
    }

    @Test
    void aStepIsUpright() {
        assertTrue(GraphPath.of(FunctionData.JUMP).contains("L-0.1 4L0 4V-4L0.1 -4"));
        assertFalse(GraphPath.of(FunctionData.SINE).contains("V"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFunctionIsDrawn(FunctionData function) {
        String html = html("data=" + function.key(), "");
        assertTrue(html.contains("<path d=\"" + GraphPath.of(function) + "\" vector-effect=\"non-scaling-stroke\" class=\"graph__truth\""));
        assertTrue(html.contains("<path d=\"" + GraphPath.of(function) + "\" vector-effect=\"non-scaling-stroke\" class=\"dataset__curve\""));
    }

    @ParameterizedTest
    @CsvSource({
        "data=sine&hidden=16, '', auto, true", "data=sine&hidden=17, '', auto, false", "data=sine&hidden=, '', auto, true",
        "data=sine&hidden=17, contributions=true, true, true", "data=sine&hidden=3, contributions=false, false, false"
    })
    void fewContributionsAreShownUnlessSomebodyChose(String query, String view, String chosen, boolean ticked) {
        Markup page = Markup.of(html(query, view));
        assertEquals(chosen, page.tags("html").getFirst().attribute("data-contributions"));
        Markup.Element tick = page.with("id").stream().filter(e -> e.attribute("id").equals("contributions")).findFirst().orElseThrow();
        assertEquals(ticked, tick.has("checked"));
    }

    @Test
    void onAPlaneThereIsNothingOfTheGraph() {
        String html = html("data=plane", "");
        for (String absent : List.of("graph__", "id=\"contributions\"", "data-graph", "legend__contributions")) {
            assertFalse(html.contains(absent), absent);
        }
    }

    @Test
    void anEmbeddedPageMayLeaveTheTickOut() {
        assertTrue(EmbedPage.html(SamplePage.of("data=sine", "embed")).contains("id=\"contributions\""));
        assertFalse(EmbedPage.html(SamplePage.of("data=sine", "embed&hide=contributions")).contains("id=\"contributions\""));
    }

    @Test
    void theTableTellsTheFunctionAndTheAnswer() {
        String html = html("data=line&hidden=&init=zero&edits=0:weight.0.0.0:0.5", "");
        assertTrue(html.contains("<th scope=\"row\">−6</th><td>-0.500</td><td data-place=\"0\">-3.000</td>"));
        assertTrue(html.contains("<th scope=\"row\">6</th><td>1.000</td><td data-place=\"120\">3.000</td>"));
    }
}
