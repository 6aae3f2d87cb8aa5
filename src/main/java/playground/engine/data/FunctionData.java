package playground.engine.data;

import java.util.Arrays;
import java.util.List;
import playground.engine.random.RandomStream;

/// A function of one input, to be learned from points of its graph. They lie anywhere from -6 to 6; noise moves the number
/// to be learned, not the place.
public enum FunctionData implements DataSource {
    SINE("sine"),
    X_SINE("xsinx"),
    JUMP("jump"),
    ABS("abs"),
    LINE("line");

    /// What the graph shows: half as high again as most functions are.
    public static final Window WINDOW = new Window(-6, 6, -1.5, 1.5);

    private static final int SAMPLES = 200;

    private final String key;

    FunctionData(String key) {
        this.key = key;
    }

    /// The function itself.
    public double at(double x) {
        return switch (this) {
            case SINE -> StrictMath.sin(x);
            case X_SINE -> x * StrictMath.sin(x) / 5;
            case JUMP -> x < 0 ? -1 : 1;
            case ABS -> Math.abs(x) / 3 - 1;
            case LINE -> x / 8 + 0.25;
        };
    }

    @Override
    public Dataset generate(int samples, double noise, RandomStream random) {
        Points points = new Points(samples, noise, 0, random);
        for (int n = 0; n < samples; n++) {
            double x = points.uniform(WINDOW.left(), WINDOW.right());
            points.add(x, 0, points.normal(at(x), noise * noise));
        }
        return points.dataset();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Task task() {
        return Task.REGRESSION;
    }

    @Override
    public int classes() {
        return 0;
    }

    /// Few enough to be told apart along one line.
    @Override
    public int defaultSamples() {
        return SAMPLES;
    }

    @Override
    public Origin origin() {
        return Origin.FORMULA;
    }

    @Override
    public int inputs() {
        return 1;
    }

    @Override
    public List<Input> features() {
        return Arrays.stream(Feature.values()).filter(feature -> !feature.readsY()).<Input>map(feature -> feature).toList();
    }

    @Override
    public List<Input> usualFeatures() {
        return List.of(Feature.X);
    }
}
