package playground.page;

import java.math.BigDecimal;
import java.util.Locale;

/// Numbers as text.
final class Decimals {
    private static final double HUGE = 1e6;

    private Decimals() {}

    /// The shortest decimal that reads back as the same number, never with an exponent.
    static String plain(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        String digits = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return digits.equals("-0") ? "0" : digits;
    }

    /// With a fixed number of decimals; a dash where there is no number, and an exponent where there are too many digits.
    static String fixed(double value, int decimals) {
        String format = Math.abs(value) >= HUGE ? "%.2e" : "%." + decimals + "f";
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "–" : fixed(share * 100, 1) + "%";
    }

    /// `1,234`.
    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /// Short enough for SVG: two decimals, no trailing zeros.
    static String coordinate(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : plain(hundredths / 100.0);
    }
}
