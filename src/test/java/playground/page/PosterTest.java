package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the server's HTML already shows as the live page does.
class PosterTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "0.1, 1", "-0.5, 3", "1, 5", "-2, 10", "7, 10"})
    void aBiasIsAsStrongAsItIsLarge(double bias, String strength) {
        Markup page = Markup.of(EmbedPage.html(SamplePage.of("edits=0:bias.0.0:" + bias, "embed")));
        assertEquals(strength, with(page, "id", "bias-0-0").getFirst().attribute("data-strength"));
    }

    @ParameterizedTest
    @CsvSource({"20, 20, 20 of 20", "0, 1, 0 of 0"})
    void theTimelineStandsWhereTheRunDoes(String epoch, String last, String place) {
        Markup page = Markup.of(EmbedPage.html(SamplePage.of("epoch=" + epoch, "embed")));
        Markup.Element slider = with(page, "id", "timeline-epoch").getFirst();
        assertEquals(List.of(epoch, last), Stream.of("value", "max").map(slider::attribute).toList());
        assertEquals(place, with(page, "data-timeline", "place").getFirst().text());
    }

    @Test
    void theKeyHasTheShapesOfTwoClassesAndNoneForNumbers() {
        assertEquals(List.of("0", "1"), ends("data=xor"));
        assertEquals(List.of("", ""), ends("problem=regression"));
    }

    private static List<String> ends(String query) {
        List<Markup.Element> ends = with(Markup.of(HomePage.html(SamplePage.of(query, "palette=contrast"))), "class", "legend__end");
        assertTrue(ends.stream().noneMatch(end -> end.text().isEmpty()));
        return ends.stream().map(end -> end.attribute(Dom.CLASS)).toList();
    }

    private static List<Markup.Element> with(Markup page, String attribute, String value) {
        return page.with(attribute).stream().filter(element -> element.attribute(attribute).equals(value)).toList();
    }
}
