package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import playground.engine.inspect.Waypoint;
import playground.inspect.Finding;

/// The numbers of the last formula, reckoned as it says, are the engine's new weight to the last digit shown.
class WeightRulesTest {
    private static final Pattern NUMBER = Pattern.compile("data-exact=\"([^\"]+)\"");
    private static final int DIGITS = 6;

    /// The lines of a formula, each its numbers in full.
    private record Lines(List<double[]> numbers, double before, double gradient, double after) {
        double[] line(int n) {
            return numbers.get(n);
        }

        double last() {
            return numbers.getLast()[0];
        }
    }

    private static Finding.OfWalk walk(String query) {
        return (Finding.OfWalk) SamplePage.of(query, "walk=0").inspection().findings().getLast();
    }

    /// Of the weight from the `input`th to the `unit`th unit of a layer.
    private static Lines lines(Finding.OfWalk found, int layer, int unit, int input) {
        Waypoint place = new Waypoint(Waypoint.Kind.PARAMETER, layer, unit, input);
        int p = place.parameter(found.walk().topology().layers().get(layer));
        List<double[]> numbers = UpdateFormulas.of(found.walk(), place).parameter().stream()
                .map(line -> NUMBER.matcher(line.render()).results().mapToDouble(number -> Double.parseDouble(number.group(1))).toArray())
                .toList();
        return new Lines(
                numbers, found.walk().update().before().parameters()[p], found.walk().update().means()[p],
                found.walk().update().after().parameters()[p]);
    }

    private static void agree(String query, int layer, ToDoubleFunction<Lines> reckoned) {
        Finding.OfWalk found = walk(query);
        for (int input = 0; input < 2; input++) {
            Lines lines = lines(found, layer, 0, input);
            assertEquals(lines.after(), lines.last(), () -> describe(lines));
            assertEquals(shown(lines.after()), shown(reckoned.applyAsDouble(lines)), () -> describe(lines));
        }
    }

    private static String describe(Lines lines) {
        return lines.numbers().stream().map(Arrays::toString).toList().toString();
    }

    private static String shown(double value) {
        return Decimals.significant(value, DIGITS);
    }

    /// η g, then η λ w.
    @Test
    void l2TakesItsShareOffTheWeight() {
        agree("regularization=l2&rate=0.1&hidden=2&epoch=2", 0, lines -> {
            double[] n = lines.line(1);
            return lines.before() - n[0] * n[1] - n[2] * n[3] * n[4];
        });
    }

    @Test
    void l1TakesAsMuchOffEveryWeight() {
        agree("regularization=l1&rate=0.03&hidden=2&epoch=2", 0, lines -> {
            double[] n = lines.line(1);
            return lines.before() - n[0] * n[1] - n[2] * n[3] * n[4];
        });
    }

    @Test
    void adamWsDecayStandsBesideAPenalty() {
        agree("optimizer=adamw&decay=0.5&regularization=l2&rate=0.1&hidden=2&epoch=2", 0, lines -> {
            double[] n = lines.line(1);
            double step = n[0] * (n[1] / n[2]) / (Math.sqrt(n[3] / n[4]) + n[5]);
            return lines.before() - step - n[6] * n[7] * n[8] - n[9] * n[10] * n[11];
        });
    }

    /// What is left of the step and the L2 share comes nearer to 0 by the L1 share.
    @Test
    void anElasticNetTakesOffAndDrawsNearer() {
        agree("regularization=elastic&rate=0.1&l1Share=0.3&hidden=2&epoch=2", 0, lines -> {
            double[] n = lines.line(1);
            double left = lines.before() - n[0] * n[1] - n[2] * n[3] * n[4] * n[5];
            assertEquals(shown(left), shown(lines.line(4)[0]));
            double[] last = lines.line(6);
            return last[0] * Math.max(0, Math.abs(last[1]) - last[2] * last[3] * last[4]);
        });
    }

    @Test
    void aLargestNormShortensAllWeightsOfAUnitAlike() {
        agree("maxNorm=0.05&hidden=2&epoch=2", 0, lines -> {
            double[] last = lines.line(6);
            return last[0] * (last[1] / last[2]);
        });
    }

    @Test
    void theOutputHasNoLargestNorm() {
        Lines lines = lines(walk("maxNorm=0.2&hidden=2&epoch=2"), 1, 0, 0);
        assertEquals(5, lines.numbers().size());
        assertEquals(lines.after(), lines.last());
    }

    /// Somewhere L1 stops a weight at 0, and under TensorFlow Playground's rules it stays there.
    @Test
    void whereL1StopsAWeightItIsSaidAndADeadLinkIsSaidToBeDead() {
        Finding.OfWalk crossing = walk("regularization=l1&rate=10&hidden=2&epoch=1&step=1");
        Lines stopped = lines(crossing, 0, 0, 0);
        assertEquals(7, stopped.numbers().size(), () -> describe(stopped));
        assertTrue(stopped.line(5)[0] * stopped.line(5)[1] < 0);
        assertEquals(0, stopped.last());
        Finding.OfWalk dead = walk("rules=tfp&regularization=l1&rate=10&hidden=2&epoch=1");
        Lines none = lines(dead, 0, 0, 0);
        assertEquals(2, none.numbers().size(), () -> describe(none));
        assertEquals(0, none.last());
        Finding.OfWalk last = new Finding.OfWalk(
                dead.place(), dead.typed(), dead.data(), dead.features(), dead.objective(), dead.walk(),
                dead.walk().route().points().indexOf(new Waypoint(Waypoint.Kind.PARAMETER, 0, 0, 0)));
        assertTrue(WalkCard.of(Messages.of("en"), last).render().contains("This link is dead"));
    }
}
