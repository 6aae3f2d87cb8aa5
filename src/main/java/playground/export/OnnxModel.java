package playground.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import playground.engine.data.Column;
import playground.engine.data.Feature;
import playground.engine.data.Input;
import playground.engine.data.Scale;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.wire.Json;

/// The network as ONNX: features or scales, layers and the way back to the unit of the data are all in the graph. It computes
/// with doubles; where runtimes have an operator for floats only, it is put together from others.
final class OnnxModel {
    /* Operator set 13 has everything needed for doubles, and runtimes since 2020 have it. */
    private static final int OPERATORS = 13;
    private static final int FORMAT = 7;
    private static final String ROWS = "rows";
    private static final String ANSWERS = "answers";
    private static final Map<String, Integer> COLUMNS = Map.of("axis", 1);

    private final Model model;
    private final OnnxGraph graph = new OnnxGraph();

    private OnnxModel(Model model) {
        this.model = model;
    }

    static byte[] of(Trained trained) {
        Model model = trained.model();
        return new Protobuf()
                .add(1, FORMAT)
                .add(2, "neural-network-playground")
                .add(6, "Rows: " + String.join(", ", model.columns()))
                .add(8, new Protobuf().add(1, "").add(2, OPERATORS))
                .add(7, new OnnxModel(model).graph())
                .add(14, note("link", trained.query()))
                .add(14, note("columns", Json.write(model.columns())))
                .add(14, note("classes", Json.write(model.classNames())))
                .bytes();
    }

    private static Protobuf note(String key, String value) {
        return new Protobuf().add(1, key).add(2, value);
    }

    private Protobuf graph() {
        String values = model.table() ? scaled() : features();
        for (Layer layer : model.layers()) {
            String weights = graph.matrix(flat(model.weights(layer)), layer.inputs());
            String sums = graph.node("Gemm", Map.of("transB", 1), values, weights, graph.row(model.biases(layer)));
            values = activated(layer.activation(), sums);
        }
        values = model.scaled() ? back(values) : values;
        int outputs = model.parameters().topology().output().units();
        return graph.between(ROWS, model.columns().size(), values, ANSWERS, outputs);
    }

    private static double[] flat(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    private String scaled() {
        List<Scale> scales = model.inputs().stream().map(input -> ((Column) input).scale()).toList();
        if (scales.stream().allMatch(Scale.NONE::equals)) {
            return ROWS;
        }
        String centred = graph.node("Sub", ROWS, graph.row(scales.stream().mapToDouble(Scale::mean).toArray()));
        return graph.node("Div", centred, graph.row(scales.stream().mapToDouble(Scale::deviation).toArray()));
    }

    private String features() {
        List<String> point = IntStream.range(0, model.columns().size())
                .mapToObj(column -> graph.node("Gather", COLUMNS, ROWS, graph.place(column)))
                .toList();
        return graph.node("Concat", COLUMNS, model.inputs().stream().map(input -> feature(input, point)).toArray(String[]::new));
    }

    private String feature(Input input, List<String> point) {
        String x = point.getFirst();
        String y = point.getLast();
        return switch ((Feature) input) {
            case X -> x;
            case Y -> y;
            case X_SQUARED -> graph.node("Mul", x, x);
            case Y_SQUARED -> graph.node("Mul", y, y);
            case X_TIMES_Y -> graph.node("Mul", x, y);
            case SIN_X -> graph.node("Sin", x);
            case SIN_Y -> graph.node("Sin", y);
            case FROM_ZERO -> distance(x, y);
            case FROM_ONE -> distance(graph.node("Sub", x, graph.number(1)), graph.node("Sub", y, graph.number(1)));
        };
    }

    private String distance(String x, String y) {
        return graph.node("Sqrt", graph.node("Add", graph.node("Mul", x, x), graph.node("Mul", y, y)));
    }

    private String back(String answers) {
        String spread = graph.node("Mul", answers, graph.number(model.target().deviation()));
        return graph.node("Add", spread, graph.number(model.target().mean()));
    }

    private String activated(Activation activation, String z) {
        return switch (activation) {
            case TANH -> graph.node("Tanh", z);
            case RELU -> graph.node("Relu", z);
            case SIGMOID -> graph.node("Sigmoid", z);
            case LINEAR -> z;
            case STEP -> ones(graph.node("GreaterOrEqual", z, graph.number(0)));
            case STEP_ABOVE -> ones(graph.node("Greater", z, graph.number(0)));
            case LEAKY_RELU -> graph.node("Max", z, graph.node("Mul", z, graph.number(0.01)));
            case ELU -> graph.node("Max", z, graph.node("Sub", graph.node("Exp", graph.node("Min", z, graph.number(0))), graph.number(1)));
            case SOFTPLUS -> softplus(z);
            case GELU -> gelu(z);
            case SWISH -> swish(z);
            case SINE -> graph.node("Sin", z);
            case SOFTMAX -> graph.node("Softmax", COLUMNS, z);
        };
    }

    private String ones(String truths) {
        return graph.node("Cast", Map.of("to", OnnxGraph.DOUBLE), truths);
    }

    private String softplus(String z) {
        String tail = graph.node("Exp", graph.node("Neg", graph.node("Abs", z)));
        return graph.node("Add", graph.node("Relu", z), graph.node("Log", graph.node("Add", tail, graph.number(1))));
    }

    /// Not by way of Sigmoid: ONNX Runtime makes one operator of the two, which it does not have for doubles.
    private String swish(String z) {
        return graph.node("Div", z, graph.node("Add", graph.node("Exp", graph.node("Neg", z)), graph.number(1)));
    }

    private String gelu(String z) {
        String cube = graph.node("Mul", graph.node("Mul", z, z), z);
        String inner = graph.node("Add", z, graph.node("Mul", cube, graph.number(0.044715)));
        String bend = graph.node("Tanh", graph.node("Mul", inner, graph.number(StrictMath.sqrt(2 / Math.PI))));
        return graph.node("Mul", graph.node("Mul", z, graph.number(0.5)), graph.node("Add", bend, graph.number(1)));
    }
}
