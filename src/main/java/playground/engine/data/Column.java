package playground.engine.data;

/// A column of a table, seen through a scale.
public record Column(int index, String key, Scale scale) implements Input {
    /// As it is.
    public Column(int index, String key) {
        this(index, key, Scale.NONE);
    }

    @Override
    public double of(double[] row) {
        return scale.apply(row[index]);
    }

    /// Standardised over the rows given.
    public Column standardized(Dataset over) {
        return new Column(index, key, Scale.of(over.columns()[index]));
    }
}
