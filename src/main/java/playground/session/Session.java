package playground.session;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Supplier;
import playground.engine.train.Progress;
import playground.experiment.KnownTables;

/// A visitor's live run. Commands come in from any thread; a slice obeys them, trains, and shows what is new. No epoch's
/// losses are ever lost: while the page does not take them, training waits.
public final class Session implements Job {
    private final FrameSink sink;
    private final Clock clock;
    private final Queue<Command> commands;
    private final Show show;
    private final Pace pace;
    private final Desk desk;

    /// A session with the default run, not shown until a command comes. `seeds` gives a new seed whenever one is wanted.
    public Session(SessionLimits limits, FrameSink sink, Clock clock, Supplier<String> seeds) {
        this(limits, sink, clock, seeds, KnownTables.NONE);
    }

    /// As above; links may name these tables.
    public Session(SessionLimits limits, FrameSink sink, Clock clock, Supplier<String> seeds, KnownTables tables) {
        this.sink = sink;
        this.clock = clock;
        commands = new ArrayBlockingQueue<>(limits.commands());
        pace = new Pace(clock.nanos());
        show = new Show(limits, sink, clock);
        desk = new Desk(limits.epochs(), show, pace, sink, clock, seeds, tables);
    }

    /// Takes a command to be obeyed soon (wake the session); false when too many are waiting.
    public boolean offer(Command command) {
        return commands.offer(command);
    }

    @Override
    public Next slice(long deadline) {
        obey(deadline);
        long start = clock.used();
        train(deadline);
        show.trained(clock.used() - start);
        show.show(desk.course(), wantsMore());
        return next();
    }

    @Override
    public void failed(Throwable cause) {
        sink.failed();
    }

    /// A command waits, and this is a moment to obey it.
    private boolean called() {
        return desk.course().between() && !commands.isEmpty() && sink.listening();
    }

    private void obey(long deadline) {
        while (called() && clock.nanos() - deadline < 0) {
            Command command = commands.poll();
            if (command != null) {
                desk.obey(command);
            }
        }
    }

    private void train(long deadline) {
        long now = clock.nanos();
        while (mayTrain() && due(now) && !called() && now - deadline < 0) {
            Progress progress = desk.course().advance();
            now = clock.nanos();
            note(progress, now);
        }
    }

    private boolean mayTrain() {
        return desk.course().moving() && !show.full();
    }

    private boolean due(long now) {
        return desk.course().hurrying() || pace.due(now);
    }

    /// The run is held up by nothing but the processor.
    private boolean wantsMore() {
        return mayTrain() && due(clock.nanos());
    }

    private void note(Progress progress, long now) {
        Course course = desk.course();
        switch (progress) {
            case PART -> {}
            case UPDATE -> {
                assess(course);
                show.moved();
            }
            case EPOCH -> {
                show.note(course);
                show.moved();
            }
        }
        if (pace.counts(progress)) {
            pace.done(now);
        }
        if (!course.moving()) {
            desk.rested();
        }
    }

    /// Where single updates are watched, each has its losses.
    private void assess(Course course) {
        if (pace.countsUpdates() && !course.hurrying()) {
            course.training().trainer().assess();
        }
    }

    private Next next() {
        if (called()) {
            return Next.AGAIN;
        }
        if (!mayTrain()) {
            return show.next();
        }
        return wantsMore() ? Next.AGAIN : earlier(new Next.At(pace.next()), show.next());
    }

    private static Next earlier(Next.At unit, Next picture) {
        return picture instanceof Next.At(long nanos) && nanos - unit.nanos() < 0 ? picture : unit;
    }
}
