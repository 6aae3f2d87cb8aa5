package playground.engine.inspect;

import java.util.Arrays;
import java.util.function.Function;
import playground.engine.data.Samples;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.train.Coding;

/// The space that the units of a layer span, seen on a plane through it: where samples lie in it, what becomes of lines through the
/// inputs, and where what follows cuts. Each of `train`, `test` and `grid` holds all u, then all v; the arrays belong to it. The layer is
/// `INPUTS` for what the network sees.
public record HiddenSpace(int layer, int units, Sheet sheet, double[][] train, double[][] test, double[][] grid, Cuts cuts) {
    public static final int INPUTS = -1;

    /// `sheet` chooses the plane by the answers to the training samples, a row per unit.
    public static HiddenSpace of(
            Parameters parameters, int layer, Function<double[][], Sheet> sheet, Samples train, Samples test, Samples grid, Coding coding) {
        double[][] answers = answers(parameters, layer, train);
        Sheet plane = sheet.apply(answers);
        return new HiddenSpace(
                layer,
                answers.length,
                plane,
                plane.places(answers),
                plane.places(answers(parameters, layer, test)),
                plane.places(answers(parameters, layer, grid)),
                Cuts.of(parameters, layer, plane, coding));
    }

    /// Whether a single output comes right behind a layer.
    public static boolean decided(Topology topology, int layer) {
        return layer == topology.layers().size() - 2 && topology.output().units() == 1;
    }

    /// What the units of a layer answer, a row each, or what the network sees.
    static double[][] answers(Parameters parameters, int layer, Samples samples) {
        if (layer == INPUTS) {
            double[][] rows = new double[samples.features()][];
            Arrays.setAll(rows, f -> Arrays.copyOfRange(samples.inputs(), f * samples.count(), (f + 1) * samples.count()));
            return rows;
        }
        return Responses.of(parameters, samples, layer).answers();
    }
}
