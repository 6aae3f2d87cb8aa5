package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTest {
    private static final String EVERYTHING =
            "features=x,y,x2,siny&hidden=3,2&activation=relu,tanh&learningRate=0.07&batch=all&edits=1:weight.0.0.0:0.5&epoch=2";

    static Stream<String> pages() {
        return Stream.of(
                HomePage.html(SamplePage.of("", "")),
                HomePage.html(SamplePage.of(EVERYTHING, "lang=zh&theme=dark")),
                HomePage.html(SamplePage.of("problem=regression&hidden=&noise=99&wrong=<b>", "projector=true")),
                EmbedPage.html(SamplePage.of(EVERYTHING, "hide=" + String.join(",", View.HIDEABLE))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUnique(String html) {
        List<String> ids = Markup.of(html).with("id").stream().map(element -> element.attribute("id")).toList();
        assertEquals(Set.copyOf(ids).size(), ids.size(), ids::toString);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFieldHasALabel(String html) {
        Markup page = Markup.of(html);
        Set<String> labelled = page.tags("label").stream().map(label -> label.attribute("for")).collect(Collectors.toSet());
        List<String> bare = page.tags("input", "select", "textarea").stream()
                .filter(field -> !Set.of("hidden", "checkbox").contains(field.attribute("type")))
                .filter(field -> !labelled.contains(field.attribute("id")) && !field.has("data-row"))
                .map(field -> field.tag() + field.attributes())
                .toList();
        assertEquals(List.of(), bare);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyButtonHasAName(String html) {
        List<String> nameless = Markup.of(html).tags("button").stream()
                .filter(button -> button.attribute("aria-label").isEmpty() && button.text().isEmpty())
                .map(button -> button.attributes().toString())
                .toList();
        assertEquals(List.of(), nameless);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyButtonSaysWhatItDoesInAForm(String html) {
        assertTrue(Markup.of(html).tags("button").stream().allMatch(button -> button.has("type")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void referencesHaveTargets(String html) {
        Markup page = Markup.of(html);
        Set<String> ids = page.with("id").stream().map(element -> element.attribute("id")).collect(Collectors.toSet());
        for (String reference : List.of("for", "aria-labelledby", "aria-describedby", "form")) {
            page.with(reference).forEach(element ->
                    assertTrue(ids.contains(element.attribute(reference)), reference + "=" + element.attribute(reference)));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsInlineThatThePolicyForbids(String html) {
        Markup page = Markup.of(html);
        assertTrue(page.elements().stream()
                .flatMap(element -> element.attributes().keySet().stream())
                .noneMatch(name -> name.equals("style") || name.startsWith("on")));
        assertTrue(page.tags("script").stream()
                .allMatch(script -> script.has("src") || script.attribute("type").equals("application/json")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theCharsetComesFirst(String html) {
        assertTrue(html.indexOf("<meta charset=\"utf-8\">") < 200);
    }

    @Test
    void whatAVisitorTypesIsText() {
        String html = HomePage.html(SamplePage.of("seed=%3Cb%3E%22&data=%3Cscript%3E", ""));
        assertFalse(html.contains("<b>"));
        assertFalse(html.contains("<script>"));
        assertTrue(html.contains("&lt;script&gt;"));
    }

    @Test
    void aProblemStandsBesideItsControlAndInTheList() {
        Markup page = Markup.of(HomePage.html(SamplePage.of("learningRate=-3", "")));
        Markup.Element control = page.with("id").stream().filter(e -> e.attribute("id").equals("learningRate")).findFirst().orElseThrow();
        assertEquals("true", control.attribute("aria-invalid"));
        assertTrue(page.with(Dom.PROBLEM).stream()
                .anyMatch(e -> e.attribute(Dom.PROBLEM).equals("learningRate") && !e.text().isEmpty()));
        assertFalse(page.with("id").stream().filter(e -> e.attribute("id").equals(Dom.PROBLEMS)).findFirst().orElseThrow().has("hidden"));
    }

    @Test
    void aValueFromALinkIsOfferedAmongTheUsualOnes() {
        assertTrue(HomePage.html(SamplePage.of("learningRate=0.07", "")).contains("<option value=\"0.07\" selected>0.07</option>"));
    }

    @Test
    void controlsShowTheSettingsInForceAtThePlace() {
        String html = EmbedPage.html(SamplePage.of("edits=1:learningRate:0.1,4:learningRate:0.3&epoch=2", ""));
        assertTrue(html.contains("<option value=\"0.1\" selected>0.1</option>"));
        assertTrue(html.contains("data-query=\"edits=1:learningRate:0.1,4:learningRate:0.3&amp;epoch=2\""));
    }

    @Test
    void embeddedPagesLeaveOutWhatIsHidden() {
        String html = EmbedPage.html(SamplePage.of("", "hide=learningRate,data,play"));
        assertFalse(html.contains("id=\"learningRate\""));
        assertFalse(html.contains("name=\"data\""));
        assertFalse(html.contains("data-command=\"play\""));
        assertTrue(html.contains("id=\"activation\""));
    }

    @Test
    void fragmentsAreTheElementsOfThePage() {
        PageModel model = SamplePage.of(EVERYTHING, "");
        String html = HomePage.html(model);
        Map<String, String> fragments = Fragments.of(model);
        fragments.forEach((id, fragment) -> {
            assertTrue(fragment.contains("id=\"" + id + "\""), id);
            assertTrue(html.contains(fragment), id);
        });
    }
}
