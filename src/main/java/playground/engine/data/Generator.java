package playground.engine.data;

import java.util.Arrays;
import java.util.List;
import playground.engine.random.RandomStream;

/// A family of data sets, drawn from a random stream: those of TensorFlow Playground by its formulas, and others; or a
/// truth table, which is always the same and all to learn from.
public enum Generator implements DataSource {
    CIRCLE("circle", Task.CLASSIFICATION),
    XOR("xor", Task.CLASSIFICATION),
    GAUSS("gauss", Task.CLASSIFICATION),
    SPIRAL("spiral", Task.CLASSIFICATION),
    MOONS("moons", Task.CLASSIFICATION),
    CHECKERBOARD("checkerboard", Task.CLASSIFICATION),
    AND("and", Task.CLASSIFICATION),
    OR("or", Task.CLASSIFICATION),
    NAND("nand", Task.CLASSIFICATION),
    NOT("not", Task.CLASSIFICATION),
    XOR_TABLE("xor-table", Task.CLASSIFICATION),
    THREE_BLOBS("blobs3", Task.CLASSIFICATION, 3),
    FOUR_BLOBS("blobs4", Task.CLASSIFICATION, 4),
    RINGS("rings", Task.CLASSIFICATION, 3),
    THREE_ARMS("spiral3", Task.CLASSIFICATION, 3),
    PLANE("plane", Task.REGRESSION, 0),
    MULTI_GAUSS("multi-gauss", Task.REGRESSION, 0);

    private final String key;
    private final Task task;
    private final int classes;

    Generator(String key, Task task) {
        this(key, task, 2);
    }

    Generator(String key, Task task, int classes) {
        this.key = key;
        this.task = task;
        this.classes = classes;
    }

    @Override
    public Dataset generate(int samples, double noise, RandomStream random) {
        Points points = new Points(table() ? defaultSamples() : samples, noise, classes, random);
        switch (this) {
            case CIRCLE -> ClassificationFormulas.circle(points);
            case XOR -> ClassificationFormulas.xor(points);
            case GAUSS -> ClassificationFormulas.gauss(points);
            case SPIRAL -> ClassificationFormulas.spiral(points);
            case MOONS -> ClassificationFormulas.moons(points);
            case CHECKERBOARD -> ClassificationFormulas.checkerboard(points);
            case AND -> TruthTables.table(points, "0001");
            case OR -> TruthTables.table(points, "0111");
            case NAND -> TruthTables.table(points, "1110");
            case NOT -> TruthTables.table(points, "10");
            case XOR_TABLE -> TruthTables.table(points, "0110");
            case THREE_BLOBS, FOUR_BLOBS -> ManyClassFormulas.blobs(points, classes);
            case RINGS -> ManyClassFormulas.rings(points, classes);
            case THREE_ARMS -> ManyClassFormulas.arms(points, classes);
            case PLANE -> RegressionFormulas.plane(points);
            case MULTI_GAUSS -> RegressionFormulas.multiGauss(points);
        }
        return points.dataset();
    }

    @Override
    public Task task() {
        return task;
    }

    @Override
    public int classes() {
        return classes;
    }

    /// 500 points for classification, 1200 for regression, as in TensorFlow Playground; a table's rows.
    @Override
    public int defaultSamples() {
        return switch (this) {
            case AND, OR, NAND, XOR_TABLE -> 4;
            case NOT -> 2;
            case CIRCLE, XOR, GAUSS, SPIRAL, MOONS, CHECKERBOARD, THREE_BLOBS, FOUR_BLOBS, RINGS, THREE_ARMS -> 500;
            case PLANE, MULTI_GAUSS -> 1200;
        };
    }

    @Override
    public Origin origin() {
        return switch (this) {
            case AND, OR, NAND, NOT, XOR_TABLE -> Origin.TRUTH_TABLE;
            default -> Origin.FORMULA;
        };
    }

    @Override
    public int inputs() {
        return this == NOT ? 1 : 2;
    }

    /// The features that mean something here.
    @Override
    public List<Input> features() {
        return Arrays.stream(Feature.values())
                .filter(feature -> (inputs() == 2 || !feature.readsY()) && (table() || !feature.ofCorners()))
                .<Input>map(feature -> feature)
                .toList();
    }

    /// The coordinates.
    @Override
    public List<Input> usualFeatures() {
        return features().subList(0, inputs());
    }

    /// What pictures show of the plane.
    public Window window() {
        return table() ? (inputs() == 1 ? TruthTables.LINE : TruthTables.WINDOW) : Window.PLANE;
    }

    @Override
    public String key() {
        return key;
    }
}
