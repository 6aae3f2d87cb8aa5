package playground.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.inspect.Finding;

/// The microscope as a picture.
class WalkPictureTest {
    private static final int MOST = 400;

    /// Every kind of formula can be set, every number is one, and the result of the sub-step is said.
    @ParameterizedTest
    @ValueSource(strings = {
        "hidden=2&activation=relu", "hidden=3,2&activation=gelu,elu&optimizer=momentum", "hidden=2&activation=leakyrelu&optimizer=nesterov", "hidden=2&activation=softplus&optimizer=adagrad",
        "hidden=2&activation=swish&optimizer=rmsprop", "hidden=2&activation=sine&optimizer=adamw", "hidden=2&activation=step&optimizer=adam", "hidden=4&dropout=0.5&regularization=l1&rate=0.01",
        "hidden=2&maxNorm=1&regularization=elastic&rate=0.01", "hidden=2&loss=huber&problem=regression", "hidden=2&loss=hinge", "hidden=2&loss=absolute&problem=regression", "data=iris&hidden=3",
        "data=and&hidden=&loss=perceptron", "data=digits&hidden=20", "data=boston&hidden=2&regularization=l2&rate=0.01", "hidden=3,3,3,3,3,3,3,3,3&biases=false"})
    void everySubStepCanBeDrawn(String query) {
        int steps = found(query, 0).walk().route().points().size();
        for (int step = 0; step < steps; step += 1 + steps / MOST) {
            String svg = CardPicture.svg(Messages.of("en"), found(query, step), View.parse("", "en", false));
            assertFalse(svg.contains("NaN") || svg.contains("Infinity"), query + " " + step);
            assertTrue(svg.contains(Decimals.count(step + 1L) + " / " + Decimals.count(steps)), query + " " + step);
        }
    }

    private static Finding.OfWalk found(String query, int step) {
        return (Finding.OfWalk) SamplePage.of(query, "walk=" + step).inspection().findings().stream().filter(Finding.OfWalk.class::isInstance).findFirst().orElseThrow();
    }
}
