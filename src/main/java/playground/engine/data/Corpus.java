package playground.engine.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import playground.engine.random.RandomStream;
import playground.engine.random.SeededRandom;

/// A thousand made-up film reviews of one sentence each, good and bad in turn, always the same; and the words in them, in
/// the order of the alphabet, as a bag: 1 where a word is in a sentence, else 0. The arrays are not modified.
record Corpus(List<String> sentences, List<String> words, Dataset bags) {
    private static final int SENTENCES = 1000;
    /// In curly brackets, what is drawn; the rest stands as it is.
    private static final List<String> PATTERNS = List.of(
            "the {noun} is {adverb} {scored} and the {noun} is {scored}",
            "a {scored} {neutral} {noun} with a {scored} {noun}",
            "i {verb} this {neutral} {noun} because the {noun} is {scored}",
            "a {scored} {noun} but a {adverb} {neutral} {noun}",
            "it was {adverb} {scored} , the {noun} and the {neutral} {noun}");

    private static final class Holder {
        static final Corpus ONLY = drawn(SeededRandom.of("sentences", "data"));
    }

    static Corpus only() {
        return Holder.ONLY;
    }

    private static Corpus drawn(RandomStream random) {
        Words words = Words.read();
        List<String> sentences = new ArrayList<>();
        for (int n = 0; n < SENTENCES; n++) {
            sentences.add(sentence(words, n % 2 == 1, random));
        }
        List<String> vocabulary = List.copyOf(vocabulary(sentences));
        return new Corpus(List.copyOf(sentences), vocabulary, bags(sentences, vocabulary));
    }

    private static String sentence(Words words, boolean good, RandomStream random) {
        String pattern = PATTERNS.get((int) (random.next() * PATTERNS.size()));
        StringBuilder sentence = new StringBuilder();
        for (String part : pattern.split(" ", -1)) {
            boolean drawn = part.startsWith("{");
            sentence.append(sentence.isEmpty() ? "" : " ")
                    .append(drawn ? words.draw(part.substring(1, part.length() - 1), good, random) : part);
        }
        return sentence.toString();
    }

    private static TreeSet<String> vocabulary(List<String> sentences) {
        TreeSet<String> vocabulary = new TreeSet<>();
        sentences.forEach(sentence -> vocabulary.addAll(List.of(sentence.split(" ", -1))));
        vocabulary.remove(",");
        return vocabulary;
    }

    private static Dataset bags(List<String> sentences, List<String> vocabulary) {
        double[][] columns = new double[vocabulary.size()][sentences.size()];
        double[] target = new double[sentences.size()];
        for (int n = 0; n < target.length; n++) {
            target[n] = n % 2;
            for (String word : sentences.get(n).split(" ", -1)) {
                int column = Collections.binarySearch(vocabulary, word);
                if (column >= 0) {
                    columns[column][n] = 1;
                }
            }
        }
        return new Dataset(columns, target, 2);
    }

    /// In how many of the first sentences a word is, of the bad ones and of the good ones.
    int[] counts(int word, int first) {
        int[] counts = new int[2];
        for (int n = 0; n < first; n++) {
            counts[(int) bags.target()[n]] += (int) bags.columns()[word][n];
        }
        return counts;
    }
}
