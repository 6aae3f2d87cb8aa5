package playground.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import playground.engine.data.DataSource;
import playground.engine.data.FunctionData;
import playground.engine.data.Generator;
import playground.engine.data.OwnPoints;
import playground.engine.data.RealData;

/// Every data set there is at hand: the drawn ones, the truth tables, the functions of one input, the measured ones.
public final class Sources {
    public static final List<DataSource> ALL = Stream.<DataSource[]>of(Generator.values(), FunctionData.values(), RealData.values())
            .flatMap(Arrays::stream)
            .toList();

    /// Those and a visitor's own points, of which none are drawn.
    static final List<DataSource> NAMED = Stream.concat(ALL.stream(), Stream.of(OwnPoints.NONE)).toList();

    private Sources() {}

    /// By its name in the settings grammar.
    static Optional<DataSource> of(String key) {
        return NAMED.stream().filter(source -> source.key().equals(key)).findFirst();
    }
}
