package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.TableText;
import playground.table.Choices;
import playground.table.Draft;
import playground.table.DraftReader;

/// What the page tells of a visitor's own table.
class OwnTablePageTest {
    private static final String HOMES = "area,city,price\n50,Rome,200\n80,Paris,510\n65,Rome,290\n90,Oslo,400\n";

    private static String link(String csv) {
        return "data=table&table=" + TableText.read(csv).orElseThrow().packed();
    }

    private static String html(String query, String view) {
        return HomePage.html(SamplePage.of(query, view));
    }

    private static String part(String query, String id) {
        return Objects.requireNonNull(Fragments.of(SamplePage.of(query, "")).get(id), id);
    }

    @Test
    void columnsAndKindsGoByTheirNames() {
        String network = part(link(HOMES), Dom.NETWORK);
        assertTrue(network.contains("id=\"feature-city=Rome\"") && network.contains(">city = Rome</span>"), network);
        assertTrue(network.contains("value=\"area,city=Oslo,city=Paris\""), network);
        String legend = part(link(HOMES) + "&target=city", Dom.LEGEND);
        assertTrue(legend.contains(">Oslo</span>") && legend.contains(">Paris</span>"), legend);
        String metrics = html(link(HOMES) + "&target=city", "");
        assertTrue(metrics.contains("Output for class Rome"));
    }

    @Test
    void theCardSaysWhatTheDataAre() {
        for (String language : Messages.LANGUAGES) {
            Messages messages = Messages.of(language);
            String page = html(link(HOMES) + "&target=city", "lang=" + language);
            assertTrue(page.contains(messages.text("own-table.card.what")));
            assertTrue(page.contains(messages.text("own-table.card.size", 4, 3, 2)));
            assertTrue(page.contains(messages.text("own-table.card.classes", "city", "Oslo, Paris, Rome")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'x,y\n1,0.001\n2,0.0035\n3,0.002\n', 0.001, 0.0035",
        "'x,y\n1,2\n2,510\n3,30000\n', 2, '30,000'",
        "'x,y\n1,2.25\n2,3.5\n3,4\n', 2.25, 4"
    })
    void theLegendTellsItsEndsApart(String csv, String least, String most) {
        String legend = part(link(csv) + "&train=100", Dom.LEGEND);
        assertTrue(legend.contains(">" + least + "</span>") && legend.contains(">" + most + "</span>"), legend);
        assertTrue(legend.contains(">y</span>"), legend);
    }

    @Test
    void smallWindowsAreReckonedWithExactly() {
        String map = part(link("a,b,y\n0.001,5,1\n0.003,7,2\n0.002,6,3\n") + "&train=100", Dom.MAP);
        String window = map.replaceFirst("(?s).*data-window=\"", "").replaceFirst("(?s)\".*", "");
        assertEquals(0.0009, Double.parseDouble(window.split(" ")[0]), 1e-9);
        assertTrue(map.contains("data-extent=\"0.0009 0.0031 4.9 7.1\""), map);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "x,y\n1,2\n3,4\n", "x,k\n0,a\n1,b\n", "x,y\n1e15,-1e15\n-1e15,1e15\n1e15,999999999999999.8\n", "x,z,y\n1e-300,5e-324,1\n0,0,2\n",
        "x,z,y\n7,7,7\n7,7,7\n7,7,7\n", "a,b,y\n1e15,1e-15,1\n1e15,2e-15,2\n999999999999999.9,0,3\n"
    })
    void anyTableHasAPage(String csv) {
        for (String settings : List.of("", "&train=100", "&scaling=none&epoch=2")) {
            String page = html(link(csv) + settings, "");
            assertFalse(page.contains("NaN") || page.contains("Infinity"), () -> csv + page.replaceFirst("(?s).*(.{200}(NaN|Infinity))", "$1"));
        }
    }

    @Test
    void aTableTooLargeForALinkIsSaidToBe() {
        String csv = "a,b,y\n" + new Random(1).doubles(2000).mapToObj(v -> v + "," + v * v + ",1\n").collect(Collectors.joining());
        Draft draft = DraftReader.read(csv, new Choices(Map.of()));
        String name = draft.table().orElseThrow().content().fingerprint();
        TableModel model = new TableModel(View.parse("", "en", false), "", csv, draft, "data=table&table=" + name, true);
        assertTrue(TablePreview.html(model).contains(Messages.of("en").text("own-table.large")));
        assertTrue(part(link(HOMES), Dom.TABLE_LARGE).contains("hidden"));
    }

    @Test
    void everyControlOfThePreviewHasAName() {
        String csv = "id;\"<b>\";k;y\n" + IntStream.range(0, 30).mapToObj(n -> n + ";1,5;k" + n + ";" + n % 2 + "\n").collect(Collectors.joining());
        Draft draft = DraftReader.read(csv, new Choices(Map.of()));
        String page = TablePage.html(new TableModel(View.parse("lang=zh", "", false), "", csv, draft, "", false), path -> "/" + path);
        Markup markup = Markup.of(page);
        List<String> labelled = markup.with("for").stream().map(label -> label.attribute("for")).toList();
        List<String> nameless = markup.tags("select", "textarea", "input").stream()
                .filter(e -> !e.attribute("type").equals("hidden") && !e.has("aria-label") && !labelled.contains(e.attribute("id")))
                .map(e -> e.attribute("id"))
                .toList();
        assertEquals(List.of("own-table-header", "own-table-standardise"), nameless);
        List<String> ids = markup.with("id").stream().map(e -> e.attribute("id")).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        assertTrue(ids.stream().noneMatch(id -> id.contains(" ")));
        assertFalse(page.contains("<b>"));
    }

    @Test
    void anEmbeddedPageShowsItsTableAndOffersNone() {
        String name = Messages.of("en").text("data.table");
        String embedded = EmbedPage.html(SamplePage.of(link(HOMES), "embed"));
        assertTrue(embedded.contains(name) && !embedded.contains("id=\"data-table\""));
        assertFalse(EmbedPage.html(SamplePage.of("", "embed")).contains(name));
    }
}
