package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkPathsTest {
    private static List<Markup.Element> links(String query) {
        return Markup.of(LinkPaths.of(Scene.of(SamplePage.of(query, ""))).render()).tags("path");
    }

    @Test
    void everyWeightHasALink() {
        assertEquals(2 * 4 + 4 * 2 + 2, links("").size());
        assertEquals(3, links("features=x,xy,siny&hidden=").size());
    }

    @Test
    void linksRunFromTheMiddleOfATileToTheMiddleOfAnother() {
        assertEquals("M50 71.43C100 71.43 100 125 150 125", links("").getFirst().attribute("d"));
        assertEquals("M50 928.57C100 928.57 100 500 150 500", links("features=siny&hidden=").getFirst().attribute("d"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2.5, 5.5", "-5, 10", "80, 10"})
    void widthShowsTheSizeOfTheWeight(double weight, double width) {
        assertEquals(width, LinkPaths.width(weight));
    }
}
