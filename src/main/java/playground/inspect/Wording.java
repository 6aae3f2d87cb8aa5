package playground.inspect;

import playground.engine.data.Sentences;
import playground.engine.data.Split;
import playground.run.Training;

/// The sentences that rows were made of.
final class Wording {
    private Wording() {}

    /// Of the n-th row of the training or the test set; nothing where rows are no sentences.
    static String of(Training training, boolean test, int n) {
        Split split = training.split();
        int row = test ? split.train().size() + split.validation().size() + n : n;
        return training.run().experiment().data().generator() instanceof Sentences ? Sentences.text(row) : "";
    }
}
