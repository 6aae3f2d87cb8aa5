package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What to watch an example for is said in one sentence, short enough for its card.
class WatchTextsTest {
    private static final int WORDS = 26;
    private static final int CHARACTERS = 64;
    /// The points of decimals, and of abbreviations that go on.
    private static final Pattern WITHIN = Pattern.compile("(?<=\\d)\\.(?=\\d)|\\be\\.g\\.|\\bi\\.e\\.|\\bet al\\.(?= [a-z])");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyExampleHasOneSentence(String language) {
        Messages messages = Messages.of(language);
        assertEquals(List.of(), keys(messages).stream().filter(key -> !sentence(messages.text(key))).toList());
    }

    @Test
    void aSentenceFitsItsCard() {
        Messages english = Messages.of("en");
        Messages chinese = Messages.of("zh");
        assertEquals(List.of(), keys(english).stream().filter(key -> english.text(key).split(" ").length > WORDS).toList());
        assertEquals(List.of(), keys(chinese).stream().filter(key -> chinese.text(key).length() > CHARACTERS).toList());
    }

    @Test
    void twoSentencesAreToldFromOne() {
        assertTrue(sentence("At a rate of 0.5, e.g., it turns: why?"));
        assertTrue(sentence("学习率为 0.5 时，它会转动。"));
        assertFalse(sentence("It turns. Look."));
        assertFalse(sentence("它会转动。请看！"));
        assertFalse(sentence("It turns; look."));
        assertFalse(sentence("It turns"));
    }

    private static List<String> keys(Messages messages) {
        List<String> keys = messages.keys().stream().filter(key -> key.startsWith("preset.") || key.startsWith("compare.preset."))
                .filter(key -> key.endsWith(".watch"))
                .toList();
        assertFalse(keys.isEmpty());
        return keys;
    }

    /// It ends as a sentence does, and nothing before is the end of one; two with a semicolon between them are two.
    private static boolean sentence(String text) {
        return Pattern.matches("[^.!?。！？;；…]+[.!?。！？]", WITHIN.matcher(text).replaceAll(""));
    }
}
