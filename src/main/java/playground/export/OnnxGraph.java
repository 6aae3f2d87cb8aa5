package playground.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A graph of ONNX in the making: nodes that compute doubles, each naming its result, and the numbers they need. The numbers
/// of fields and types are those of `onnx.proto`.
final class OnnxGraph {
    /// Type of a tensor.
    static final int DOUBLE = 11;
    private static final int INT64 = 7;
    private static final int ATTRIBUTE_INT = 2;

    private final Protobuf graph = new Protobuf();
    private int names;

    /// A node; its result's name. `attributes` are whole numbers.
    String node(String operator, Map<String, Integer> attributes, String... inputs) {
        return node(operator, operator.toLowerCase(Locale.ROOT) + "_" + names++, attributes, inputs);
    }

    private String node(String operator, String result, Map<String, Integer> attributes, String... inputs) {
        Protobuf node = new Protobuf();
        List.of(inputs).forEach(input -> node.add(1, input));
        node.add(2, result).add(3, result).add(4, operator);
        attributes.forEach((name, value) -> node.add(5, new Protobuf().add(1, name).add(3, value).add(20, ATTRIBUTE_INT)));
        graph.add(1, node);
        return result;
    }

    String node(String operator, String... inputs) {
        return node(operator, Map.of(), inputs);
    }

    /// A single number.
    String number(double value) {
        return tensor(new Protobuf(), DOUBLE, "number_", Protobuf.littleEndian(new double[] {value}));
    }

    /// A row of numbers. Not modified.
    String row(double[] numbers) {
        return tensor(new Protobuf().add(1, numbers.length), DOUBLE, "row_", Protobuf.littleEndian(numbers));
    }

    /// Rows of `width` numbers. Not modified.
    String matrix(double[] numbers, int width) {
        Protobuf shape = new Protobuf().add(1, numbers.length / width).add(1, width);
        return tensor(shape, DOUBLE, "matrix_", Protobuf.littleEndian(numbers));
    }

    /// The number of a column, to be gathered.
    String place(int column) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(column).array();
        return tensor(new Protobuf().add(1, 1), INT64, "place_", bytes);
    }

    private String tensor(Protobuf shape, int type, String kind, byte[] content) {
        String name = kind + names++;
        graph.add(5, shape.add(2, type).add(8, name).add(9, content));
        return name;
    }

    /// The graph whole, from rows of `inputs` numbers to rows of `outputs`, which are `result`.
    Protobuf between(String input, int inputs, String result, String output, int outputs) {
        node("Identity", output, Map.of(), result);
        return graph.add(2, "network").add(11, rows(input, inputs)).add(12, rows(output, outputs));
    }

    /// Any number of rows.
    private static Protobuf rows(String name, int width) {
        Protobuf shape = new Protobuf()
                .add(1, new Protobuf().add(2, "rows"))
                .add(1, new Protobuf().add(1, width));
        return new Protobuf().add(1, name).add(2, new Protobuf().add(1, new Protobuf().add(1, DOUBLE).add(2, shape)));
    }
}
