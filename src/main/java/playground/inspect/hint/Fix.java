package playground.inspect.hint;

import java.math.BigDecimal;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;
import playground.experiment.ExperimentQuery;
import playground.experiment.NumberText;

/// A setting and its new value, as the settings grammar writes them.
public record Fix(String key, String value) {
    /// The learning rate moved by powers of ten, in the decimals it is written in.
    static Fix learningRate(double rate, int tens) {
        double moved = new BigDecimal(NumberText.of(rate)).scaleByPowerOfTen(tens).doubleValue();
        return new Fix(ExperimentQuery.LEARNING_RATE, NumberText.of(moved));
    }

    static Fix activation(Activation activation) {
        return new Fix(ExperimentQuery.ACTIVATION, activation.key());
    }

    static Fix start(Initializer initializer) {
        return new Fix(ExperimentQuery.INIT, initializer.key());
    }
}
