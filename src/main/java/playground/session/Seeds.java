package playground.session;

import java.util.function.Supplier;
import playground.engine.random.RandomStream;

/// New seeds: short words that can be read out, such as `mirado`. One of half a million.
public final class Seeds implements Supplier<String> {
    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 3;
    private final RandomStream random;

    public Seeds(RandomStream random) {
        this.random = random;
    }

    @Override
    public String get() {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < SYLLABLES; syllable++) {
            word.append(one(CONSONANTS)).append(one(VOWELS));
        }
        return word.toString();
    }

    private char one(String letters) {
        return letters.charAt((int) (random.next() * letters.length()));
    }
}
