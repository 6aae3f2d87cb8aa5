package playground.engine.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import playground.engine.random.RandomStream;

/// Points of the plane that a visitor drew, with one of `classes` (2 to 4) classes each, or, where that is 0, a number from
/// -1 to 1. A value: its text holds all of it.
public record OwnPoints(int classes, List<Dot> dots) implements DataSource {
    public static final String KEY = "own";
    public static final int MOST_CLASSES = 4;
    /// So many cover the picture, and their text of 2,501 characters still leaves most of a link to other settings.
    public static final int MOST_POINTS = 500;
    /// Two classes, nothing drawn.
    public static final OwnPoints NONE = new OwnPoints(2, List.of());

    static final int REACH = 600;
    static final int FULL = 100;

    /// A point: hundredths of its place, from -600 to 600, and its class or hundredths of its number, from -100 to 100.
    public record Dot(int x, int y, int value) {
        /// At a place of the plane; nothing where that is outside.
        public static Optional<Dot> at(double x, double y, int value) {
            boolean within = Math.abs(x) <= Window.PLANE.right() && Math.abs(y) <= Window.PLANE.top();
            return within ? Optional.of(new Dot(hundredths(x), hundredths(y), value)) : Optional.empty();
        }
    }

    public OwnPoints {
        if (!isNumber(classes) || dots.size() > MOST_POINTS) {
            throw new IllegalArgumentException("0 or 2 to 4 classes, at most 500 points: " + classes + ", " + dots.size());
        }
        for (Dot dot : dots) {
            if (!fits(dot, classes)) {
                throw new IllegalArgumentException("A point lies in the plane and has a class or number: " + dot);
            }
        }
        dots = List.copyOf(dots);
    }

    static boolean isNumber(int classes) {
        return classes == 0 || (classes >= 2 && classes <= MOST_CLASSES);
    }

    static boolean fits(Dot dot, int classes) {
        boolean valued = classes == 0 ? Math.abs(dot.value) <= FULL : dot.value >= 0 && dot.value < classes;
        return Math.abs(dot.x) <= REACH && Math.abs(dot.y) <= REACH && valued;
    }

    private static int hundredths(double number) {
        return (int) Math.round(FULL * number);
    }

    /// As many points of other data as there may be, those within the plane; with more classes than there may be, or
    /// fewer, nothing.
    public static OwnPoints of(List<Dataset> parts, int classes) {
        List<Dot> dots = new ArrayList<>();
        for (Dataset part : parts) {
            for (int n = 0; n < part.size() && dots.size() < MOST_POINTS; n++) {
                double target = part.target()[n];
                int value = classes == 0 ? hundredths(Math.clamp(target, -1, 1)) : (int) target;
                Dot.at(part.x()[n], part.y()[n], value).ifPresent(dots::add);
            }
        }
        return isNumber(classes) ? new OwnPoints(classes, dots) : NONE;
    }

    /// The same places with another number of classes, or with numbers: the classes spread evenly from -1 to 1. Of fewer
    /// classes the last takes those that go.
    public OwnPoints withClasses(int other) {
        return new OwnPoints(other, dots.stream().map(dot -> new Dot(dot.x, dot.y, turned(dot.value, other))).toList());
    }

    private int turned(int value, int other) {
        if (classes == other) {
            return value;
        }
        if (classes > 0) {
            return other > 0 ? Math.min(value, other - 1) : 2 * FULL * value / (classes - 1) - FULL;
        }
        return Math.min(other - 1, (value + FULL) * other / (2 * FULL));
    }

    /// Reads `text()`; empty where a text is none.
    public static Optional<OwnPoints> parse(String text) {
        return PointsText.read(text);
    }

    public String text() {
        return PointsText.write(this);
    }

    /// How many classes have points.
    public int kinds() {
        return (int) dots.stream().mapToInt(Dot::value).distinct().count();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Task task() {
        return classes > 0 ? Task.CLASSIFICATION : Task.REGRESSION;
    }

    @Override
    public int defaultSamples() {
        return dots.size();
    }

    @Override
    public Origin origin() {
        return Origin.DOTS;
    }

    @Override
    public int inputs() {
        return 2;
    }

    @Override
    public List<Input> features() {
        return List.copyOf(Feature.OF_THE_PLANE);
    }

    @Override
    public List<Input> usualFeatures() {
        return List.of(Feature.X, Feature.Y);
    }

    @Override
    public Dataset generate(int samples, double noise, RandomStream random) {
        double full = FULL;
        return Dataset.ofPlane(
                dots.stream().mapToDouble(dot -> dot.x / full).toArray(),
                dots.stream().mapToDouble(dot -> dot.y / full).toArray(),
                dots.stream().mapToDouble(dot -> classes == 0 ? dot.value / full : dot.value).toArray(),
                classes);
    }
}
