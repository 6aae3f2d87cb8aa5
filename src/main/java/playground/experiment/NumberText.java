package playground.experiment;

import java.util.Optional;
import java.util.regex.Pattern;
import playground.engine.data.Shortest;

/// Numbers as settings write them: the shortest text that reads back as the same number.
public final class NumberText {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");

    private NumberText() {}

    /// A whole number within bounds, without sign.
    public static Optional<Integer> whole(String text, int least, int most) {
        return WHOLE.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text)).filter(value -> value >= least && value <= most)
                : Optional.empty();
    }

    /// A finite decimal number; a text that is none, or too large for a `double`, is empty.
    public static Optional<Double> number(String text) {
        if (text.length() > Limits.NUMBER_LENGTH || !DECIMAL.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
    }

    /// `0.03`, `10`, `1e-5`.
    public static String of(double value) {
        return Shortest.text(value);
    }
}
