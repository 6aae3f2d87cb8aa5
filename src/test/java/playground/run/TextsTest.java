package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.Presets;
import playground.experiment.Problem;
import playground.experiment.Samplers;

/// Whatever can be said about settings is said in both languages.
class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_zh.properties"})
    void everyProblemAndPresetHasItsTexts(String bundle) throws IOException {
        Set<String> keys = keys(bundle);
        Set<String> needed = new TreeSet<>();
        problemCodes().forEach(code -> needed.add("problem." + code));
        Presets.ALL.forEach(preset -> needed.addAll(List.of(title(preset, "title"), title(preset, "watch"), title(preset, "words"))));
        assertTrue(needed.size() > 50, "fuzzing reaches the problems, saw " + needed);
        needed.removeAll(keys);
        assertEquals(Set.of(), needed);
    }

    private static String title(Presets.Preset preset, String kind) {
        return "preset." + preset.id() + "." + kind;
    }

    private static Set<String> problemCodes() {
        Random random = new Random(7);
        Set<String> codes = new TreeSet<>();
        for (int n = 0; n < 5000; n++) {
            String text = Samplers.noise(random);
            LinkQuery.parse(text + "&edits=" + text).problems().stream().map(Problem::code).forEach(codes::add);
            LinkQuery.parse("tfp=x=1&" + text).problems().stream().map(Problem::code).forEach(codes::add);
        }
        return codes;
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TextsTest.class.getResourceAsStream("/playground/" + bundle)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
