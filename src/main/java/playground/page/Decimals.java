package playground.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Numbers as text.
final class Decimals {
    private static final double HUGE = 1e6;
    private static final double LEAST = 0.0005;
    private static final double TINY = 1e-3;

    private Decimals() {}

    /// The shortest decimal that reads back as the same number, never with an exponent.
    static String plain(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        String digits = Double.toString(value);
        return digits.indexOf('E') >= 0
                ? new BigDecimal(digits).stripTrailingZeros().toPlainString()
                : value == 0 ? "0" : digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    /// With a fixed number of decimals; a dash where there is no number, and an exponent where there are too many digits.
    static String fixed(double value, int decimals) {
        String format = Math.abs(value) >= HUGE ? "%.2e" : "%." + decimals + "f";
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }

    /// To three significant digits.
    static String rounded(double value) {
        return Double.isFinite(value) ? plain(new BigDecimal(value).round(new MathContext(3)).doubleValue()) : fixed(value, 0);
    }

    /// At most three decimals; what is not 0 does not look like it.
    static String brief(double value) {
        if (value != 0 && Math.abs(value) < LEAST) {
            return Powers.written(String.format(Locale.ROOT, "%.0e", value));
        }
        return Math.abs(value) >= HUGE ? Powers.written(fixed(value, 3)) : plain(Math.round(value * 1000) / 1000.0);
    }

    /// Four decimals unless it is a whole number, or three digits and a power of ten where that would show too few; with a proper minus.
    static String four(double value) {
        return Powers.written(fourDigits(value));
    }

    /// The same with an exponent, `1.35e−04`.
    static String fourDigits(double value) {
        boolean tiny = value != 0 && Math.abs(value) < TINY;
        boolean whole = value == Math.rint(value) && Math.abs(value) < HUGE;
        return (tiny ? String.format(Locale.ROOT, "%.2e", value) : whole ? plain(value) : fixed(value, 4)).replace('-', '−');
    }

    /// So many significant digits at most, of very large or small numbers with a power of ten; with a proper minus.
    static String shown(double value, int digits) {
        return Powers.written(significant(value, digits));
    }

    /// The same with an exponent.
    static String significant(double value, int digits) {
        if (!Double.isFinite(value) || value == 0) {
            return value == 0 ? "0" : Double.isNaN(value) ? "–" : value < 0 ? "−∞" : "∞";
        }
        double rounded = new BigDecimal(value).round(new MathContext(digits)).doubleValue();
        boolean usual = Math.abs(rounded) >= TINY && Math.abs(rounded) < HUGE;
        return (usual ? plain(rounded) : String.format(Locale.ROOT, "%." + (digits - 1) + "e", value)).replace('-', '−');
    }

    /// Two decimals at most: for the ends of an axis.
    static String axis(double value) {
        return Math.abs(value) < HUGE ? coordinate(value).replace('-', '−') : four(value);
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "–" : fixed(share * 100, 1) + "%";
    }

    /// `1,234`.
    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /// One of the numbers of a range, with as many digits as tell it from the others; with a proper minus.
    static String within(double value, double range) {
        if (Math.abs(value) >= HUGE || (range < TINY && value != 0)) {
            return Powers.written(String.format(Locale.ROOT, "%.2e", value).replace('-', '−'));
        }
        int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(range)));
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString().replace('-', '−');
    }

    /// Short enough for SVG: two decimals, no trailing zeros.
    static String coordinate(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : plain(hundredths / 100.0);
    }
}
