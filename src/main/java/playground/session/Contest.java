package playground.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import playground.compare.Comparison;
import playground.compare.Lane;
import playground.compare.Standing;
import playground.run.Run;

/// A comparison being computed: its runs go round by round, no one ahead of the others, all of them together one job among
/// the workers', so that a comparison gets no more than a single run would.
public final class Contest implements Job {
    private static final int COMMANDS = 64;
    private static final int FEW = 8;
    private static final long OFTEN = TimeUnit.MILLISECONDS.toNanos(66);
    private static final long SELDOM = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private final Comparison comparison;
    private final List<Run> runs;
    private final ContestSink sink;
    private final Clock clock;
    private final Queue<Command> commands = new ArrayBlockingQueue<>(COMMANDS);
    private final Pace pace;
    private final Pacer pacer;
    private final Portraits portraits;
    private final List<Lane> lanes = new ArrayList<>();
    /// How much of the measure a round is.
    private final double length;
    /// Rounds that are complete, of those there are.
    private long round;
    /// The lane that is next to advance in the round under way.
    private int turn;
    /// On the way to this round as fast as can be.
    private long sought;
    private boolean playing;

    /// Rests at the start until told otherwise.
    public Contest(Comparison comparison, ContestSink sink, Clock clock) {
        this.comparison = comparison;
        this.sink = sink;
        this.clock = clock;
        runs = comparison.runs();
        length = comparison.pace();
        pace = new Pace(clock.nanos());
        pacer = new Pacer(runs.size() > FEW ? SELDOM : OFTEN, clock.nanos());
        portraits = new Portraits(comparison);
        pacer.changed();
    }

    /// Takes a command to be obeyed soon (wake the contest); false when too many are waiting.
    public boolean offer(Command command) {
        return commands.offer(command);
    }

    @Override
    public Next slice(long deadline) {
        obey();
        if (lanes.size() < runs.size()) {
            enter(deadline);
            return Next.AGAIN;
        }
        advance(deadline);
        show(deadline);
        return next();
    }

    @Override
    public void failed(Throwable cause) {
        sink.failed();
    }

    private void obey() {
        for (Command command = commands.poll(); command != null; command = commands.poll()) {
            obey(command);
            pacer.urgent(clock.nanos());
        }
    }

    private void obey(Command command) {
        switch (command) {
            case Command.Play() -> play();
            case Command.Pause() -> rest();
            case Command.Step() -> seek(round + 1);
            case Command.Seek(long epoch) -> seek(epoch);
            case Command.Reset() -> restart();
            case Command.SetSpeed(Speed speed) -> pace.speed(speed, clock.nanos());
            case Command.Open _, Command.Resume _, Command.Set _, Command.SetWeight _, Command.SetBias _, Command.Layers _,
                    Command.Units _, Command.Update _, Command.Best _, Command.NewSeed _, Command.Regenerate _,
                    Command.Focus _, Command.FocusOutput _, Command.Plane _, Command.Inspect _ -> {}
        }
    }

    private void play() {
        playing = true;
        pace.start(clock.nanos());
    }

    private void rest() {
        playing = false;
        sought = round;
    }

    private void seek(long wanted) {
        playing = false;
        if (wanted < round) {
            restart();
        }
        sought = Math.min(wanted, comparison.epochs());
    }

    private void restart() {
        rest();
        lanes.clear();
        portraits.forget();
        round = 0;
        sought = 0;
        turn = 0;
    }

    /// Sets up the runs, one after the other.
    private void enter(long deadline) {
        do {
            lanes.add(new Lane(comparison, runs.get(lanes.size()), portraits.side()));
        } while (lanes.size() < runs.size() && clock.nanos() - deadline < 0);
        pacer.changed();
    }

    private boolean moving() {
        return round < comparison.epochs() && (playing || round < sought);
    }

    /// A round that has begun is brought to its end, so that all rest at the same place.
    private boolean mayAdvance(long now) {
        return turn > 0 || (moving() && (round < sought || pace.due(now)));
    }

    private void advance(long deadline) {
        long now = clock.nanos();
        while (mayAdvance(now) && !showable(now) && now - deadline < 0) {
            piece();
            now = clock.nanos();
        }
    }

    private void piece() {
        Lane lane = lanes.get(turn);
        if (behind(lane)) {
            lane.advance();
        } else if (++turn == lanes.size()) {
            turn = 0;
            round++;
            pace.done(clock.nanos());
        }
        pacer.changed();
    }

    /// In the last round everyone goes to his own end, which is that of an epoch.
    private boolean behind(Lane lane) {
        boolean lastRound = round + 1 == comparison.epochs();
        return !lane.done() && (lastRound || lane.clock() < (round + 1) * length);
    }

    /// All are seen at the same place, unless a round takes long.
    private boolean showable(long now) {
        return sink.free() && pacer.due(now) && (turn == 0 || now - pacer.notBefore() > PATIENCE);
    }

    private void show(long deadline) {
        long now = clock.nanos();
        if (showable(now) && portraits.paint(lanes, clock, deadline)) {
            sink.show(standing());
            pacer.shown(now + portraits.cost());
        }
    }

    private Standing standing() {
        return new Standing(state(), round, comparison.epochs(), lanes.stream().map(Lane::runner).toList(), portraits.side(), portraits.take());
    }

    private Standing.State state() {
        if (round == comparison.epochs()) {
            return Standing.State.FINISHED;
        }
        return round < sought ? Standing.State.SEEKING : playing ? Standing.State.RUNNING : Standing.State.PAUSED;
    }

    private Next next() {
        long now = clock.nanos();
        boolean showing = sink.free() && pacer.news();
        if (!commands.isEmpty() || mayAdvance(now) || showable(now)) {
            return Next.AGAIN;
        }
        if (!moving()) {
            return showing ? new Next.At(pacer.notBefore()) : Next.WHEN_WOKEN;
        }
        long unit = pace.next();
        return new Next.At(showing && pacer.notBefore() - unit < 0 ? pacer.notBefore() : unit);
    }
}
