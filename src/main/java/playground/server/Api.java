package playground.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.Input;
import playground.engine.data.Samples;
import playground.engine.data.Window;
import playground.engine.inspect.Responses;
import playground.engine.net.Parameters;
import playground.engine.train.Stop;
import playground.experiment.Parsed;
import playground.inspect.Inspector;
import playground.inspect.Subject;
import playground.page.Messages;
import playground.run.Replay;
import playground.run.Training;
import playground.session.Clock;
import playground.wire.ApiGrid;
import playground.wire.ApiInspection;
import playground.wire.ApiNote;
import playground.wire.ApiRun;

/// The calls that train without a page, described in `src/docs/api.md`.
final class Api {
    private static final double MILLISECOND = 1e6;

    private final Errands errands;
    private final Calls calls;
    private final TableShelf shelf;
    private final Clock clock;

    Api(Errands errands, Calls calls, TableShelf shelf, Clock clock) {
        this.errands = errands;
        this.calls = calls;
        this.shelf = shelf;
        this.clock = clock;
    }

    /// `/api/v1/run`
    void run(Context context) {
        Parsed<ApiRequest> asked = calls.read(context, ApiRequest::most);
        ApiRequest request = asked.value();
        long start = clock.nanos();
        List<ApiRun.Point> history = new ArrayList<>();
        ApiRun run = errands.run(
                request::replay,
                Errands.NO_BUDGET,
                training -> note(training, request, history),
                replay -> run(replay, history, notes(context, asked), start));
        json(context, run.json());
    }

    /// `/api/v1/grid`
    void grid(Context context) {
        Parsed<ApiRequest> asked = calls.grid(context);
        ApiRequest request = asked.value();
        long start = clock.nanos();
        ApiGrid grid = errands.run(
                request::replay, Errands.NO_BUDGET, _ -> {}, replay -> grid(replay, request.size(), notes(context, asked), start));
        json(context, grid.json());
    }

    /// `/api/v1/inspect`
    void inspect(Context context) {
        Parsed<ApiRequest> asked = calls.read(context, ApiRequest::affordable);
        ApiRequest request = asked.value();
        long start = clock.nanos();
        ApiInspection inspection = errands.run(
                request::replay, Errands.NO_BUDGET, _ -> {}, training -> Inspector.ready(training, request.subjects()), replay -> inspection(replay.training(), request.subjects(), notes(context, asked), start));
        json(context, inspection.json());
    }

    static void json(Context context, String json) {
        context.header("Cache-Control", "no-store").header("Access-Control-Allow-Origin", "*");
        context.contentType("application/json").result(json.getBytes(StandardCharsets.UTF_8));
    }

    /// What is worth knowing of a call that is right, in the caller's language.
    static List<ApiNote> notes(Context context, Parsed<?> asked) {
        Messages messages = Requests.messages(context);
        return asked.notes().stream()
                .map(note -> new ApiNote(note.parameter(), note.value(), messages.problem(note)))
                .toList();
    }

    /// Notes every K-th epoch, and the last.
    private static void note(Training training, ApiRequest request, List<ApiRun.Point> history) {
        long epoch = training.position().epoch();
        if (epoch % request.every() == 0 || epoch == request.link().at().epoch()) {
            history.add(ApiRun.Point.of(epoch, training.trainer().losses()));
        }
    }

    private ApiRun run(Replay replay, List<ApiRun.Point> history, List<ApiNote> notes, long start) {
        Training training = replay.training();
        long epoch = training.position().epoch();
        if (history.getLast().epoch() < epoch) {
            history.add(ApiRun.Point.of(epoch, training.trainer().losses()));
        }
        return new ApiRun(
                shelf.format(training.link()),
                epoch,
                training.trainer().diverged(),
                stopped(replay),
                training.trainer().parameters().topology().learnedCount(),
                history,
                ApiRun.layers(training.trainer().parameters()),
                training.digest(),
                notes,
                millisSince(start));
    }

    private static String stopped(Replay replay) {
        return replay.stopped().map(Stop::key).orElse("");
    }

    private ApiGrid grid(Replay replay, int size, List<ApiNote> notes, long start) {
        Training training = replay.training();
        Window window = training.plane().window();
        double[] across = IntStream.range(0, size).mapToDouble(i -> window.x(i, size)).toArray();
        boolean graph = training.plane().graph();
        double[] down = graph ? new double[1] : IntStream.range(0, size).mapToDouble(i -> window.y(i, size)).toArray();
        double[][][] outputs = outputs(training, across, down);
        return new ApiGrid(
                shelf.format(training.link()),
                training.position().epoch(),
                training.trainer().diverged(),
                stopped(replay),
                size,
                across,
                down,
                outputs[0],
                outputs.length == 1 ? null : outputs,
                training.digest(),
                notes,
                millisSince(start));
    }

    private ApiInspection inspection(Training training, List<Subject> subjects, List<ApiNote> notes, long start) {
        return new ApiInspection(
                shelf.format(training.link()),
                training.position().epoch(),
                training.trainer().diverged(),
                ApiInspection.findings(Inspector.inspect(training, subjects).findings()),
                training.digest(),
                notes,
                millisSince(start));
    }

    /// What each output answers, row by row.
    private static double[][][] outputs(Training training, double[] x, double[] y) {
        Parameters parameters = training.trainer().parameters();
        int last = parameters.topology().layers().size() - 1;
        double[][][] outputs = new double[parameters.topology().output().units()][y.length][];
        for (int row = 0; row < y.length; row++) {
            double[][] answers = Responses.of(parameters, places(training, x, y[row]), last).answers();
            for (int o = 0; o < answers.length; o++) {
                outputs[o][row] = answers[o];
            }
        }
        return outputs;
    }

    /// What the network is fed along a row of the plane.
    private static Samples places(Training training, double[] x, double y) {
        List<Input> inputs = training.setup().inputs();
        double[] fed = new double[inputs.size() * x.length];
        for (int column = 0; column < x.length; column++) {
            double[] place = training.plane().row(x[column], y);
            for (int i = 0; i < inputs.size(); i++) {
                fed[i * x.length + column] = inputs.get(i).of(place);
            }
        }
        return new Samples(x.length, inputs.size(), fed, new double[0]);
    }

    private double millisSince(long start) {
        return (clock.nanos() - start) / MILLISECOND;
    }
}
