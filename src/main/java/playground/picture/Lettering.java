package playground.picture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Latin letters and signs as strokes, small letters as small capitals: a machine that draws pictures may have no fonts. What it does not
/// know is a gap.
final class Lettering {
    /* Sign by sign the strokes, x and y in turn, in a frame 4 wide and 6 high. */
    private static final String GLYPHS = """
            A 0 6 2 0 4 6 | 0.8 3.8 3.2 3.8
            B 0 0 3 0 4 1 4 2 3 2.9 0 2.9 | 3 2.9 4 3.9 4 5 3 6 0 6 0 0
            C 4 1 3 0 1 0 0 1 0 5 1 6 3 6 4 5
            D 0 0 2.6 0 4 1.4 4 4.6 2.6 6 0 6 0 0
            E 4 0 0 0 0 6 4 6 | 0 2.9 3 2.9
            F 4 0 0 0 0 6 | 0 2.9 3 2.9
            G 4 1 3 0 1 0 0 1 0 5 1 6 3 6 4 5 4 3.2 2.4 3.2
            H 0 0 0 6 | 4 0 4 6 | 0 3 4 3
            I 2 0 2 6
            J 3 0 3 5 2 6 1 6 0 5
            K 0 0 0 6 | 4 0 0 3.6 | 1.4 2.4 4 6
            L 0 0 0 6 4 6
            M 0 6 0 0 2 3 4 0 4 6
            N 0 6 0 0 4 6 4 0
            O 1 0 3 0 4 1 4 5 3 6 1 6 0 5 0 1 1 0
            P 0 6 0 0 3 0 4 1 4 2.2 3 3.2 0 3.2
            Q 1 0 3 0 4 1 4 5 3 6 1 6 0 5 0 1 1 0 | 2.4 4.4 4 6
            R 0 6 0 0 3 0 4 1 4 2.2 3 3.2 0 3.2 | 2 3.2 4 6
            S 4 1 3 0 1 0 0 1 0 2 1 2.9 3 2.9 4 3.9 4 5 3 6 1 6 0 5
            T 0 0 4 0 | 2 0 2 6
            U 0 0 0 5 1 6 3 6 4 5 4 0
            V 0 0 2 6 4 0
            W 0 0 1 6 2 2 3 6 4 0
            X 0 0 4 6 | 4 0 0 6
            Y 0 0 2 3 4 0 | 2 3 2 6
            Z 0 0 4 0 0 6 4 6
            . 1.9 5.9 2.1 5.9
            , 2.2 5.6 1.6 7
            : 2 2 2.1 2 | 2 5.4 2.1 5.4
            ’ 2.2 0 1.8 1.2
            - 0.8 3.2 3.2 3.2
            − 0.4 3.2 3.6 3.2
            – 0.4 3.2 3.6 3.2
            + 0.4 3.2 3.6 3.2 | 2 1.6 2 4.8
            / 0.4 6.4 3.6 -0.4
            % 0.4 6 3.6 0 | 0.6 0.4 1.2 0.4 1.2 1.2 0.6 1.2 0.6 0.4 | 2.8 4.8 3.4 4.8 3.4 5.6 2.8 5.6 2.8 4.8
            ( 2.8 -0.6 1.6 1.4 1.6 4.6 2.8 6.6
            ) 1.2 -0.6 2.4 1.4 2.4 4.6 1.2 6.6
            · 1.9 3.2 2.1 3.2
            = 0.6 2.4 3.4 2.4 | 0.6 4 3.4 4
            × 0.8 1.8 3.2 4.4 | 3.2 1.8 0.8 4.4
            → 0 3.2 4 3.2 | 2.6 1.8 4 3.2 2.6 4.6
            ↓ 2 0.4 2 6 | 0.6 4.6 2 6 3.4 4.6
            … 0.6 5.9 0.8 5.9 | 1.9 5.9 2.1 5.9 | 3.2 5.9 3.4 5.9
            ′ 2.2 0 1.8 1.6
            ↑ 2 6 2 0.4 | 0.6 1.8 2 0.4 3.4 1.8
            ∞ 0 3.2 0.8 2.2 3.2 4.2 4 3.2 3.2 2.2 0.8 4.2 0 3.2
            """;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final Map<Character, double[][]> STROKES = strokes();
    /* In sizes of the letters. */
    private static final double HIGH = 0.72;
    private static final double NARROW = 0.8;
    private static final double SMALL = 0.8;
    private static final double WIDE = 5.8;
    private static final double STROKE = 0.11;
    private static final double BOLD = 0.15;

    private Lettering() {}

    private static Map<Character, double[][]> strokes() {
        Map<Character, double[][]> strokes = new HashMap<>();
        GLYPHS.lines().forEach(line -> strokes.put(line.charAt(0), Arrays.stream(line.substring(2).split("\\|", -1))
                .map(stroke -> Arrays.stream(stroke.strip().split(" ", -1)).mapToDouble(Double::parseDouble).toArray())
                .toArray(double[][]::new)));
        for (char digit = '0'; digit <= '9'; digit++) {
            strokes.put(digit, Numerals.strokes(digit));
        }
        return strokes;
    }

    static void draw(Canvas canvas, Words words) {
        double left = words.x() - words.anchor() * width(words);
        double stroke = HIGH * words.size() * (words.bold() ? BOLD : STROKE);
        words.halo().ifPresent(halo -> draw(canvas, words, left, stroke + words.haloWidth(), halo));
        draw(canvas, words, left, stroke, words.color());
    }

    private static void draw(Canvas canvas, Words words, double left, double stroke, int color) {
        double x = left;
        for (char letter : words.text().toCharArray()) {
            double unit = unit(letter, words.size());
            double top = words.y() - (raised(letter) ? HIGH * words.size() : lowered(letter) ? 4 * unit : 6 * unit);
            for (double[] strokes : STROKES.getOrDefault(plain(letter), new double[0][])) {
                canvas.line(placed(strokes, x, top, unit), stroke, color);
            }
            x += WIDE * NARROW * unit;
        }
    }

    private static double width(Words words) {
        return words.text().chars().mapToDouble(letter -> WIDE * NARROW * unit((char) letter, words.size())).sum() - (WIDE - 4) * NARROW * unit('0', words.size());
    }

    private static double unit(char letter, double size) {
        return HIGH * size / 6 * (raised(letter) || lowered(letter) ? NARROW * SMALL : Character.isLowerCase(letter) ? SMALL : 1);
    }

    private static boolean raised(char letter) {
        return letter == '⁻' || RAISED.indexOf(letter) >= 0;
    }

    private static boolean lowered(char letter) {
        return LOWERED.indexOf(letter) >= 0;
    }

    private static char plain(char letter) {
        return letter == '⁻' ? '−'
                : raised(letter) ? (char) ('0' + RAISED.indexOf(letter))
                : lowered(letter) ? (char) ('0' + LOWERED.indexOf(letter)) : Character.toUpperCase(letter);
    }

    private static double[] placed(double[] strokes, double left, double top, double unit) {
        double[] points = new double[strokes.length];
        for (int n = 0; n < strokes.length; n += 2) {
            points[n] = left + strokes[n] * unit * NARROW;
            points[n + 1] = top + strokes[n + 1] * unit;
        }
        return points;
    }
}
