package playground.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import playground.engine.data.DataSource;
import playground.engine.data.FunctionData;
import playground.engine.data.Generator;
import playground.engine.data.OwnPoints;
import playground.engine.data.OwnTable;
import playground.engine.data.RealData;
import playground.engine.data.Sentences;

/// Every data set there is at hand: the drawn ones, the truth tables, the functions of one input, the measured ones, made-up sentences.
public final class Sources {
    public static final List<DataSource> ALL = Stream.<DataSource[]>of(
                    Generator.values(), FunctionData.values(), RealData.values(), new DataSource[] {Sentences.WHOLE})
            .flatMap(Arrays::stream)
            .toList();

    /// What `data` may say: their names, and those of a visitor's own points and table.
    static final List<String> KEYS =
            Stream.concat(ALL.stream().map(DataSource::key), Stream.of(OwnPoints.KEY, OwnTable.KEY)).toList();

    private Sources() {}

    /// By its name in the settings grammar; of a visitor's own points none are drawn.
    static Optional<DataSource> of(String key) {
        return Stream.concat(ALL.stream(), Stream.of(OwnPoints.NONE)).filter(source -> source.key().equals(key)).findFirst();
    }
}
