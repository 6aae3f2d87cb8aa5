package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.Window;
import playground.experiment.TableText;
import playground.run.LinkQuery;
import playground.run.Training;
import playground.table.Choices;
import playground.table.DraftReader;

/// What the page tells of a table that is not quite as it should be.
class TableToldTest {
    private static String preview(String language, String csv, Map<String, String> fields) {
        View view = View.parse("lang=" + language, "", false);
        return TablePreview.html(new TableModel(view, "", csv, DraftReader.read(csv, new Choices(fields)), "", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aColumnThatCannotBeLearnedSaysWhyBesideItsChoice(String language) {
        Messages messages = Messages.of(language);
        String one = preview(language, "a,b\n1,x\n2,x\n3,x\n", Map.of("learn", "b"));
        assertTrue(row(one, "b").contains(messages.text("own-table.target.one_kind")), one);
        assertFalse(one.contains(messages.text("own-table.note.one_kind")), one);
        String many = preview(language, "a,b\n" + "1,x\n2,y\n3,z\n4,p\n5,q\n6,r\n7,s\n8,t\n9,u\n10,v\n11,w\n", Map.of("learn", "b"));
        assertTrue(row(many, "b").contains(messages.text("own-table.target.many_kinds")), many);
    }

    private static String row(String html, String name) {
        return Arrays.stream(html.split("<tr")).filter(row -> row.contains("columns__name\">" + name + "<")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void rowsWithoutContentAreNotDroppedSilently(String language) {
        Messages messages = Messages.of(language);
        assertTrue(preview(language, "a,b\n1,2\n,\n3,4\n", Map.of()).contains(messages.text("own-table.blank", 1, 3)));
        assertTrue(preview(language, "a,b\n1,2\n,\n3,4\n,\n", Map.of()).contains(messages.text("own-table.blank", 2, 3)));
    }

    @Test
    void howThousandsAreReadIsShownAndCanBeChosen() {
        String german = preview("en", "a;b\n1.000,5;2\n3,5;4\n", Map.of());
        assertTrue(german.contains("<option value=\"comma-grouped\" selected>1.000,5</option>"), german);
        assertTrue(german.contains("3.5 to 1000.5"), german);
        String doubtful = preview("en", "a;b\n1.250;2\n3.500;4\n", Map.of());
        assertTrue(doubtful.contains("1.250 is read as 1.25."), doubtful);
        assertTrue(preview("en", "a;b\n1.250;2\n3.500;4\n", Map.of("decimal", "comma-grouped")).contains("1.250 is read as 1250."));
        assertTrue(preview("en", "a,b\n\"1,000\",2\n3,4\n", Map.of()).contains("<option value=\"point-grouped\" selected>"));
        assertFalse(preview("en", "a,b\n1,2\n3,4\n", Map.of()).contains("name=\"decimal\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aShareForValidationThatIsLessThanARowIsTold(String language) {
        String csv = "x,y\n1,2\n2,3\n3,5\n4,4\n5,6\n6,7\n";
        String link = "data=table&table=" + TableText.read(csv).orElseThrow().packed() + "&validation=10&patience=3";
        String told = Messages.of(language).text("validation.none", 10, 3);
        Map<String, String> parts = Fragments.of(SamplePage.of(link, "lang=" + language));
        for (String part : new String[] {Dom.BESIDES, Dom.field("validation"), Dom.field("patience")}) {
            assertTrue(Objects.requireNonNull(parts.get(part), part).contains(told), parts.get(part));
        }
        assertFalse(HomePage.html(SamplePage.of(link.replace("validation=10", "validation=40"), "lang=" + language)).contains("field__note"));
    }

    /// Of few rows those to test by may lie far from those that are learned from.
    @Test
    void theWindowShowsTheRowsToTestByToo() {
        String csv = "a,b,y\n0,0,1\n1,1,2\n2,0,3\n30,-20,4\n1,40,5\n-25,3,6\n";
        for (String features : new String[] {"", "&features=a", "&across=a&up=b"}) {
            String link = "data=table&table=" + TableText.read(csv).orElseThrow().packed() + "&validation=34" + features;
            Training training = Training.start(LinkQuery.parse(link).value().run(), LinkQuery.parse(link).value().cut());
            Window window = training.plane().window();
            for (var part : new playground.engine.data.Dataset[] {training.split().train(), training.split().validation(), training.split().test()}) {
                assertTrue(part.size() > 0);
                double[][] places = training.plane().places(part);
                assertTrue(Arrays.stream(places[0]).allMatch(x -> Math.abs(window.across(x)) < 1), link);
                assertTrue(Arrays.stream(places[1]).allMatch(y -> Math.abs(window.up(y)) < 1), link);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aTieThatCostsNothingIsExplained(String language) {
        String tie = Messages.of(language).text("logic.tie");
        String rule = "data=xor-table&hidden=&loss=perceptron&init=zero&shuffle=false&learningRate=1";
        assertTrue(Objects.requireNonNull(Fragments.of(SamplePage.of(rule, "lang=" + language)).get(Dom.LOGIC)).contains(tie));
        assertFalse(HomePage.html(SamplePage.of("data=and&hidden=&loss=perceptron&init=zero&shuffle=false&learningRate=1&epoch=6", "lang=" + language)).contains("data-logic=\"tie\">" + tie));
        assertFalse(HomePage.html(SamplePage.of("data=and&hidden=&output=step&init=zero", "lang=" + language)).contains("data-logic=\"tie\""));
        assertEquals(0, SamplePage.of(rule, "").snapshot().losses().train());
    }
}
