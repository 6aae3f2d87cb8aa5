package playground.inspect.hint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import playground.engine.inspect.Health;
import playground.run.Training;

/// What the rules find in a run, the most urgent first; of one that diverged, nothing else. A loss that got nowhere is told where none
/// of them says why.
public final class Diagnosis {
    private static final List<Function<Case, Optional<Hint>>> RULES = List.of(
            Rising::in, Leaking::in, Flat::in, Alike::in, Dead::in, Vanishing::in, Saturated::in, Unsteady::in, Overfitting::in, Slow::in);

    private Diagnosis() {}

    /// Nothing where there is nothing to learn from.
    public static List<Hint> of(Training training) {
        return training.train().count() == 0 ? List.of() : of(training, health(training));
    }

    /// `health` is that of its layers. Where weights were set by hand, and nothing was learned since, only the data are judged.
    public static List<Hint> of(Training training, Health health) {
        Case run = new Case(training, health);
        Optional<Hint> end = Diverged.in(run);
        List<Function<Case, Optional<Hint>>> rules = run.byHand() ? List.of(Leaking::in) : RULES;
        List<Hint> found = end.isPresent() ? List.of(end.get()) : rules.stream().flatMap(rule -> rule.apply(run).stream()).toList();
        return found.isEmpty() && !run.byHand() ? Stalled.in(run).stream().toList() : found;
    }

    /// How the layers do; there is something to learn from.
    public static Health health(Training training) {
        return Health.of(
                training.trainer().parameters(), training.train(), training.objective(), training.trainer().vitals().strides());
    }
}
