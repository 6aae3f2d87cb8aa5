package playground.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import playground.engine.net.Activation;
import playground.engine.net.Layer;

/// The network as one class of plain Java that needs nothing else. It computes as the engine does, in the same order by the
/// same functions, and so to the same bits.
final class JavaSource {
    static final String CLASS = "TrainedNetwork";
    /* A class may not initialise many more: its code would be too long. */
    private static final int MOST_LITERALS = 2000;

    private final Model model;
    private final String query;
    private final StringBuilder source = new StringBuilder();

    private JavaSource(Trained trained) {
        model = trained.model();
        query = trained.query();
    }

    static String of(Trained trained) {
        JavaSource java = new JavaSource(trained);
        java.begin();
        IntStream.range(0, java.model.layers().size()).forEach(java::layer);
        java.answers();
        java.functions();
        return java.source.append("}\n").toString();
    }

    private void begin() {
        source.append("""
                /** A network trained in the neural network playground. "java %1$s.java" and a row of numbers prints its answers. */
                final class %1$s {
                    /** The run. */
                    static final String LINK = %2$s;

                    /** What the numbers of a row are. */
                    static final String[] COLUMNS = {%3$s};

                    /** What the classes are called, where they have names. */
                    static final String[] CLASSES = {%4$s};

                """.formatted(CLASS, Quoted.java(query), quoted(model.columns()), quoted(model.classNames())));
    }

    private static String quoted(List<String> words) {
        return words.stream().map(Quoted::java).collect(Collectors.joining(", "));
    }

    private void layer(int l) {
        Layer layer = model.layers().get(l);
        String rows = Arrays.stream(model.weights(layer))
                .map(row -> "            " + (literal(layer) ? "{" + joined(row, ", ") + "}" : "\"" + joined(row, " ") + "\""))
                .collect(Collectors.joining(",\n"));
        source.append("    private static final class Layer").append(l + 1).append(" {\n");
        source.append("        static final double[][] WEIGHTS = ").append(literal(layer) ? "{\n" : "rows(\n").append(rows);
        source.append(literal(layer) ? "\n        };\n" : ");\n");
        source.append("        static final double[] BIASES = {").append(joined(model.biases(layer), ", ")).append("};\n    }\n\n");
    }

    private static boolean literal(Layer layer) {
        return layer.units() * layer.inputs() <= MOST_LITERALS;
    }

    private static String joined(double[] numbers, String between) {
        return Arrays.stream(numbers).mapToObj(Double::toString).collect(Collectors.joining(between));
    }

    private void answers() {
        Expressions inputs = new Expressions("StrictMath", place -> "row[" + place + "]");
        source.append("    static double[] answers(double... row) {\n        double[] a = {\n");
        source.append(model.inputs().stream().map(input -> "            " + inputs.of(input)).collect(Collectors.joining(",\n")));
        source.append("\n        };\n");
        for (int l = 0; l < model.layers().size(); l++) {
            Activation activation = model.layers().get(l).activation();
            String sums = "sums(Layer%1$d.WEIGHTS, Layer%1$d.BIASES, a)".formatted(l + 1);
            source.append("        a = ").append(activation == Activation.LINEAR ? sums : activation.key() + "(" + sums + ")").append(";\n");
        }
        if (model.scaled()) {
            source.append("        for (int o = 0; o < a.length; o++) {\n            a[o] = ")
                    .append(Expressions.back("a[o]", model.target())).append(";\n        }\n");
        }
        source.append("        return a;\n    }\n\n");
    }

    private void functions() {
        source.append("""
                    private static double[] sums(double[][] weights, double[] biases, double[] inputs) {
                        double[] sums = biases.clone();
                        for (int o = 0; o < sums.length; o++) {
                            for (int i = 0; i < inputs.length; i++) {
                                sums[o] += weights[o][i] * inputs[i];
                            }
                        }
                        return sums;
                    }

                """);
        model.layers().stream().map(Layer::activation).distinct().filter(activation -> activation != Activation.LINEAR).map(JavaSource::function).forEach(source::append);
        if (!model.layers().stream().allMatch(JavaSource::literal)) {
            source.append(ROWS);
        }
        source.append("""
                    public static void main(String[] row) {
                        double[] numbers = java.util.Arrays.stream(row).mapToDouble(Double::parseDouble).toArray();
                        System.out.println(java.util.Arrays.toString(answers(numbers)));
                    }
                """);
    }

    private static final String ROWS = """
                private static double[][] rows(String... rows) {
                    double[][] numbers = new double[rows.length][];
                    for (int n = 0; n < rows.length; n++) {
                        numbers[n] = java.util.Arrays.stream(rows[n].split(" ")).mapToDouble(Double::parseDouble).toArray();
                    }
                    return numbers;
                }

            """;

    private static final String SOFTMAX = """
                private static double[] softmax(double[] z) {
                    double most = z[0];
                    for (double sum : z) {
                        most = Math.max(most, sum);
                    }
                    double all = 0;
                    for (int n = 0; n < z.length; n++) {
                        z[n] = StrictMath.exp(z[n] - most);
                        all += z[n];
                    }
                    for (int n = 0; n < z.length; n++) {
                        z[n] /= all;
                    }
                    return z;
                }

            """;

    private static String function(Activation activation) {
        return activation == Activation.SOFTMAX ? SOFTMAX : """
                    private static double[] %s(double[] z) {
                        for (int n = 0; n < z.length; n++) {
                            z[n] = %s;
                        }
                        return z;
                    }

                """.formatted(activation.key(), value(activation));
    }

    private static String value(Activation activation) {
        return switch (activation) {
            case TANH -> "StrictMath.tanh(z[n])";
            case RELU -> "Math.max(0, z[n])";
            case SIGMOID -> "1 / (1 + StrictMath.exp(-z[n]))";
            case LINEAR, SOFTMAX -> "z[n]";
            case STEP -> "z[n] >= 0 ? 1 : 0";
            case STEP_ABOVE -> "z[n] > 0 ? 1 : 0";
            case LEAKY_RELU -> "z[n] > 0 ? z[n] : 0.01 * z[n]";
            case ELU -> "z[n] > 0 ? z[n] : StrictMath.expm1(z[n])";
            case SOFTPLUS -> "Math.max(0, z[n]) + StrictMath.log1p(StrictMath.exp(-Math.abs(z[n])))";
            case GELU -> "0.5 * z[n] * (1 + StrictMath.tanh(0.7978845608028654 * (z[n] + 0.044715 * z[n] * z[n] * z[n])))";
            case SWISH -> "z[n] * (1 / (1 + StrictMath.exp(-z[n])))";
            case SINE -> "StrictMath.sin(z[n])";
        };
    }
}
