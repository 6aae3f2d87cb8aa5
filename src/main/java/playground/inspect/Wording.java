package playground.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import playground.engine.data.Column;
import playground.engine.data.DataSource;
import playground.engine.data.Dataset;
import playground.engine.data.Sentences;
import playground.engine.data.Split;
import playground.run.Training;

/// The sentences that rows were made of, and what else is written down of a sample rather than told in numbers.
final class Wording {
    private static final double[] NONE = {};

    private Wording() {}

    /// Of the n-th row of the training or the test set; nothing where rows are no sentences.
    static String of(Training training, boolean test, int n) {
        Split split = training.split();
        int row = test ? split.train().size() + split.validation().size() + n : n;
        return training.run().experiment().data().generator() instanceof Sentences ? Sentences.text(row) : "";
    }

    /// A row of a set; if it is a sentence, this one.
    static Finding.Written written(Training training, Dataset rows, int n, String sentence) {
        boolean picture = training.run().experiment().data().generator().side() > 0;
        double[] pixels = picture ? Arrays.stream(rows.columns()).mapToDouble(column -> column[n]).toArray() : NONE;
        List<String> words = words(sentence);
        Predicate<String> known = taken(training)::contains;
        return new Finding.Written(
                pixels, sentence, words.stream().filter(known).toList(), words.stream().filter(Predicate.not(known)).toList());
    }

    /// Each once.
    private static List<String> words(String sentence) {
        return Arrays.stream(sentence.split(" ")).filter(word -> !word.isEmpty() && !word.equals(",")).distinct().toList();
    }

    private static Set<String> taken(Training training) {
        DataSource data = training.run().experiment().data().generator();
        return data instanceof Sentences
                ? training.run().experiment().data().features().stream().map(Column.class::cast).map(Column::name).collect(Collectors.toSet())
                : Set.of();
    }

    /// Pixels that were drawn, as a row.
    static double[] row(DataSource data, List<Integer> pixels) {
        return pixels.stream().mapToDouble(pixel -> Math.min(pixel, data.brightest())).toArray();
    }
}
