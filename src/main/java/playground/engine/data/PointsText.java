package playground.engine.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import playground.engine.data.OwnPoints.Dot;

/// Drawn points as a text for links: the digit `classes`, then five characters for each point, digits of base 64 (RFC 4648,
/// section 5), the highest first: 30 bits, 11 for x and 11 for y (hundredths, counted from -6, so 0 to 1200), 8 for the
/// class, from 0, or the number (hundredths, counted from -1, so 0 to 200).
final class PointsText {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int LENGTH = 5;
    private static final int DIGIT_BITS = 6;
    private static final int PLACE_BITS = 11;
    private static final int VALUE_BITS = 8;

    private PointsText() {}

    /// Empty where a text is none of these.
    static Optional<OwnPoints> read(String text) {
        int classes = text.isEmpty() ? -1 : text.charAt(0) - '0';
        int count = (text.length() - 1) / LENGTH;
        if (!OwnPoints.isNumber(classes) || text.length() != 1 + LENGTH * count || count > OwnPoints.MOST_POINTS) {
            return Optional.empty();
        }
        List<Dot> dots = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            Optional<Dot> dot = dot(text, 1 + LENGTH * n, classes).filter(read -> OwnPoints.fits(read, classes));
            if (dot.isEmpty()) {
                return Optional.empty();
            }
            dots.add(dot.get());
        }
        return Optional.of(new OwnPoints(classes, dots));
    }

    private static Optional<Dot> dot(String text, int from, int classes) {
        int bits = 0;
        for (int n = from; n < from + LENGTH; n++) {
            int digit = DIGITS.indexOf(text.charAt(n));
            if (digit < 0) {
                return Optional.empty();
            }
            bits = bits << DIGIT_BITS | digit;
        }
        int value = bits & ((1 << VALUE_BITS) - 1);
        int y = (bits >> VALUE_BITS) & ((1 << PLACE_BITS) - 1);
        int x = bits >> (VALUE_BITS + PLACE_BITS);
        return Optional.of(new Dot(x - OwnPoints.REACH, y - OwnPoints.REACH, classes == 0 ? value - OwnPoints.FULL : value));
    }

    static String write(OwnPoints points) {
        StringBuilder text = new StringBuilder().append(points.classes());
        for (Dot dot : points.dots()) {
            int bits = bits(dot, points.classes() == 0 ? dot.value() + OwnPoints.FULL : dot.value());
            for (int n = LENGTH - 1; n >= 0; n--) {
                text.append(DIGITS.charAt((bits >> (DIGIT_BITS * n)) & (DIGITS.length() - 1)));
            }
        }
        return text.toString();
    }

    private static int bits(Dot dot, int value) {
        int x = dot.x() + OwnPoints.REACH;
        int y = dot.y() + OwnPoints.REACH;
        return (((x << PLACE_BITS) | y) << VALUE_BITS) | value;
    }
}
