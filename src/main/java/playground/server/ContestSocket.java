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
    private static final double MESSAGES_PER_SECOND = 10;
    private static final double MESSAGES_AT_ONCE = 60;
    private static final int MESSAGES_TOO_MANY = 200;
    private static final long TOLD_EVERY = 200_000_000;

    private final CompareModel model;
    private final Clock clock;
    private final Allowance allowance;
    private final Contest contest;
    private final Connection connection;
    private long tellAt;
    private String told = "";

    /// `contests` makes the contest that shows itself here.
    ContestSocket(Session socket, CompareModel model, Clock clock, Workers workers, Function<ContestSink, Contest> contests) {
        this.model = model;
        this.clock = clock;
        tellAt = clock.nanos();
        allowance = new Allowance(MESSAGES_PER_SECOND, MESSAGES_AT_ONCE, MESSAGES_TOO_MANY, clock);
        contest = contests.apply(this);
        connection = new Connection(socket, workers, contest);
    }

    /// Awake, it shows the start.
    Connection connection() {
        return connection;
    }

    /// A line came up. What is too fast, or no command, is left out.
    void receive(String line) {
        if (connection.acknowledged(line)) {
            return;
        }
        switch (allowance.take()) {
            case GIVEN -> pass(line);
            case IGNORED, REFUSED -> {}
            case ENDED -> connection.expel();
        }
    }

    private void pass(String line) {
        switch (CommandReader.read(line)) {
            case CommandReader.Understood(Command command) -> {
                boolean _ = contest.offer(command);
                connection.wake();
            }
            case CommandReader.Mistaken(Problem _) -> {}
        }
    }

    @Override
    public boolean free() {
        return connection.free();
    }

    @Override
    public void show(Standing standing) {
        connection.send(StandingCodec.encode(standing));
        long now = clock.nanos();
        boolean rests = standing.state() == Standing.State.PAUSED || standing.state() == Standing.State.FINISHED;
        if (rests || now - tellAt >= 0) {
            tell(CompareResult.html(model, standing), rests);
            tellAt = now + TOLD_EVERY;
        }
    }

    /// At rest always: a page that has it may leave.
    private void tell(String result, boolean rests) {
        if (rests || !result.equals(told)) {
            connection.send(new Message.Result(Dom.COMPARE_RESULT, result));
            told = result;
        }
    }

    @Override
    public void failed() {
        connection.fail();
    }
}
