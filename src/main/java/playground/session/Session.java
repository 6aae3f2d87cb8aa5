package playground.session;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Supplier;
import playground.engine.net.Layer;
import playground.engine.train.Losses;
import playground.engine.train.Progress;
import playground.experiment.Experiment;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.run.Change;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Position;
import playground.run.Run;
import playground.run.Training;

/// A visitor's live run. Commands come in from any thread; a slice obeys them, trains, and shows what is new. No epoch's
/// losses are ever lost: while the page does not take them, training waits.
public final class Session implements Job {
    private static final long SECOND = 1_000_000_000;

    private final SessionLimits limits;
    private final FrameSink sink;
    private final Clock clock;
    private final Supplier<String> seeds;
    private final Queue<Command> commands;
    private final LossBuffer losses;
    private final Pacer pacer;
    private final Pace pace;
    private final Meter meter = new Meter();
    private Course course;
    private Painter painter;
    private Optional<Command.Focus> focus = Optional.empty();
    private int revision;

    /// A session with the default run, not shown until a command comes. `seeds` gives a new seed whenever one is wanted.
    public Session(SessionLimits limits, FrameSink sink, Clock clock, Supplier<String> seeds) {
        this.limits = limits;
        this.sink = sink;
        this.clock = clock;
        this.seeds = seeds;
        commands = new ArrayBlockingQueue<>(limits.commands());
        losses = new LossBuffer(limits.history());
        pacer = new Pacer(SECOND / limits.pictures(), clock.nanos());
        pace = new Pace(clock.nanos());
        Training training = Training.start(LinkQuery.parse("").value().run());
        course = new Course(training, limits.epochs());
        painter = new Painter(training);
    }

    /// Takes a command to be obeyed soon (wake the session); false when too many are waiting.
    public boolean offer(Command command) {
        return commands.offer(command);
    }

    @Override
    public Next slice(long deadline) {
        obey(deadline);
        train(deadline);
        show();
        return next();
    }

    @Override
    public void failed(Throwable cause) {
        sink.failed();
    }

    private boolean called() {
        return course.between() && !commands.isEmpty() && sink.listening();
    }

    private void obey(long deadline) {
        while (called() && clock.nanos() - deadline < 0) {
            Command command = commands.poll();
            if (command != null) {
                obey(command);
            }
        }
    }

    private void train(long deadline) {
        long now = clock.nanos();
        while (course.moving() && !losses.full() && !called() && mayGoOn(now) && now - deadline < 0) {
            Progress progress = course.advance();
            now = clock.nanos();
            note(progress, now);
        }
    }

    private boolean mayGoOn(long now) {
        return course.hurrying() || pace.due(now);
    }

    private void note(Progress progress, long now) {
        if (progress == Progress.EPOCH && course.recording()) {
            losses.add(course.position().epoch(), course.training().trainer().losses());
        }
        if (progress == Progress.EPOCH || progress == Progress.UPDATE && pace.speed().unit() == Speed.Unit.UPDATE) {
            pace.done(now);
        }
        if (progress != Progress.PART) {
            pacer.changed();
        }
        if (!course.moving()) {
            rested();
        }
    }

    private void rested() {
        sink.rested(link(), course.training().digest());
        pacer.urgent(clock.nanos());
    }

    private void show() {
        long now = clock.nanos();
        if (pacer.due(now) && sink.free()) {
            sink.show(moment(now));
            pacer.shown(now);
        }
    }

    private Moment moment(long now) {
        Layer output = course.training().trainer().parameters().topology().output();
        int last = course.training().trainer().parameters().topology().layers().size() - 1;
        Command.Focus seen = focus.orElse(new Command.Focus(last, output.units() - 1));
        var snapshot = painter.snapshot(seen.layer(), seen.unit(), losses.drain(), !course.moving());
        return new Moment(snapshot, course.phase(), revision, course.sought(), meter.read(progress(), now));
    }

    private double progress() {
        int steps = Math.max(1, course.training().trainer().stepsPerEpoch());
        return course.position().epoch() + (double) course.position().step() / steps;
    }

    private Next next() {
        if (called()) {
            return Next.AGAIN;
        }
        if (course.moving() && !losses.full()) {
            long now = clock.nanos();
            return mayGoOn(now) ? Next.AGAIN : new Next.At(earlier(pace.next()));
        }
        return pacer.news() && sink.free() ? new Next.At(pacer.notBefore()) : Next.WHEN_WOKEN;
    }

    private long earlier(long unit) {
        boolean pictureFirst = pacer.news() && sink.free() && pacer.notBefore() - unit < 0;
        return pictureFirst ? pacer.notBefore() : unit;
    }

    private void obey(Command command) {
        switch (command) {
            case Command.Open(String query) -> open(query, false);
            case Command.Resume(String query) -> open(query, true);
            case Command.Set(String key, String value) -> change(key, value);
            case Command.SetWeight(int layer, int unit, int input, double value) ->
                change(new Change.Weight(layer, unit, input, value));
            case Command.SetBias(int layer, int unit, double value) -> change(new Change.Bias(layer, unit, value));
            case Command.Play() -> play();
            case Command.Pause() -> pause();
            case Command.Step() -> aim(new Goal.Unit(Progress.EPOCH));
            case Command.Update() -> aim(new Goal.Unit(Progress.UPDATE));
            case Command.Reset() -> start(experiment());
            case Command.NewSeed() -> start(Settings.withSeed(experiment(), seeds.get()));
            case Command.Regenerate() -> start(Settings.withDataSeed(experiment(), seeds.get()));
            case Command.SetSpeed(Speed speed) -> pace.speed(speed, clock.nanos());
            case Command.Focus wanted -> focus(Optional.of(wanted));
            case Command.FocusOutput() -> focus(Optional.empty());
        }
    }
}
