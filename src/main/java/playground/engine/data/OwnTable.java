package playground.engine.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import playground.engine.random.RandomStream;

/// A table of a visitor's own. One column is learned: a number, or a category, whose kinds are the classes. The others are
/// inputs; a category is one for each of its kinds, 1 in the rows of that kind, else 0. A value: its table, the target, and
/// which columns of numbers are categories all the same.
public final class OwnTable implements DataSource {
    public static final String KEY = "table";
    public static final int MOST_ROWS = 5000;
    public static final int MOST_COLUMNS = 64;
    /// As many as a layer has units, at most.
    public static final int MOST_INPUTS = 64;
    /// As many as there are colours to tell apart.
    public static final int MOST_CLASSES = 10;

    private final Table content;
    private final String target;
    private final Set<String> categories;
    private final List<String> classNames;
    private final List<Input> features;
    private final Dataset rows;

    private OwnTable(Table content, String target, Set<String> categories, TableShape shape) {
        this.content = content;
        this.target = target;
        this.categories = categories;
        List<Input> named = new ArrayList<>();
        List<double[]> inputs = new ArrayList<>();
        for (int c = 0; c < content.names().size(); c++) {
            if (!content.names().get(c).equals(target)) {
                add(content.names().get(c), shape.columns().get(c), named, inputs);
            }
        }
        features = List.copyOf(named);
        Cells learned = shape.columns().get(content.names().indexOf(target));
        classNames = learned instanceof Cells.Words(List<String> kinds, _) ? kinds : List.of();
        rows = new Dataset(inputs.toArray(double[][]::new), numbers(learned), classNames.size());
    }

    /// Categories that hold words go without saying. Ask `TableShape.learnable` first.
    public static OwnTable of(Table content, String target, Set<String> categories) {
        Set<String> numbers = categories.stream().filter(name -> holdsNumbers(content, name)).collect(Collectors.toUnmodifiableSet());
        TableShape shape = TableShape.of(content, numbers);
        if (!shape.learnable(target)) {
            throw new IllegalArgumentException("A column is expected that can be learned from the others, was " + target);
        }
        return new OwnTable(content, target, numbers, shape);
    }

    private static boolean holdsNumbers(Table content, String name) {
        int column = content.names().indexOf(name);
        return column >= 0 && content.columns().get(column) instanceof Cells.Numbers;
    }

    private static void add(String name, Cells cells, List<Input> named, List<double[]> inputs) {
        switch (cells) {
            case Cells.Numbers(double[] values) -> {
                named.add(Column.named(inputs.size(), ColumnKey.of(name), name));
                inputs.add(values);
            }
            case Cells.Words(List<String> kinds, int[] places) -> {
                for (int kind = 0; kind < TableShape.width(cells); kind++) {
                    named.add(Column.named(
                            inputs.size(), ColumnKey.of(name, kinds.get(kind)), name + " = " + kinds.get(kind)));
                    inputs.add(indicator(places, kind));
                }
            }
        }
    }

    private static double[] indicator(int[] places, int kind) {
        double[] is = new double[places.length];
        for (int n = 0; n < is.length; n++) {
            is[n] = places[n] == kind ? 1 : 0;
        }
        return is;
    }

    private static double[] numbers(Cells cells) {
        return switch (cells) {
            case Cells.Numbers(double[] values) -> values;
            case Cells.Words(_, int[] places) -> Arrays.stream(places).asDoubleStream().toArray();
        };
    }

    /// Its columns as they were given.
    public Table content() {
        return content;
    }

    /// The name of the column that is learned.
    public String target() {
        return target;
    }

    /// Names of columns of numbers that are categories.
    public Set<String> categories() {
        return categories;
    }

    /// What the classes are called; nothing where a number is learned.
    public List<String> classNames() {
        return classNames;
    }

    /// The columns that could be learned from the others.
    public List<String> targets() {
        TableShape shape = TableShape.of(content, categories);
        return content.names().stream().filter(shape::learnable).toList();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Task task() {
        return classNames.isEmpty() ? Task.REGRESSION : Task.CLASSIFICATION;
    }

    @Override
    public int classes() {
        return classNames.size();
    }

    @Override
    public int defaultSamples() {
        return content.rows();
    }

    @Override
    public Origin origin() {
        return Origin.ROWS;
    }

    @Override
    public int inputs() {
        return features.size();
    }

    @Override
    public List<Input> features() {
        return features;
    }

    @Override
    public List<Input> usualFeatures() {
        return features();
    }

    @Override
    public Dataset generate(int samples, double noise, RandomStream random) {
        return rows;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnTable own
                && own.content.equals(content)
                && own.target.equals(target)
                && own.categories.equals(categories);
    }

    @Override
    public int hashCode() {
        return Objects.hash(content, target, categories);
    }
}
