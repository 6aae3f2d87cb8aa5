package playground.engine.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The rows of measured data sets, read once from the resources beside: the last column is the target.
///
/// @param names of the columns but the last
record RealTables(List<String> names, Dataset rows) {
    private static final String FOLDER = "/playground/data/";
    private static final int BYTE = 0xff;
    private static final Map<RealData, RealTables> READ = new ConcurrentHashMap<>();

    static RealTables of(RealData data) {
        return READ.computeIfAbsent(data, RealTables::read);
    }

    private static RealTables read(RealData data) {
        try {
            return switch (data) {
                case IRIS, WINE, CANCER, BOSTON, AMES, BIKES -> csv(data);
                case DIGITS, DIGITS16 -> pictures(data);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RealTables csv(RealData data) throws IOException {
        List<String> lines = lines(open(data.key() + ".csv"));
        String[] names = lines.getFirst().split(",", -1);
        return table(data, List.of(Arrays.copyOf(names, names.length - 1)), lines.stream().skip(1));
    }

    private static RealTables table(RealData data, List<String> names, Stream<String> lines) {
        double[][] rows = lines.map(line -> Arrays.stream(line.split(",", -1)).mapToDouble(Double::parseDouble).toArray())
                .toArray(double[][]::new);
        double[][] columns = IntStream.rangeClosed(0, names.size())
                .mapToObj(c -> Arrays.stream(rows).mapToDouble(row -> row[c]).toArray())
                .toArray(double[][]::new);
        return new RealTables(names, new Dataset(Arrays.copyOf(columns, names.size()), columns[names.size()], data.classes()));
    }

    /// Records of a class and its pixels, a byte each.
    private static RealTables pictures(RealData data) throws IOException {
        int pixels = data.side() * data.side();
        byte[] bytes;
        try (InputStream in = new GZIPInputStream(open(data.key() + ".bin.gz"))) {
            bytes = in.readAllBytes();
        }
        double[][] columns = IntStream.rangeClosed(0, pixels)
                .mapToObj(c -> IntStream.range(0, data.defaultSamples())
                        .mapToDouble(row -> bytes[row * (pixels + 1) + c] & BYTE)
                        .toArray())
                .toArray(double[][]::new);
        return new RealTables(
                pixels(data), new Dataset(Arrays.copyOfRange(columns, 1, pixels + 1), columns[0], data.classes()));
    }

    /// `p<row>.<column>`, from 1, row by row.
    private static List<String> pixels(RealData data) {
        int side = data.side();
        return IntStream.range(0, side * side).mapToObj(p -> "p" + (p / side + 1) + "." + (p % side + 1)).toList();
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(RealTables.class.getResourceAsStream(FOLDER + file), file);
    }

    private static List<String> lines(InputStream in) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
