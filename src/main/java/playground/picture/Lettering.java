package playground.picture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Latin letters, those of the Greek ones that formulas have, and signs as strokes: a machine that draws pictures may have no fonts. What it
/// does not know is a gap.
final class Lettering {
    /* Sign by sign the strokes, x and y in turn, in a frame 4 wide and 6 high, above the line letters stand on. */
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
            a 0.4 2.6 1.2 2 2.8 2 3.6 2.8 3.6 6 | 3.6 3.8 1.2 3.8 0.4 4.4 0.4 5.4 1.2 6 2.6 6 3.6 5
            b 0.4 0 0.4 6 | 0.4 3 1.4 2 2.8 2 3.6 3 3.6 5 2.8 6 1.4 6 0.4 5
            c 3.6 2.8 2.8 2 1.2 2 0.4 3 0.4 5 1.2 6 2.8 6 3.6 5.2
            d 3.6 0 3.6 6 | 3.6 3 2.6 2 1.2 2 0.4 3 0.4 5 1.2 6 2.6 6 3.6 5
            e 0.4 4 3.6 4 3.6 3 2.8 2 1.2 2 0.4 3 0.4 5 1.2 6 2.8 6 3.5 5.3
            f 3 0.2 2.2 0 1.5 0.7 1.5 6 | 0.5 2.2 2.7 2.2
            g 3.6 2 3.6 7 2.8 7.8 1.2 7.8 0.5 7.2 | 3.6 3 2.6 2 1.2 2 0.4 3 0.4 4.8 1.2 5.8 2.6 5.8 3.6 4.8
            h 0.4 0 0.4 6 | 0.4 3 1.4 2 2.8 2 3.6 3 3.6 6
            i 2 2 2 6 | 1.9 0.4 2.1 0.4
            j 2.2 2 2.2 7 1.5 7.8 0.9 7.6 | 2.1 0.4 2.3 0.4
            k 0.4 0 0.4 6 | 3.3 2 0.4 4.6 | 1.6 3.6 3.5 6
            l 2 0 2 6
            m 0 6 0 2 | 0 3 0.8 2 1.4 2 2.2 3 2.2 6 | 2.2 3 3 2 3.6 2 4.4 3 4.4 6
            n 0.4 6 0.4 2 | 0.4 3 1.4 2 2.8 2 3.6 3 3.6 6
            o 1.2 2 2.8 2 3.6 3 3.6 5 2.8 6 1.2 6 0.4 5 0.4 3 1.2 2
            p 0.4 2 0.4 8 | 0.4 3 1.4 2 2.8 2 3.6 3 3.6 5 2.8 6 1.4 6 0.4 5
            q 3.6 2 3.6 8 | 3.6 3 2.6 2 1.2 2 0.4 3 0.4 5 1.2 6 2.6 6 3.6 5
            r 0.8 2 0.8 6 | 0.8 3.4 1.8 2.2 3 2.1
            s 3.5 2.7 2.7 2 1.2 2 0.5 2.8 0.9 3.7 3 4.3 3.5 5.1 2.8 6 1.2 6 0.4 5.3
            t 1.4 0.6 1.4 5.2 2.1 6 2.9 5.8 | 0.5 2.2 2.8 2.2
            u 0.4 2 0.4 5 1.2 6 2.6 6 3.6 5 | 3.6 2 3.6 6
            v 0.3 2 2 6 3.7 2
            w 0 2 1.1 6 2.2 2.6 3.3 6 4.4 2
            x 0.4 2 3.6 6 | 3.6 2 0.4 6
            y 0.4 2 2 6 | 3.6 2 1.4 7.2 0.5 7.8
            z 0.5 2 3.5 2 0.5 6 3.5 6
            α 3.8 2 2.7 5.3 1.9 6 1 6 0.4 5 0.4 3 1 2 1.9 2 2.8 4.8 3.8 6
            β 0.6 8 0.6 1 1.4 0 2.4 0 3.2 1 3.2 2 2.4 2.8 1.6 2.8 | 2.4 2.8 3.5 3.8 3.5 5 2.6 6 1.4 6 0.6 5.2
            γ 0.3 2 2 6 3.7 2 | 2 6 2 8
            δ 3.2 0.3 2.2 0 1.2 0.4 1.2 1.2 3 2.8 3.6 4 3.6 5 2.8 6 1.2 6 0.4 5 0.4 3.8 1.2 2.8 2.4 2.5
            ε 3.4 2.6 2.6 2 1.2 2 0.6 2.8 1.2 3.8 2.4 3.8 | 1.2 3.8 0.4 4.8 1.2 6 2.6 6 3.5 5.4
            η 0.4 6 0.4 2 | 0.4 3 1.4 2 2.8 2 3.6 3 3.6 8
            θ 1.4 0 2.6 0 3.4 1 3.4 5 2.6 6 1.4 6 0.6 5 0.6 1 1.4 0 | 0.6 3 3.4 3
            κ 0.6 2 0.6 6 | 3.2 2 0.6 4.4 | 1.6 3.6 3.4 6
            λ 0.4 0 1.2 0 3.6 6 | 2.2 2.6 0.4 6
            μ 0.4 8 0.4 2 | 0.4 5 1.2 6 2.6 6 3.6 5 | 3.6 2 3.6 6
            ρ 0.4 8 0.4 3 1.2 2 2.8 2 3.6 3 3.6 5 2.8 6 1.2 6 0.4 5
            σ 4 2 1.2 2 0.4 3 0.4 5 1.2 6 2.6 6 3.4 5 3.4 3 2.4 2
            τ 0.4 2 3.6 2 | 2 2 2 5.4 2.8 6
            Δ 2 0 0 6 4 6 2 0
            ∂ 0.8 0.6 1.8 0 2.8 0.4 3.6 2 3.6 4.6 2.8 6 1.2 6 0.4 5 0.4 3.8 1.2 2.8 2.6 2.8 3.6 3.8
            ∑ 3.8 0.8 3.8 0 0.2 0 2.4 3 0.2 6 3.8 6 3.8 5.2
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
            ⊙ 1.2 1.2 2.8 1.2 4 2.4 4 4 2.8 5.2 1.2 5.2 0 4 0 2.4 1.2 1.2 | 1.9 3.2 2.1 3.2
            ≤ 3.4 1.2 0.6 2.8 3.4 4.4 | 0.6 5.6 3.4 5.6
            ≥ 0.6 1.2 3.4 2.8 0.6 4.4 | 0.6 5.6 3.4 5.6
            < 3.4 1.4 0.6 3.2 3.4 5
            > 0.6 1.4 3.4 3.2 0.6 5
            | 2 -0.4 2 6.6
            ‖ 1.4 -0.4 1.4 6.6 | 2.6 -0.4 2.6 6.6
            [ 2.8 -0.6 1.6 -0.6 1.6 6.6 2.8 6.6
            ] 1.2 -0.6 2.4 -0.6 2.4 6.6 1.2 6.6
            ← 0 3.2 4 3.2 | 1.4 1.8 0 3.2 1.4 4.6
            ⇒ 0 2.6 3 2.6 | 0 3.8 3 3.8 | 2.4 1.4 4 3.2 2.4 5
            ⋮ 2 0.9 2 1.1 | 2 3.1 2 3.3 | 2 5.3 2 5.5
            “ 1.8 0 1.4 1.3 | 2.9 0 2.5 1.3
            ” 1.8 0 1.4 1.3 | 2.9 0 2.5 1.3
            ? 0.4 1.2 1.2 0 2.8 0 3.6 1.2 3.4 2.4 2 3.4 2 4.4 | 1.9 5.9 2.1 5.9
            ! 2 0 2 4.2 | 1.9 5.9 2.1 5.9
            ; 2 2 2.1 2 | 2.2 5.6 1.6 7
            _ 0 6.6 4 6.6
            — 0 3.2 4 3.2
            """;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final Map<Character, Glyph> KNOWN = known();
    private static final Glyph GAP = new Glyph(new double[0][], 0, 1.4);
    /* In sizes of the letters. */
    private static final double HIGH = 0.72;
    private static final double NARROW = 0.8;
    private static final double SMALL = 0.64;
    private static final double SLANT = 0.2;
    private static final double BETWEEN = 1.8;
    private static final double STROKE = 0.11;
    private static final double BOLD = 0.15;

    private Lettering() {}

    /// Strokes that begin at `left` of the frame, so `wide`.
    private record Glyph(double[][] strokes, double left, double wide) {
        static Glyph of(double[][] strokes) {
            double left = across(strokes).min().orElse(0);
            return new Glyph(strokes, left, across(strokes).max().orElse(0) - left);
        }

        private static DoubleStream across(double[][] strokes) {
            return Arrays.stream(strokes).flatMapToDouble(stroke -> IntStream.range(0, stroke.length / 2).mapToDouble(n -> stroke[2 * n]));
        }
    }

    private static Map<Character, Glyph> known() {
        Map<Character, Glyph> known = new HashMap<>();
        GLYPHS.lines().forEach(line -> known.put(line.charAt(0), Glyph.of(Arrays.stream(line.substring(2).split("\\|", -1))
                .map(stroke -> Arrays.stream(stroke.strip().split(" ", -1)).mapToDouble(Double::parseDouble).toArray())
                .toArray(double[][]::new))));
        for (char digit = '0'; digit <= '9'; digit++) {
            known.put(digit, new Glyph(Numerals.strokes(digit), 0, 4));
        }
        return known;
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
            Glyph glyph = glyph(letter);
            for (double[] strokes : glyph.strokes) {
                canvas.line(placed(strokes, x - glyph.left * unit * NARROW, top, unit, words.italic() ? SLANT : 0), stroke, color);
            }
            x += advance(letter, words.size());
        }
    }

    private static double width(Words words) {
        return words.text().chars().mapToDouble(letter -> advance((char) letter, words.size())).sum() - BETWEEN * NARROW * unit('0', words.size());
    }

    private static double advance(char letter, double size) {
        return (glyph(letter).wide + BETWEEN) * NARROW * unit(letter, size);
    }

    private static double unit(char letter, double size) {
        return HIGH * size / 6 * (raised(letter) || lowered(letter) ? SMALL : 1);
    }

    private static boolean raised(char letter) {
        return letter == '⁻' || RAISED.indexOf(letter) >= 0;
    }

    private static boolean lowered(char letter) {
        return LOWERED.indexOf(letter) >= 0;
    }

    private static Glyph glyph(char letter) {
        return KNOWN.getOrDefault(letter == '⁻' ? '−'
                : raised(letter) ? (char) ('0' + RAISED.indexOf(letter))
                : lowered(letter) ? (char) ('0' + LOWERED.indexOf(letter)) : letter, GAP);
    }

    private static double[] placed(double[] strokes, double left, double top, double unit, double slant) {
        double[] points = new double[strokes.length];
        for (int n = 0; n < strokes.length; n += 2) {
            points[n] = left + (strokes[n] + slant * (6 - strokes[n + 1])) * unit * NARROW;
            points[n + 1] = top + strokes[n + 1] * unit;
        }
        return points;
    }
}
