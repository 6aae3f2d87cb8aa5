package playground.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.Column;
import playground.engine.data.Feature;
import playground.engine.data.Input;
import playground.engine.data.OwnTable;
import playground.engine.data.Scale;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.train.Answers;
import playground.experiment.DataSettings;
import playground.experiment.Setup;

/// A network from end to end: from numbers as they were measured, over features or scales, through its layers, to answers in
/// the unit of the data. A row has a number for each of `columns`; input i of the network is made of `places[i]`, or, where it
/// is a feature of points, of all of them. `classNames` are those of a visitor's table, else there are none.
record Model(
        List<String> columns, List<Input> inputs, Parameters parameters, Scale target, boolean classifies, List<String> classNames) {
    private static final List<String> POINT = List.of("x", "y");

    static Model of(DataSettings data, Setup setup, Parameters parameters) {
        List<String> names = setup.inputs().stream().allMatch(Column.class::isInstance)
                ? setup.inputs().stream().map(input -> ((Column) input).name()).toList()
                : POINT.subList(0, data.generator().inputs());
        return new Model(
                names,
                placed(setup.inputs()),
                parameters,
                setup.target(),
                data.generator().classes() > 0,
                data.generator() instanceof OwnTable own ? own.classNames() : List.of());
    }

    /// Columns in the order the network has them, whatever others there are.
    private static List<Input> placed(List<Input> inputs) {
        return IntStream.range(0, inputs.size()).mapToObj(i -> placed(inputs.get(i), i)).toList();
    }

    private static Input placed(Input input, int place) {
        return switch (input) {
            case Column column -> new Column(place, column.set(), column.key(), column.name(), column.scale());
            case Feature feature -> feature;
        };
    }

    List<Layer> layers() {
        return parameters.topology().layers();
    }

    /// Whether answers are other numbers than those of the output units.
    boolean scaled() {
        return !target.equals(Scale.NONE);
    }

    /// Whether the inputs are columns of a table.
    boolean table() {
        return inputs.getFirst() instanceof Column;
    }

    /// What each input is called.
    List<String> inputNames() {
        return inputs.stream().map(Model::name).toList();
    }

    private static String name(Input input) {
        return switch (input) {
            case Column column -> column.name();
            case Feature feature -> feature.key();
        };
    }

    /// The weights into each unit of a layer, a row for each.
    double[][] weights(Layer layer) {
        return IntStream.range(0, layer.units())
                .mapToObj(unit -> part(layer.weight(unit, 0), layer.weight(unit, 0) + layer.inputs()))
                .toArray(double[][]::new);
    }

    double[] biases(Layer layer) {
        return part(layer.bias(0), layer.end());
    }

    private double[] part(int from, int to) {
        return Arrays.copyOfRange(parameters.values(), from, to);
    }

    /// What is answered to a row of `columns`: the definition. Not modified.
    double[] answers(double[] row) {
        double[] point = row.length == 1 ? new double[] {row[0], 0} : row;
        double[] answers = Answers.of(parameters, inputs.stream().mapToDouble(input -> input.of(point)).toArray());
        if (scaled()) {
            for (int o = 0; o < answers.length; o++) {
                answers[o] = target.back(answers[o]);
            }
        }
        return answers;
    }
}
