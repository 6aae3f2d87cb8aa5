package playground.page;

import java.util.stream.Collectors;

/// Very small and very large numbers as they are written in mathematics.
final class Powers {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Powers() {}

    /// `1.35e−04` as 1.35·10⁻⁴; numbers without an exponent as they are.
    static String written(String digits) {
        int at = digits.indexOf('e');
        return at < 0 ? digits : digits.substring(0, at) + "·" + ten(Integer.parseInt(digits.substring(at + 1).replace('−', '-')));
    }

    /// A power of ten.
    static String ten(int exponent) {
        return "10" + Integer.toString(exponent).chars()
                .mapToObj(digit -> digit == '-' ? "⁻" : String.valueOf(RAISED.charAt(digit - '0')))
                .collect(Collectors.joining());
    }
}
