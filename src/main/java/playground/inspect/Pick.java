package playground.inspect;

/// Which sample is meant.
public sealed interface Pick {
    /// A sample of the training set, or of the test set, counted from 0.
    record Numbered(boolean test, int number) implements Pick {}

    /// The sample nearest to a point of the plane; of the training set, or, with `any`, of both.
    record Near(double x, double y, boolean any) implements Pick {}

    /// The training sample whose loss is largest.
    record Worst() implements Pick {}
}
