package playground.server;

import java.util.function.Function;
import org.eclipse.jetty.websocket.api.Session;
import playground.compare.Standing;
import playground.experiment.Problem;
import playground.page.CompareResult;
import playground.page.CompareModel;
import playground.page.Dom;
import playground.session.Clock;
import playground.session.Command;
import playground.session.Contest;
import playground.session.ContestSink;
import playground.session.Workers;
import playground.wire.CommandReader;
import playground.wire.Message;
import playground.wire.StandingCodec;

/// One page that compares: its commands on the way to its contest, and how that stands on the way down.
final class ContestSocket implements ContestSink {
    private static final int BROKEN = 1011;
    private static final int POLICY_VIOLATED = 1008;
    private static final double MESSAGES_PER_SECOND = 10;
    private static final double MESSAGES_AT_ONCE = 60;
    private static final int MESSAGES_TOO_MANY = 200;
    private static final long TOLD_EVERY = 200_000_000;

    private final Outbox outbox;
    private final CompareModel model;
    private final Clock clock;
    private final Allowance allowance;
    private final Contest contest;
    private final Workers.Seat seat;
    private long tellAt;
    private String told = "";

    /// `contests` makes the contest that shows itself here.
    ContestSocket(Session socket, CompareModel model, Clock clock, Workers workers, Function<ContestSink, Contest> contests) {
        this.model = model;
        this.clock = clock;
        tellAt = clock.nanos();
        allowance = new Allowance(MESSAGES_PER_SECOND, MESSAGES_AT_ONCE, MESSAGES_TOO_MANY, clock);
        contest = contests.apply(this);
        seat = workers.admit(contest);
        outbox = new Outbox(socket, seat::wake);
    }

    /// Shows the start.
    void begin() {
        seat.wake();
    }

    /// A line came up. What is too fast, or no command, is left out.
    void receive(String line) {
        switch (allowance.take()) {
            case GIVEN -> pass(line);
            case IGNORED, REFUSED -> {}
            case ENDED -> close(POLICY_VIOLATED);
        }
    }

    private void pass(String line) {
        switch (CommandReader.read(line)) {
            case CommandReader.Understood(Command command) -> {
                boolean _ = contest.offer(command);
                seat.wake();
            }
            case CommandReader.Mistaken(Problem _) -> {}
        }
    }

    /// Ends the connection, saying why.
    void close(int status) {
        outbox.close(status, "");
    }

    /// The socket is gone.
    void leave() {
        outbox.shut();
        seat.leave();
    }

    @Override
    public boolean free() {
        return outbox.free();
    }

    @Override
    public void show(Standing standing) {
        outbox.send(StandingCodec.encode(standing));
        long now = clock.nanos();
        boolean rests = standing.state() == Standing.State.PAUSED || standing.state() == Standing.State.FINISHED;
        if (rests || now - tellAt >= 0) {
            tell(CompareResult.html(model, standing));
            tellAt = now + TOLD_EVERY;
        }
    }

    private void tell(String result) {
        if (!result.equals(told)) {
            outbox.send(new Message.Result(Dom.COMPARE_RESULT, result).json());
            told = result;
        }
    }

    @Override
    public void failed() {
        close(BROKEN);
    }
}
