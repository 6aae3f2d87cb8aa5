package playground.inspect.hint;

import java.util.Optional;

/// Something that goes wrong in a run, with the numbers that show it. Each kind is a rule: its `in` finds it in a case, or nothing.
public sealed interface Hint
        permits Diverged, Rising, Leaking, Flat, Alike, Dead, Vanishing, Saturated, Unsteady, Overfitting, Slow, Stalled {
    /// The word for it.
    String key();

    /// Where it is seen.
    Show show();

    /// The one change that is most likely to help; empty where no setting does.
    Optional<Fix> fix();
}
