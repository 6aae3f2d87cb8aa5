package playground.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What the network's Python programs have in common.
record Python(Model model, String query, String module) {
    /// What it is, and where it is from. `imports` are lines.
    String begin(String what, String imports) {
        return """
                \"""A network trained in the neural network playground, for %s.\"""

                %s

                # The run.
                LINK = %s

                # What the numbers of a row are.
                COLUMNS = [%s]

                # What the classes are called, where they have names.
                CLASSES = [%s]

                """.formatted(what, imports, Quoted.python(query), quoted(model.columns()), quoted(model.classNames()));
    }

    private static String quoted(List<String> words) {
        return words.stream().map(Quoted::python).collect(Collectors.joining(", "));
    }

    /// Weights, a row for each unit, and biases, layer by layer.
    String layers() {
        return model.layers().stream()
                .map(layer -> "    (\n        [\n" + rows(model.weights(layer)) + "        ],\n        [" + joined(model.biases(layer)) + "],\n    ),\n")
                .collect(Collectors.joining("", "# Weights, a row for each unit, and biases, layer by layer.\nLAYERS = [\n", "]\n\n"));
    }

    private static String rows(double[][] rows) {
        return Arrays.stream(rows).map(row -> "            [" + joined(row) + "],\n").collect(Collectors.joining());
    }

    private static String joined(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(Double::toString).collect(Collectors.joining(", "));
    }

    /// The inputs as a list of columns.
    String inputs(String number) {
        Expressions expressions = new Expressions(module, place -> number.formatted(place));
        return model.inputs().stream()
                .map(input -> "            " + expressions.of(input) + ",\n")
                .collect(Collectors.joining("", "[\n", "        ]"));
    }

    /// The line that brings answers back into the unit of the data, where that is another.
    String back(String indent) {
        return model.scaled() ? indent + "a = " + Expressions.back("a", model.target()) + "\n" : "";
    }

    /// A row to try: zeros.
    String zeros() {
        return model.columns().stream().map(_ -> "0.0").collect(Collectors.joining(", "));
    }
}
