package playground.engine.inspect;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.train.Coding;
import playground.engine.train.Lines;

/// Where what follows a layer cuts through a plane of its space.
public record Cuts(Kind kind, List<Border> borders) {
    /// What the borders are.
    public enum Kind {
        /// Of each unit of the next layer, where its weighted sum is 0.
        UNITS,
        /// Of the only output, where its answer is in the middle between two classes, or where the number answered is 0.
        ANSWER,
        /// Of each output its weighted sum, or its answer: the class is that of the largest.
        CLASSES,
        /// Nothing that would be a line.
        NONE
    }

    private static final Cuts NOTHING = new Cuts(Kind.NONE, List.of());

    public Cuts {
        borders = List.copyOf(borders);
    }

    /// Behind a layer, counted from 0, the output's last; behind the inputs for -1.
    static Cuts of(Parameters parameters, int layer, Sheet sheet, Coding coding) {
        List<Layer> layers = parameters.topology().layers();
        int next = layer + 1;
        if (next == layers.size()) {
            return answered(layers.getLast().units(), sheet, coding);
        }
        List<Border> sums = IntStream.range(0, layers.get(next).units())
                .mapToObj(unit -> sheet.border(layers.get(next).weightsOf(unit, parameters.values()), parameters.bias(next, unit)))
                .toList();
        return next == layers.size() - 1 ? output(layers.getLast(), sums, coding) : new Cuts(Kind.UNITS, sums);
    }

    /// On the answers themselves.
    private static Cuts answered(int outputs, Sheet sheet, Coding coding) {
        return outputs == 1
                ? new Cuts(Kind.ANSWER, List.of(new Border(-coding.middle(), 1, 0)))
                : new Cuts(Kind.CLASSES, IntStream.range(0, outputs).mapToObj(sheet::answer).toList());
    }

    private static Cuts output(Layer output, List<Border> sums, Coding coding) {
        if (sums.size() > 1) {
            return rising(output) ? new Cuts(Kind.CLASSES, sums) : NOTHING;
        }
        OptionalDouble middle = Lines.border(output, coding);
        return middle.isPresent()
                ? new Cuts(Kind.ANSWER, List.of(sums.getFirst().less(new Border(middle.getAsDouble(), 0, 0))))
                : NOTHING;
    }

    /// Whether a larger sum is a larger answer.
    private static boolean rising(Layer layer) {
        return switch (layer.activation()) {
            case TANH, RELU, SIGMOID, LINEAR, STEP, STEP_ABOVE, LEAKY_RELU, ELU, SOFTPLUS, SOFTMAX -> true;
            case GELU, SWISH, SINE -> false;
        };
    }
}
