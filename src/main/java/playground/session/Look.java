package playground.session;

import java.util.List;
import java.util.concurrent.TimeUnit;
import playground.inspect.Inspection;
import playground.inspect.Inspector;
import playground.inspect.Subject;
import playground.run.Training;

/// What a page looks into besides its picture, and when it is told again: five times a second at most while the run moves.
/// Nothing is computed while nobody looks.
final class Look {
    private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(200);
    /// Until what takes longer is gone on with.
    private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(100);

    private final Pacer pacer;
    private List<Subject> subjects = List.of();

    Look(long now) {
        pacer = new Pacer(PERIOD, now);
    }

    /// Turns to other subjects; without any, it ends.
    void turn(List<Subject> wanted) {
        subjects = List.copyOf(wanted);
        pacer.changed();
    }

    void moved() {
        pacer.changed();
    }

    /// Tells without delay what there is.
    void hurry(long now) {
        pacer.urgent(now);
    }

    /// Something is looked into, and there is something new about it.
    boolean wanted() {
        return !subjects.isEmpty() && pacer.news();
    }

    boolean due(long now) {
        return wanted() && pacer.due(now);
    }

    long notBefore() {
        return pacer.notBefore();
    }

    /// What there is to be found, the large picture showing one unit.
    Inspection inspect(Training training, int layer, int unit, long now) {
        pacer.shown(now);
        Inspection found = Inspector.inspect(training, subjects, layer, unit);
        if (found.unfinished()) {
            pacer.passing(now, BREATH);
        }
        return found;
    }
}
