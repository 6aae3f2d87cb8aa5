package playground.experiment;

import java.util.List;

/// A visitor's mistake in one parameter: what was given, and what is allowed, as the key of a message
/// (`problem.` + `code`) and its arguments. The default stands in for the value.
public record Problem(String parameter, String value, String code, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String parameter, String value, String code, Object... arguments) {
        return new Problem(parameter, value, code, List.of(arguments));
    }

    /// The same problem, found in a larger value of another parameter.
    public Problem in(String whole, String part) {
        return new Problem(whole, part, code, arguments);
    }
}
