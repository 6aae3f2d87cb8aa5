package playground.engine.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import playground.engine.random.RandomStream;

/// The words of made-up film reviews, with a score from -5 to 5 of how good or bad a word is: 0 for most, those of AFINN
/// (Nielsen 2011) for the others. Of a kind, the words named first are used most.
final class Words {
    /// How fast a good word becomes rare in bad reviews, and a bad one in good ones.
    private static final double SLANT = 0.6;

    private final List<Word> all;

    private record Word(String kind, String text, int score) {
        static Word of(String line) {
            String[] parts = line.split(" ", -1);
            return new Word(parts[0], parts[1], Integer.parseInt(parts[2]));
        }
    }

    private Words(List<Word> all) {
        this.all = all;
    }

    static Words read() {
        String file = "/playground/data/words.txt";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return new Words(reader.lines().map(Word::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A word of a kind for a review that is good or bad. The n-th of a kind is used 1/n times as often as the first (Zipf
    /// 1949), a word of score s e^(0.6 s) times as often in good reviews, and e^(-0.6 s) times in bad ones.
    String draw(String kind, boolean good, RandomStream random) {
        List<Word> words = all.stream().filter(word -> word.kind.equals(kind)).toList();
        double[] weights = new double[words.size()];
        Arrays.setAll(weights, n -> StrictMath.exp((good ? SLANT : -SLANT) * words.get(n).score) / (n + 1));
        double left = random.next() * Arrays.stream(weights).sum();
        int n = 0;
        while (n < weights.length - 1 && left >= weights[n]) {
            left -= weights[n];
            n++;
        }
        return words.get(n).text;
    }
}
