package playground.inspect.hint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;
import playground.experiment.ExperimentQuery;
import playground.experiment.HiddenLayers;
import playground.experiment.NumberText;

/// A setting and its new value, as the settings grammar writes them, and, where one alone would not help, another. `anew`: what was
/// learned is beyond help, so that the run is to start again even where the setting may change on the way.
public record Fix(String key, String value, Optional<Fix> also, boolean anew) {
    Fix(String key, String value) {
        this(key, value, Optional.empty(), false);
    }

    /// The learning rate moved by powers of ten, in the decimals it is written in.
    static Fix learningRate(double rate, int tens) {
        return new Fix(ExperimentQuery.LEARNING_RATE, moved(rate, tens));
    }

    /// The same of the rate of a penalty.
    static Fix penalty(double rate, int tens) {
        return new Fix(ExperimentQuery.RATE, moved(rate, tens));
    }

    private static String moved(double rate, int tens) {
        return NumberText.of(new BigDecimal(NumberText.of(rate)).scaleByPowerOfTen(tens).doubleValue());
    }

    static Fix activation(Activation activation) {
        return new Fix(ExperimentQuery.ACTIVATION, activation.key());
    }

    static Fix start(Initializer initializer) {
        return new Fix(ExperimentQuery.INIT, initializer.key());
    }

    static Fix hidden(List<Integer> units) {
        return new Fix(ExperimentQuery.HIDDEN, HiddenLayers.format(units));
    }

    Fix with(Fix other) {
        return new Fix(key, value, Optional.of(other), anew);
    }

    Fix fromTheStart() {
        return new Fix(key, value, also, true);
    }

    /// Whether the run starts again by it for other reasons than what the setting is.
    public boolean together() {
        return anew || also.isPresent();
    }

    /// `key=value`, with `&` between several.
    public String query() {
        return key + "=" + value + also.map(other -> "&" + other.query()).orElse("");
    }
}
