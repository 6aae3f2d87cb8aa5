package playground.engine.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Recorded numbers to compare with.
public final class Vectors {
    private static final JsonNode EXAMPLES = read("worked-examples.json").path("vectors");

    private Vectors() {}

    public static JsonNode read(String name) {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream("/vectors/" + name))) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A worked example, by its id.
    public static JsonNode example(String id) {
        for (JsonNode example : EXAMPLES) {
            if (example.path("id").asText().equals(id)) {
                return example;
            }
        }
        throw new IllegalArgumentException(id);
    }

    public static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = array.get(n).asDouble();
        }
        return numbers;
    }
}
