package playground.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import playground.engine.net.Topology;
import playground.engine.train.Painter;
import playground.experiment.Cut;
import playground.inspect.Inspection;
import playground.inspect.Subject;
import playground.run.History;
import playground.run.LossLog;
import playground.run.Snapshot;
import playground.run.Training;

/// What a session's page sees: the losses it has not been sent yet, pictures, and what it looks into, as often as it takes
/// them.
final class Show {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /* Until then nobody misses a sign of life, and most links have led to their place. */
    private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(100);
    private final FrameSink sink;
    private final Clock clock;
    private final int history;
    private final Pacer pacer;
    private final Look look;
    private LossLog losses = new LossLog();
    private final Meter meter = new Meter();
    private Optional<Snapshots> snapshots = Optional.empty();
    private Optional<Command.Focus> focus = Optional.empty();
    private int revision;
    private boolean watching;
    /// How much longer to train before the next picture: where pictures are costly, half the time is the training's.
    private long owed;
    /// What the last picture took.
    private long cost;

    Show(SessionLimits limits, FrameSink sink, Clock clock) {
        this.sink = sink;
        this.clock = clock;
        history = limits.history();
        pacer = new Pacer(SECOND / limits.pictures(), clock.nanos());
        look = new Look(clock.nanos());
    }

    /// Turns to another training, which is at its start.
    void turn(Training training) {
        snapshots = Optional.of(new Snapshots(training));
        losses = new LossLog();
        focus = focus.filter(seen -> exists(training, seen));
        revision++;
    }

    /// Pictures show another plane from here on. Where only other numbers are held, points stay where they are.
    void turn(Course course, Cut cut) {
        Training training = course.training();
        boolean moved = !cut.spansAs(training.cut());
        training.turn(cut);
        snapshots = Optional.of(new Snapshots(training));
        revision++;
        if (moved) {
            sink.turned(revision, training.link(), training, () -> picture(course));
        } else {
            sink.changed(revision, training.link(), training, () -> picture(course));
        }
    }

    /// The run was changed on its way.
    void changed(Course course) {
        if (course.position().step() == 0) {
            note(course);
        }
        tell(course);
    }

    /// Says what the run is, as if it was changed.
    void tell(Course course) {
        revision++;
        sink.changed(revision, course.training().link(), course.training(), () -> picture(course));
    }

    /// Updates are slow enough to be watched.
    void watch(boolean updates) {
        watching = updates;
    }

    int revision() {
        return revision;
    }

    /// Shows one unit's answers large; false when there is no such unit.
    boolean focus(Training training, Command.Focus unit) {
        if (!exists(training, unit)) {
            return false;
        }
        focus = Optional.of(unit);
        return true;
    }

    /// Shows the network's own answer large.
    void focusOutput() {
        focus = Optional.empty();
    }

    /// Looks into the run, too.
    void inspect(List<Subject> subjects) {
        look.turn(subjects);
    }

    private static boolean exists(Training training, Command.Focus unit) {
        return Places.unit(training.trainer().parameters().topology(), unit.layer(), unit.unit());
    }

    /// Keeps the losses of the epoch that was reached.
    void note(Course course) {
        if (course.recording()) {
            losses.record(course.position().epoch(), course.training().trainer().losses());
            course.recorded();
        }
    }

    /// No more losses can be kept until a picture takes them along.
    boolean full() {
        return losses.epochs() >= history;
    }

    void moved() {
        pacer.changed();
        look.moved();
    }

    private void hurry() {
        pacer.urgent(clock.nanos());
    }

    /// Shows where a run starts: at once, or, where it starts only to get somewhere, what there is a little later.
    void begin(Course course) {
        if (course.moving()) {
            pacer.passing(clock.nanos(), GRACE);
        } else {
            hurry();
        }
    }

    void startMeter(Course course) {
        meter.start(epochs(course), clock.nanos());
    }

    /// Shows a picture whatever has changed: with the next one due while the course moves, at rest without delay.
    void answer(Course course) {
        if (course.moving()) {
            moved();
        } else {
            hurry();
            look.hurry(clock.nanos());
        }
    }

    /// The course as it is, without any losses.
    Snapshot picture(Course course) {
        return snapshot(course, new History(course.position().epoch(), new float[0]));
    }

    private Snapshot snapshot(Course course, History history) {
        Snapshots present = snapshots(course);
        present.watch(watching);
        boolean atRest = !course.moving();
        return focus.map(unit -> present.snapshot(unit.layer(), unit.unit(), history, atRest))
                .orElseGet(() -> present.snapshot(history, atRest));
    }

    /// Before any run was opened it is the default one that is asked for.
    private Snapshots snapshots(Course course) {
        Snapshots present = snapshots.orElseGet(() -> new Snapshots(course.training()));
        snapshots = Optional.of(present);
        return present;
    }

    /// So much processor time went into training.
    void trained(long time) {
        owed = Math.max(0, owed - time);
    }

    /// Shows the course as it is if that is due and the page takes it. `eager`: training wants all the time there is.
    void show(Course course, boolean eager) {
        long now = clock.nanos();
        boolean due = pacer.due(now) || look.due(now);
        if (due && snapshots.isPresent() && sink.free() && !(eager && owed > 0)) {
            long start = clock.used();
            if (pacer.due(now)) {
                double rate = course.moving() ? meter.read(epochs(course), now) : 0;
                sink.show(new Moment(snapshot(course, losses.take()), course.phase(), revision, course.sought(), rate));
                pacer.shown(now);
            }
            if (look.due(now)) {
                sink.inspected(revision, inspection(course.training(), now));
            }
            owe(clock.used() - start);
        }
    }

    /// One picture that took longer than the one before (code not compiled yet) is not held against the next.
    private void owe(long time) {
        owed = Math.min(cost, time);
        cost = time;
    }

    private Inspection inspection(Training training, long now) {
        Topology topology = training.trainer().parameters().topology();
        Command.Focus unit = focus.orElseGet(() ->
                new Command.Focus(topology.layers().size() - 1, Painter.answer(topology)));
        return look.inspect(training, unit.layer(), unit.unit(), now);
    }

    private static double epochs(Course course) {
        int steps = Math.max(1, course.training().trainer().stepsPerEpoch());
        return course.position().epoch() + (double) course.position().step() / steps;
    }

    /// When the next picture, or the next look into the run, may be due.
    Next next() {
        if (snapshots.isEmpty() || !sink.free() || !(pacer.news() || look.wanted())) {
            return Next.WHEN_WOKEN;
        }
        boolean picture = pacer.news() && !(look.wanted() && look.notBefore() - pacer.notBefore() < 0);
        return new Next.At(picture ? pacer.notBefore() : look.notBefore());
    }
}
