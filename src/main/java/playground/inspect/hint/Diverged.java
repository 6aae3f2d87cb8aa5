package playground.inspect.hint;

import java.util.Optional;

/// The numbers left every bound after so many epochs at a learning `rate`.
public record Diverged(long epoch, double rate) implements Hint {
    static Optional<Hint> in(Case run) {
        return run.trainer().diverged()
                ? Optional.of(new Diverged(run.trainer().epoch(), run.learningRate()))
                : Optional.empty();
    }

    @Override
    public String key() {
        return "diverged";
    }

    @Override
    public Show show() {
        return new Show.Curve();
    }

    @Override
    public Optional<Fix> fix() {
        return Optional.of(Fix.learningRate(rate, -1));
    }
}
