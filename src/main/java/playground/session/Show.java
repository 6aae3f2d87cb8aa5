package playground.session;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import playground.run.History;
import playground.run.LossLog;
import playground.run.Snapshot;
import playground.run.Training;

/// What a session's page sees: the losses it has not been sent yet, and pictures, as often as it takes them.
final class Show {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private final FrameSink sink;
    private final Clock clock;
    private final int history;
    private final Pacer pacer;
    private LossLog losses = new LossLog();
    private final Meter meter = new Meter();
    private Optional<Snapshots> snapshots = Optional.empty();
    private Optional<Command.Focus> focus = Optional.empty();
    private int revision;
    /// How much longer to train before the next picture: where pictures are costly, half the time is the training's.
    private long owed;

    Show(SessionLimits limits, FrameSink sink, Clock clock) {
        this.sink = sink;
        this.clock = clock;
        history = limits.history();
        pacer = new Pacer(SECOND / limits.pictures(), clock.nanos());
    }

    /// Turns to another training, which is at its start.
    void turn(Training training) {
        snapshots = Optional.of(new Snapshots(training));
        losses = new LossLog();
        focus = focus.filter(seen -> exists(training, seen));
        revision++;
    }

    /// The run was changed on its way.
    void revise() {
        revision++;
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
        hurry();
        return true;
    }

    /// Shows the network's own answer large.
    void focusOutput() {
        focus = Optional.empty();
        hurry();
    }

    private static boolean exists(Training training, Command.Focus unit) {
        return Places.unit(training.trainer().parameters().topology(), unit.layer(), unit.unit());
    }

    /// Keeps the losses of the epoch that was reached.
    void note(Course course) {
        if (course.recording()) {
            losses.record(course.position().epoch(), course.training().trainer().losses());
        }
    }

    /// No more losses can be kept until a picture takes them along.
    boolean full() {
        return losses.epochs() >= history;
    }

    void moved() {
        pacer.changed();
    }

    /// Shows the next picture without delay.
    void hurry() {
        pacer.urgent(clock.nanos());
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
        }
    }

    /// The course as it is, without any losses.
    Snapshot picture(Course course) {
        return snapshot(course, new History(course.position().epoch(), new float[0]));
    }

    private Snapshot snapshot(Course course, History history) {
        Snapshots present = snapshots(course);
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
        if (wanted() && pacer.due(now) && sink.free() && !(eager && owed > 0)) {
            long start = clock.used();
            double rate = course.moving() ? meter.read(epochs(course), now) : 0;
            sink.show(new Moment(snapshot(course, losses.take()), course.phase(), revision, course.sought(), rate));
            pacer.shown(now);
            owed = clock.used() - start;
        }
    }

    private static double epochs(Course course) {
        int steps = Math.max(1, course.training().trainer().stepsPerEpoch());
        return course.position().epoch() + (double) course.position().step() / steps;
    }

    /// There is a run to be seen, and something new about it.
    private boolean wanted() {
        return snapshots.isPresent() && pacer.news();
    }

    /// When the next picture may be due.
    Next next() {
        return wanted() && sink.free() ? new Next.At(pacer.notBefore()) : Next.WHEN_WOKEN;
    }
}
