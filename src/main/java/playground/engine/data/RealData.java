package playground.engine.data;

import java.util.List;
import java.util.stream.IntStream;
import playground.engine.random.RandomStream;

/// Small data sets that were measured, not drawn. Sources, licences and known problems are in their data cards
/// (`card.<key>` in the messages).
public enum RealData implements DataSource {
    IRIS("iris", 150, 3),
    WINE("wine", 178, 3),
    CANCER("cancer", 569, 2),
    /// 8 by 8 pixels, 0 to 16.
    DIGITS("digits", 1797, 10),
    /// 16 by 16 pixels, 0 to 255.
    DIGITS16("digits16", 2000, 10),
    BOSTON("boston", 506, 0),
    AMES("ames", 2930, 0),
    BIKES("bikes", 731, 0);

    private final String key;
    private final int rows;
    private final int classes;

    RealData(String key, int rows, int classes) {
        this.key = key;
        this.rows = rows;
        this.classes = classes;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Task task() {
        return classes > 0 ? Task.CLASSIFICATION : Task.REGRESSION;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public int defaultSamples() {
        return rows;
    }

    @Override
    public int side() {
        return switch (this) {
            case DIGITS -> 8;
            case DIGITS16 -> 16;
            case IRIS, WINE, CANCER, BOSTON, AMES, BIKES -> 0;
        };
    }

    @Override
    public int brightest() {
        return switch (this) {
            case DIGITS -> 16;
            case DIGITS16 -> 255;
            case IRIS, WINE, CANCER, BOSTON, AMES, BIKES -> 0;
        };
    }

    @Override
    public Origin origin() {
        return Origin.ROWS;
    }

    @Override
    public int inputs() {
        return RealTables.of(this).names().size();
    }

    @Override
    public List<Input> features() {
        List<String> names = RealTables.of(this).names();
        return IntStream.range(0, names.size()).<Input>mapToObj(c -> Column.measured(c, this, names.get(c))).toList();
    }

    @Override
    public List<Input> usualFeatures() {
        return features();
    }

    @Override
    public Dataset generate(int samples, double noise, RandomStream random) {
        return RealTables.of(this).rows();
    }
}
