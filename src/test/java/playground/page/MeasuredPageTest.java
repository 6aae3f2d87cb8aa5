package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.RealData;
import playground.experiment.TableText;

/// What the page tells of measured data.
class MeasuredPageTest {
    private static String html(String query, String view) {
        return HomePage.html(SamplePage.of(query, view));
    }

    private static List<String> ids(String html) {
        return Markup.of(html).with("id").stream().filter(e -> !e.has("hidden")).map(e -> e.attribute("id")).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everySetHasACardInBothLanguages(RealData data) {
        for (String language : Messages.LANGUAGES) {
            Messages messages = Messages.of(language);
            String html = html("data=" + data.key(), "lang=" + language);
            for (String part : List.of("what", "columns", "source", "licence", "known")) {
                assertTrue(html.contains(messages.text("card." + data.key() + "." + part)), part);
            }
        }
    }

    @Test
    void theCardOfAUnitSaysWhichOfItsManyWeightsItShows() {
        String some = html("data=digits&hidden=&epoch=1", "look=unit");
        assertTrue(some.contains("The 8 strongest of 64 inputs") && some.contains("Bias and the 5 strongest of 64 weights over the epochs"));
        String all = html("hidden=3&epoch=1", "look=unit");
        assertTrue(all.contains(">Strongest inputs<") && all.contains("Bias and weights over the epochs"));
    }

    @Test
    void theCardOfBostonSaysWhatIsWrongWithItsColumn() {
        String known = Messages.of("en").text("card.boston.known");
        assertTrue(known.contains("racist") && known.contains("leave b out") && known.contains("capped at 50"), known);
    }

    @ParameterizedTest
    @EnumSource
    void everySetIsFoundUnderEitherProblem(RealData data) {
        for (String run : List.of("", "data=plane")) {
            assertTrue(ids(html(run, "lang=zh")).contains("data-" + data.key()), run);
        }
        assertFalse(ids(html("data=" + (data.classes() > 0 ? "plane" : ""), "hide=problem")).contains("data-" + data.key()));
    }

    @Test
    void withoutHiddenLayersThereIsNoActivationToChoose() {
        assertTrue(ids(html("hidden=1", "")).containsAll(List.of("activation", Dom.ACTIVATIONS)));
        List<String> ids = ids(html("hidden=", ""));
        assertFalse(ids.contains("activation") || ids.contains(Dom.ACTIVATIONS) || ids.contains("activation-0"));
    }

    @Test
    void drawnDataHaveNoCard() {
        assertFalse(ids(html("", "")).contains(Dom.ABOUT));
    }

    @ParameterizedTest
    @CsvSource({
        "'', false, false, true",
        "data=iris, true, false, false",
        "data=boston, true, true, false",
        "data=and, false, false, false"
    })
    void settingsAreThereOnlyWhereTheyMeanSomething(String query, boolean scaling, boolean split, boolean samples) {
        List<String> ids = ids(html(query, ""));
        assertEquals(scaling, ids.contains("scaling"));
        assertEquals(split, ids.contains("split"));
        assertEquals(samples, ids.contains("samples"));
        assertTrue(ids.contains("biases"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void biasesAreShownWhereThereAreAny(boolean biases) {
        List<String> ids = ids(html("biases=" + biases, ""));
        assertEquals(biases, ids.contains("bias-0-0"));
        assertEquals(biases, ids.contains("bias-2-0"));
    }

    @ParameterizedTest
    @CsvSource({"iris, 0, setosa", "wine, 2, Cultivar 3", "cancer, 0, malignant", "cancer, 1, benign", "digits, 0, 0", "digits16, 9, 9"})
    void classesGoByTheirNames(String data, int number, String name) {
        RealData source = Stream.of(RealData.values())
                .filter(each -> each.key().equals(data))
                .findFirst()
                .orElseThrow();
        assertEquals(name, Messages.of("en").className(source, number));
        String legend = Fragments.of(SamplePage.of("data=" + data, "")).get(Dom.LEGEND);
        assertTrue(legend != null && legend.contains(">" + name + "</span>"), legend);
    }

    @Test
    void theLegendOfNumbersGoesFromTheLeastToTheLargestTarget() {
        String legend = Fragments.of(SamplePage.of("data=boston&split=keras", "")).get(Dom.LEGEND);
        assertTrue(legend != null && legend.contains(">5</span>") && legend.contains(">50</span>") && legend.contains("1000 US$"), legend);
    }

    @ParameterizedTest
    @CsvSource({"data=boston, true", "data=boston&scaling=none, false", "data=plane, false", "data=cancer, false"})
    void lossesOfStandardisedTargetsAreSaidToBe(String query, boolean said) {
        assertEquals(said, html(query, "").contains(Messages.of("en").text("numbers.standardised.squared")));
    }

    @ParameterizedTest
    @CsvSource({
        "data=iris, principal component 1, principal component 2",
        "'data=iris&features=petal_length,petal_width', petal length, petal width"
    })
    void theAxesHaveNames(String query, String across, String up) {
        String html = html(query, "");
        assertTrue(html.contains("→ " + across) && html.contains("↑ " + up));
        assertFalse(html("", "").contains("map__names"));
    }

    /// What is across is the column as it was measured: wines have 11 to 15 per cent.
    @Test
    void ofASingleColumnThereIsOneAxis() {
        String html = html("data=wine&features=alcohol", "");
        assertTrue(html.contains("→ alcohol") && !html.contains("map__axis--y") && !html.contains("principal component 1") && !html.contains("principal component 2"));
        double[] ends = Markup.of(html).with(Dom.WINDOW).stream()
                .flatMap(element -> Stream.of(element.attribute(Dom.WINDOW).split(" ")))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertTrue(ends[0] > 10 && ends[1] < 16, () -> ends[0] + " to " + ends[1]);
    }

    @Test
    void columnsHaveNamesInChineseToo_visitorsKeepTheirs() {
        assertTrue(html("data=wine", "lang=zh").contains(">苹果酸</span>"));
        assertTrue(html("data=wine", "lang=en").contains(">malic acid</span>"));
        String own = html("data=table&table=" + TableText.read("ash,hue\n1,2\n2,4\n3,1\n4,2\n").orElseThrow().packed(), "lang=zh");
        assertTrue(own.contains(">ash</span>") && !own.contains("灰分"));
    }
}
