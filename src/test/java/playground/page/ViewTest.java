package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.Parsed;

class ViewTest {
    @Test
    void nothingSaid_isTheUsualPage() {
        assertEquals(new View("en", "auto", "classic", false, false, false, "auto", Past.NONE, Looks.NONE, Microscope.CLOSED, "30", false, Set.of()), View.parse("", "", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"zh-CN,zh;q=0.9,en;q=0.8|zh", "de-DE,de;q=0.9,zh-TW;q=0.8|zh", "zh-Hant-HK,en;q=0.5|zh", "fr|en", "EN-us|en", "*|en", "en;q=0.1,zh;q=0.9|zh", "zh;q=0, en;q=0.001|en", "zh;Q=0.5,en;q=.5|zh", "en;q=high,zh;q=1e-2|zh"})
    void theBrowsersLanguageIsTheDefault(String header, String language) {
        assertEquals(language, View.parse("", header, false).language());
    }

    @Test
    void aLanguageAskedForBeatsTheBrowsers() {
        assertEquals("en", View.parse("lang=en", "zh", false).language());
        assertEquals("zh", View.parse("lang=xx", "zh", false).language());
    }

    @Test
    void wrongValuesAreAsIfAbsent() {
        View view = View.parse("theme=pink&palette=%F0&landscape=surface:1e9&speed=31&projector=false&contributions=some&hide=play,nothing,data", "", true);
        assertEquals(new View("en", "auto", "classic", false, false, false, "auto", Past.NONE, Looks.NONE, Microscope.CLOSED, "30", true, Set.of("play", "data")), view);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "theme=purple | theme purple", "lang=fr | lang fr", "projector=1 | projector 1", "showTest=maybe | showTest maybe", "speed=abc | speed abc",
        "hide=play,nonsense | hide nonsense", "palette=x | palette x", "look=foo,unit | look foo", "show=bar | show bar", "walk=zz | walk zz",
        "contributions=some | contributions some", "marks=1,x,-2 | marks x,-2", "reach=-1 | reach -1", "landscape=surface:1e9 | landscape surface:1e9", "discretize=yes | discretize yes", "unfolded=1 | unfolded 1"
    })
    void wrongValuesAreReported_andTheUsualOnesStandIn(String query, String reported) {
        Parsed<View> read = ViewReader.read(query, "", false);
        assertEquals(List.of(reported), read.problems().stream().map(problem -> problem.parameter() + " " + problem.value()).toList());
        assertEquals(List.of(), ViewReader.read(read.value().format(), "", false).problems());
        for (String language : Messages.LANGUAGES) {
            assertTrue(Messages.of(language).problem(read.problems().getFirst()).length() > 5);
        }
        assertFalse(read.value().projector() || read.value().showTest() || read.value().discretize());
    }

    @Test
    void aTickedBoxAndAnEmptyValueAreNoMistakes() {
        Parsed<View> read = ViewReader.read("showTest=on&projector&discretize=false&hide=&look=&theme=&walk=&marks=&reach=&show=", "", true);
        assertEquals(List.of(), read.problems());
        assertTrue(read.value().showTest() && read.value().projector() && !read.value().discretize());
    }

    @Test
    void aForeignLinkHasAViewToo() {
        String query = "tfp=discretize%3Dtrue%26showTestData%3Dtrue%26playButton_hide%3Dtrue&discretize=false";
        View view = View.parse(query, "", true);
        assertEquals(new View("en", "auto", "classic", false, true, false, "auto", Past.NONE, Looks.NONE, Microscope.CLOSED, "30", true, Set.of("play")), view);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "lang=en",
        "lang=zh&theme=dark&palette=contrast&projector=true&showTest=true&discretize=true&contributions=false",
        "lang=en&contributions=true",
        "lang=en&hide=play,data,batch",
        "lang=en&speed=update1",
        "lang=en&marks=50,200&reach=200&speed=10",
        "lang=en&look=activation:layer,space:1:0:2,sample:at:0.5:-1.25",
        "lang=en&look=space:0:output",
        "lang=en&look=landscape:1&landscape=surface",
        "lang=en&landscape=surface:-120:43",
        "lang=en&look=health&unfolded=true",
        "lang=en&look=sample:words:great_%E7%94%B5%E5%BD%B1&walk=2:words:great_%E7%94%B5%E5%BD%B1"
    })
    void whatIsWrittenReadsBack(String query) {
        assertEquals(query, View.parse(query, "", false).format());
    }

    @Test
    void ofWhatIsLookedInto_onlyWordsWithAMeaningCount_theLastOfACard() {
        assertEquals(List.of("space:1", "metrics"), View.parse("look=metrics,space:0,nonsense,none,space:1", "", false).looks().words());
    }

    @Test
    void theSpeedAskedForIsChosen() {
        for (String page : List.of(HomePage.html(SamplePage.of("", "speed=10")), EmbedPage.html(SamplePage.of("", "embed&speed=10")))) {
            assertTrue(page.contains("<option value=\"10\" selected>"));
            assertTrue(page.contains("data-view-query=\"lang=en&amp;speed=10\""));
        }
        assertTrue(HomePage.html(SamplePage.of("", "speed=warp")).contains("<option value=\"30\" selected>"));
    }

    @Test
    void aPageMayShowOneCardAlone() {
        assertEquals(new Looks(List.of("space"), "space"), View.parse("show=space", "", true).looks());
        assertEquals(new Looks(List.of("space:inputs"), "space"), View.parse("show=space&look=space:inputs", "", true).looks());
        assertEquals(new Looks(List.of("space"), "space"), View.parse("show=space", "", false).looks());
        assertEquals(Looks.NONE, View.parse("show=everything", "", true).looks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "output", "curve", "timeline", "microscope", "space", "sample", "health"})
    void everyPartIsLeftAloneByTheSameKey(String part) {
        View view = View.parse("show=" + part, "", true);
        assertEquals(part, view.looks().alone());
        assertEquals(view, View.parse(view.format(), "", true));
        String html = EmbedPage.html(SamplePage.of("hidden=2", "embed&show=" + part));
        assertTrue(html.contains(" data-alone=\"" + part + "\""));
    }
}
