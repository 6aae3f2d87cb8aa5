package playground.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static playground.engine.data.FunctionData.LINE;
import static playground.engine.data.Generator.CIRCLE;
import static playground.engine.data.Generator.PLANE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.OwnTable;
import playground.engine.data.TableShape;
import playground.engine.inspect.Health;
import playground.engine.net.Topology;
import playground.engine.train.GraphPainter;
import playground.experiment.Defaults;
import playground.experiment.Limits;
import playground.experiment.Setup;
import playground.run.Run;
import playground.server.ServerConfig;
import playground.wire.CommandReader;

/// What the documents say is so.
class DocsTest {
    private static final String README = "README.md";
    private static final String SETTINGS = "src/docs/settings.md";
    private static final String API = "src/docs/api.md";
    private static final String PROTOCOL = "src/docs/protocol.md";
    private static final ServerConfig USUAL = ServerConfig.from(Map.of());
    private static final Topology NET = Setup.topology(Defaults.experiment());
    private static final long THOUSAND_EPOCHS = Run.of(Defaults.experiment()).epochs(Limits.API_WORK) / 1000;

    /// A document, a sentence of it, and the numbers in the sentence.
    static Stream<Arguments> sentences() {
        return Stream.of(
                says(README, "prints the address, http://localhost:%d.", USUAL.port()),
                says(README, "docker run -p %1$d:%1$d playground", USUAL.port()),
                says(SETTINGS, "A query has at most\n%d characters", Limits.QUERY_LENGTH),
                says(SETTINGS, "| `dataSeed` | 1 to %d characters |", Limits.SEED_LENGTH),
                says(SETTINGS, "| `samples` | %d to %d | %d; for regression %d, of one input %d |",
                        Limits.FEWEST_SAMPLES, Limits.MOST_SAMPLES, CIRCLE.defaultSamples(), PLANE.defaultSamples(), LINE.defaultSamples()),
                says(SETTINGS, "| `train` | %d to %d | `%d` |", Limits.LEAST_TRAIN, Limits.MOST_TRAIN, Defaults.TRAIN),
                says(SETTINGS, "| `noise` | 0 to %d (%d with `rules=tfp`) | `%d`; of `line` `%d` |",
                        Limits.MOST_NOISE, Limits.MOST_NOISE_TFP, Defaults.NOISE, Defaults.noise(LINE)),
                says(SETTINGS, "| `seed` | 1 to %d characters | `%s` |", Limits.SEED_LENGTH, Defaults.SEED),
                says(SETTINGS, "| `hidden` | 0 to %d numbers of 1 to %d | `%d,%d` |",
                        Limits.MOST_LAYERS, Limits.MOST_UNITS, Defaults.HIDDEN.get(0), Defaults.HIDDEN.get(1)),
                says(SETTINGS, "| `learningRate` | a number greater than 0 | `%s` |", Defaults.LEARNING_RATE),
                says(SETTINGS, "| `batch` | 1 to %d, `all` | `%d` |", Limits.MOST_BATCH, Defaults.BATCH),
                says(SETTINGS, "| `epoch` | 0 to %d |", Limits.EPOCHS),
                says(SETTINGS, "| `step` | 0 to %d |", Limits.MOST_SAMPLES),
                says(SETTINGS, "A run has at most %d edits", Limits.EDITS),
                says(SETTINGS, "`noise` (above %d: 50", Limits.MOST_NOISE_TFP),
                says(SETTINGS, "`seed` of over %d characters", Limits.SEED_LENGTH),
                says(SETTINGS, "more than %d layers, more than %d units", Limits.MOST_LAYERS, Limits.MOST_UNITS),
                says(SETTINGS, "`percTrainData` outside %d to %d", Limits.LEAST_TRAIN, Limits.MOST_TRAIN),
                says(API, "Trains N epochs (0 to %,d;", Limits.EPOCHS),
                says(API, "S by S places (%d to %d,", Limits.SMALLEST_GRID, Limits.LARGEST_GRID),
                says(API, "all answers come to %,d at most", Limits.GRID_WORK),
                says(API, "the server takes at once (%d, or `MAX_CALLS`)", USUAL.calls()),
                says(API, "A call may cost %,d multiply-adds", Limits.API_WORK),
                says(API, "the losses of %,d epochs", Limits.API_POINTS),
                says(API, "The default run (P = %d, U = %d, S = %d, T = %d, B = 10, E = 25 · 16) may train for some %d,000 epochs",
                        NET.parameterCount(), NET.unitCount(), CIRCLE.defaultSamples(),
                        CIRCLE.defaultSamples() * Defaults.TRAIN / 100, THOUSAND_EPOCHS),
                says(SETTINGS, "It has %d to %d rows and 2 to %d columns, a name or a word 1 to %d characters",
                        Limits.FEWEST_ROWS, Limits.MOST_ROWS, Limits.MOST_COLUMNS, Limits.WORD_LENGTH),
                says(SETTINGS, "at most %d bytes in all", Limits.TABLE_BYTES),
                says(SETTINGS, "a category of 2 to %d kinds", OwnTable.MOST_CLASSES),
                says(SETTINGS, "unless it has more than %d: then it is none. There are 1 to %d inputs", TableShape.MOST_KINDS, OwnTable.MOST_INPUTS),
                says(SETTINGS, "A query that would be longer than %d characters", Limits.QUERY_LENGTH),
                says(SETTINGS, "first %d of them.", Limits.PROBLEMS),
                says(API, "`table` may have up to %d characters there, the other keys together %d", Limits.PACKED_LENGTH, Limits.QUERY_LENGTH),
                says(API, "| `width` | %d to %d |", Limits.NARROWEST_PICTURE, Limits.WIDEST_PICTURE),
                says(API, "| `frames` | %d to %d |", Limits.FEWEST_FRAMES, Limits.MOST_FRAMES),
                says(API, "in `csv`, up to %d characters", Limits.TABLE_BYTES),
                says(API, "A body may have %d bytes", Limits.BODY_BYTES),
                says(API, "keep the work within %,d, where", Health.WORK),
                says(PROTOCOL, "numbers of a curve, n (%d)", GraphPainter.PLACES),
                says(PROTOCOL, "At most %d KiB.", CommandReader.LONGEST_LINE / 1024));
    }

    private static Arguments says(String document, String sentence, Object... numbers) {
        return arguments(document, String.format(Locale.ROOT, sentence, numbers));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void numbersAreThoseOfTheProgram(String document, String sentence) throws IOException {
        assertTrue(flat(Files.readString(Path.of(document))).contains(flat(sentence)), sentence);
    }

    /// Wherever lines end.
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /// Links of Markdown, and names of files in backquotes.
    private static final Pattern NAMED = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)|`([\\w/.-]+\\.(?:java|js|css|md|png|properties))`");

    /// Where the documents' names of files start.
    private static final List<String> FOLDERS =
            List.of(".", "src/docs", "static", "src/main/java/playground", "src/main/resources/playground");

    @ParameterizedTest
    @ValueSource(strings = {README, SETTINGS, API, PROTOCOL, "src/docs/dom.md", "src/docs/load.md"})
    void filesThatAreNamedExist(String document) throws IOException {
        List<String> missing = NAMED.matcher(Files.readString(Path.of(document))).results()
                .map(match -> match.group(match.group(1) == null ? 2 : 1))
                .filter(name -> FOLDERS.stream().noneMatch(folder -> Files.exists(Path.of(folder, name))))
                .toList();
        assertEquals(List.of(), missing);
    }
}
