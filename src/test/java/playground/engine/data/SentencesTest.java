package playground.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.random.SeededRandom;

class SentencesTest {
    private static final Dataset ROWS = Sentences.WHOLE.generate(0, 0, SeededRandom.of("any", "data"));

    @Test
    void badAndGoodTakeTurns() {
        assertEquals(1000, ROWS.size());
        assertEquals(2, ROWS.classes());
        for (int n = 0; n < ROWS.size(); n++) {
            assertEquals(n % 2, ROWS.target()[n]);
        }
    }

    @Test
    void aRowSaysWhichWordsItsSentenceHolds() {
        List<Input> words = Sentences.WHOLE.features();
        for (int n = 0; n < ROWS.size(); n++) {
            Set<String> said = Set.copyOf(Arrays.stream(Sentences.text(n).replace(" ,", "").split(" ")).distinct().toList());
            double[] row = new double[words.size()];
            ROWS.read(n, row);
            assertEquals(said.size(), (int) Arrays.stream(row).sum());
            for (Input word : words) {
                assertEquals(said.contains(word.key()) ? 1 : 0, word.of(row));
            }
        }
    }

    /// They are the same on every machine and in every version.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0 | the movie is quite poor and the costume is awful", "1 | the film is very delightful and the actor is good", "999 | a great slow story with a great cast"})
    void theSentencesStandForEver(int row, String text) {
        assertEquals(text, Sentences.text(row));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 500, 111", "20, 0, 500, 45", "0, 0.5, 500, 60", "40, 1, 500, 4", "40, 1, 800, 8", "1000, 0, 500, 0"})
    void cutOffsLeaveFewerWords(int leastCount, double polarity, int learned, int left) {
        assertEquals(left, new Sentences(leastCount, polarity).words(learned).size());
    }

    /// Of the sentences to test by nothing is known beforehand.
    @ParameterizedTest
    @ValueSource(ints = {100, 500, 900})
    void wordsAreCountedWhereTheyAreLearnedFrom(int learned) {
        List<Input> kept = new Sentences(12, 0.7).words(learned);
        for (Input word : Sentences.WHOLE.features()) {
            double bad = count(word, learned, 0);
            double good = count(word, learned, 1);
            boolean stands = bad + good >= 12 && Math.abs(Math.log((good + 1) / (bad + 1))) >= 0.7;
            assertEquals(stands, kept.contains(word), word::key);
        }
    }

    private static double count(Input word, int learned, int kind) {
        double count = 0;
        double[] row = new double[ROWS.columns().length];
        for (int n = 0; n < learned; n++) {
            ROWS.read(n, row);
            count += ROWS.target()[n] == kind ? word.of(row) : 0;
        }
        return count;
    }

    @Test
    void goodWordsStandInGoodReviewsMoreOften() {
        List<Input> words = Sentences.WHOLE.features();
        Input good = words.stream().filter(word -> word.key().equals("great")).findFirst().orElseThrow();
        Input bad = words.stream().filter(word -> word.key().equals("boring")).findFirst().orElseThrow();
        assertTrue(count(good, 1000, 1) > 3 * count(good, 1000, 0));
        assertTrue(count(bad, 1000, 0) > 3 * count(bad, 1000, 1));
    }
}
