package playground.export;

import java.util.function.IntFunction;
import playground.engine.data.Column;
import playground.engine.data.Feature;
import playground.engine.data.Input;
import playground.engine.data.Scale;

/// What a network is fed, as expressions that mean the same in Java and in Python: `functions` is where their `sin` and `sqrt`
/// are, `number` how a row's number is named.
record Expressions(String functions, IntFunction<String> number) {
    String of(Input input) {
        return switch (input) {
            case Feature feature -> of(feature);
            case Column column -> scaled(number.apply(column.index()), column.scale());
        };
    }

    private static String scaled(String number, Scale scale) {
        return scale.equals(Scale.NONE) ? number : "(" + number + minus(scale.mean()) + ") / " + scale.deviation();
    }

    private static String minus(double mean) {
        return mean < 0 ? " - (" + mean + ")" : " - " + mean;
    }

    private String of(Feature feature) {
        return switch (feature) {
            case X -> x();
            case Y -> y();
            case X_SQUARED -> x() + " * " + x();
            case Y_SQUARED -> y() + " * " + y();
            case X_TIMES_Y -> x() + " * " + y();
            case SIN_X -> functions + ".sin(" + x() + ")";
            case SIN_Y -> functions + ".sin(" + y() + ")";
            case FROM_ZERO -> distance(x(), y());
            case FROM_ONE -> distance("(" + x() + " - 1)", "(" + y() + " - 1)");
        };
    }

    private String distance(String across, String up) {
        return functions + ".sqrt(" + across + " * " + across + " + " + up + " * " + up + ")";
    }

    private String x() {
        return number.apply(0);
    }

    private String y() {
        return number.apply(1);
    }

    /// Back in the unit of the data.
    static String back(String answers, Scale target) {
        return target.mean() + " + " + target.deviation() + " * " + answers;
    }
}
