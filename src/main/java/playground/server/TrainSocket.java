package playground.server;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.websocket.api.Session;
import playground.experiment.Problem;
import playground.inspect.Inspection;
import playground.inspect.hint.Hint;
import playground.page.Messages;
import playground.run.Link;
import playground.run.Position;
import playground.run.Snapshot;
import playground.run.Training;
import playground.session.Clock;
import playground.session.Command;
import playground.session.FrameSink;
import playground.session.Moment;
import playground.session.Workers;
import playground.wire.CommandReader;
import playground.wire.FrameCodec;
import playground.wire.Message;

/// One live page: its commands on the way to its session, and what the session shows on the way down.
final class TrainSocket implements FrameSink {
    /* A slider drawn fast sends some 60 changes a second. */
    private static final double MESSAGES_PER_SECOND = 60;
    private static final double MESSAGES_AT_ONCE = 240;
    /* No page of ours; one that reads its answers would have stopped. */
    private static final int MESSAGES_TOO_MANY = 400;

    private final Messages messages;
    private final Markup markup;
    private final TableShelf shelf;
    private final Allowance allowance;
    private final FrameCodec codec = new FrameCodec();
    private final playground.session.Session session;
    private final Connection connection;
    private final Room.Part part;

    /// `sessions` makes the session that shows itself here.
    TrainSocket(
            Session socket,
            Markup markup,
            TableShelf shelf,
            Room.Part part,
            Clock clock,
            Workers workers,
            Function<FrameSink, playground.session.Session> sessions) {
        this.markup = markup;
        this.shelf = shelf;
        this.part = part;
        messages = markup.messages();
        allowance = new Allowance(MESSAGES_PER_SECOND, MESSAGES_AT_ONCE, MESSAGES_TOO_MANY, clock);
        session = sessions.apply(this);
        connection = new Connection(socket, workers, session);
    }

    /// A line came up.
    void receive(String line) {
        if (!connection.acknowledged(line) && granted(line)) {
            switch (CommandReader.read(line)) {
                case CommandReader.Understood(Command command) -> pass(command, line);
                case CommandReader.Mistaken(Problem problem) -> decline(problem);
            }
        }
    }

    private void pass(Command command, String line) {
        if (!session.offer(command)) {
            decline(tooFast(line));
        }
        connection.wake();
    }

    /// Bytes came up, which no page of ours sends.
    void receiveBytes() {
        if (granted("")) {
            decline(Problem.of("command", "", "command.unknown"));
        }
    }

    /// Whether a message may be looked at.
    private boolean granted(String line) {
        Allowance.Grant grant = allowance.take();
        switch (grant) {
            case GIVEN, IGNORED -> {}
            case REFUSED -> declined(List.of(tooFast(line)));
            case ENDED -> connection.expel();
        }
        return grant == Allowance.Grant.GIVEN;
    }

    private static Problem tooFast(String line) {
        return Problem.of("command", line, "tooFast");
    }

    private void decline(Problem problem) {
        if (connection.listening()) {
            declined(List.of(problem));
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public boolean free() {
        return connection.free();
    }

    @Override
    public boolean listening() {
        return connection.listening();
    }

    @Override
    public void show(Moment moment) {
        connection.send(codec.encode(moment));
    }

    @Override
    public void inspected(int revision, Inspection inspection) {
        Position at = inspection.position();
        connection.send(new Message.Inspection(revision, at.epoch(), at.step(), markup.changed(inspection)));
    }

    @Override
    public void started(
            int revision, Link link, List<Problem> problems, Training training, Supplier<Snapshot> snapshot) {
        Map<String, String> html = markup.changed(link, problems, training.split(), snapshot.get());
        connection.send(new Message.Run(revision, shelf.format(link), shown(problems), html));
    }

    @Override
    public void changed(int revision, Link link, Training training, Supplier<Snapshot> snapshot) {
        Map<String, String> html = markup.changedControls(link, training.split(), snapshot.get());
        connection.send(new Message.Run(revision, shelf.format(link), List.of(), html));
    }

    @Override
    public void turned(int revision, Link link, Training training, Supplier<Snapshot> snapshot) {
        Map<String, String> html = markup.changedPlane(link, training.split(), snapshot.get());
        connection.send(new Message.Run(revision, shelf.format(link), List.of(), html));
    }

    @Override
    public void rested(Link link, String digest, List<Hint> hints) {
        connection.send(new Message.Link(shelf.format(link), digest, markup.changed(hints)));
    }

    @Override
    public void declined(List<Problem> problems) {
        connection.send(new Message.Problems(shown(problems)));
    }

    @Override
    public void lacks(String fingerprint) {
        connection.send(new Message.Wanted(fingerprint));
        connection.close(Connection.TRY_AGAIN_LATER);
    }

    @Override
    public boolean takes(long bytes) {
        return part.takes(bytes);
    }

    @Override
    public void full() {
        connection.send(new Message.Refused(messages.text("server.full")));
        connection.close(Connection.TRY_AGAIN_LATER);
    }

    @Override
    public void failed() {
        connection.fail();
    }

    /// The socket is gone.
    void leave() {
        connection.leave();
        part.leave();
    }

    private List<Message.ShownProblem> shown(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Message.ShownProblem(problem.parameter(), problem.value(), messages.problem(problem)))
                .toList();
    }
}
