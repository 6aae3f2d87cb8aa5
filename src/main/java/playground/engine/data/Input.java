package playground.engine.data;

/// What the network sees of a row of data: one number.
public sealed interface Input permits Feature, Column {
    /// The name in the settings grammar.
    String key();

    /// The number of a row; of points of the plane x comes first, then y.
    double of(double[] row);
}
