package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.DataSource;
import playground.engine.net.Activation;
import playground.experiment.Presets;
import playground.experiment.Problem;
import playground.experiment.Sources;

class MessagesTest {
    private static final Messages ENGLISH = Messages.of("en");
    private static final Messages CHINESE = Messages.of("zh");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(ENGLISH.keys(), CHINESE.keys());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        ENGLISH.keys().forEach(key -> assertEquals(arguments(ENGLISH.text(key)), arguments(CHINESE.text(key)), key));
    }

    private static List<String> arguments(String text) {
        return Pattern.compile("\\{\\d").matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
    }

    /// An apostrophe would quote what follows it; a typographic one does not.
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noTextHasAStraightApostrophe(String language) {
        Messages messages = Messages.of(language);
        assertEquals(List.of(), messages.keys().stream().filter(key -> messages.text(key).contains("'")).toList());
    }

    /// British, with the z of the field's terms: colour, regularization.
    @Test
    void englishIsSpelledOneWay() {
        Pattern other = Pattern.compile("(?i)\\bcolor|\\bgray|(standard|synchron|normal|regular|general|initial|optim|discret)is(e|a)");
        assertEquals(List.of(), ENGLISH.keys().stream().filter(key -> other.matcher(ENGLISH.text(key)).find()).toList());
    }

    @Test
    void everyKeyTheComponentsNameExists() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/playground/page"))) {
            List<String> missing = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> keys(file).stream())
                    .filter(key -> !ENGLISH.has(key))
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    private static List<String> keys(Path file) {
        try {
            return Pattern.compile("\\.text\\(\"([^\"]+)\"[,)]").matcher(Files.readString(file)).results()
                    .map(result -> result.group(1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyChoiceHasAName() {
        for (DataSource source : Sources.ALL) {
            assertTrue(ENGLISH.has("data." + source.key()), source.key());
        }
        for (Activation activation : Activation.values()) {
            assertTrue(ENGLISH.has("activation." + activation.key()), activation.key());
        }
        for (Presets.Preset preset : Presets.ALL) {
            assertTrue(ENGLISH.has("preset." + preset.id() + ".watch"), preset.id());
        }
        for (String control : View.HIDEABLE) {
            assertTrue(ENGLISH.has("hide." + control), control);
        }
    }

    @Test
    void pluralsAreRight() {
        assertEquals("No hidden layers", ENGLISH.text("network.layers", 0));
        assertEquals("1 hidden layer", ENGLISH.text("network.layers", 1));
        assertEquals("8 hidden layers", ENGLISH.text("network.layers", 8));
        assertEquals("1 row, 1 column", ENGLISH.text("own-table.size", 1, 1));
        assertEquals("1,200 rows, 3 columns", ENGLISH.text("own-table.size", 1200, 3));
        assertEquals("没有隐藏层", CHINESE.text("network.layers", 0));
        assertEquals("2 个隐藏层", CHINESE.text("network.layers", 2));
        assertEquals("1,185 parameters", ENGLISH.text("network.parameters", 1185));
    }

    @Test
    void problemsSayWhatIsAllowedInPlainNumbers() {
        Problem problem = Problem.of("samples", "1", "whole", 20, 5000);
        assertEquals("A whole number from 20 to 5000.", ENGLISH.problem(problem));
        assertEquals("须为 20 到 5000 之间的整数。", CHINESE.problem(problem));
    }

    @Test
    void textsForScriptsCannotEndTheirElement() {
        assertEquals("{\"a\":\"\\u003c/script\\u003e \\u0022\\u005c\"}", ScriptTexts.json(java.util.Map.of("a", "</script> \"\\")));
    }
}
