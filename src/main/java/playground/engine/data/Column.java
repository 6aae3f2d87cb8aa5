package playground.engine.data;

/// A column of a table, seen through a scale. `name` is what it is called on a page, where the page has no word of its own for it: `set` is
/// the key of the measured data whose column it is, or nothing.
public record Column(int index, String set, String key, String name, Scale scale) implements Input {
    /// As it is; its key says its name, with spaces between the words.
    public Column(int index, String key) {
        this(index, "", key, key.replace('_', ' '), Scale.NONE);
    }

    static Column named(int index, String key, String name) {
        return new Column(index, "", key, name, Scale.NONE);
    }

    static Column measured(int index, RealData set, String key) {
        return new Column(index, set.key(), key, key.replace('_', ' '), Scale.NONE);
    }

    @Override
    public double of(double[] row) {
        return scale.apply(row[index]);
    }

    /// Standardised over the rows given.
    public Column standardized(Dataset over) {
        return new Column(index, set, key, name, Scale.of(over.columns()[index]));
    }
}
