package playground.engine.data;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import playground.engine.random.RandomStream;

/// Made-up film reviews, each a sentence as the words in it, to be told apart: bad or good. Of the words, those take part
/// that are in at least `leastCount` of the sentences learned from, and that stand with one kind of them rather than with
/// the other: the size of log((good + 1) / (bad + 1)), how many good and bad sentences they are in, is at least `polarity`.
public record Sentences(int leastCount, double polarity) implements DataSource {
    public static final String KEY = "sentences";
    /// All words take part.
    public static final Sentences WHOLE = new Sentences(0, 0);

    /// The words that take part where so many sentences, the first ones, are learned from.
    public List<Input> words(int learned) {
        Corpus corpus = Corpus.only();
        return IntStream.range(0, corpus.words().size())
                .filter(word -> takesPart(corpus.counts(word, learned)))
                .mapToObj(this::word)
                .toList();
    }

    private boolean takesPart(int[] counts) {
        double slant = StrictMath.log((counts[1] + 1.0) / (counts[0] + 1.0));
        return counts[0] + counts[1] >= leastCount && Math.abs(slant) >= polarity;
    }

    private Input word(int word) {
        return new Column(word, Corpus.only().words().get(word));
    }

    /// The sentence of a row.
    public static String text(int row) {
        return Corpus.only().sentences().get(row);
    }

    /// Some words as a row: 1 where a word is among them, else 0.
    public static double[] row(List<String> words) {
        Set<String> said = Set.copyOf(words);
        return Corpus.only().words().stream().mapToDouble(word -> said.contains(word) ? 1 : 0).toArray();
    }

    @Override
    public boolean crowded() {
        return true;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Task task() {
        return Task.CLASSIFICATION;
    }

    @Override
    public int classes() {
        return 2;
    }

    @Override
    public int defaultSamples() {
        return Corpus.only().sentences().size();
    }

    @Override
    public Origin origin() {
        return Origin.ROWS;
    }

    @Override
    public int inputs() {
        return Corpus.only().words().size();
    }

    @Override
    public List<Input> features() {
        return IntStream.range(0, inputs()).mapToObj(this::word).toList();
    }

    @Override
    public List<Input> usualFeatures() {
        return features();
    }

    @Override
    public Dataset generate(int samples, double noise, RandomStream random) {
        return Corpus.only().bags();
    }
}
