package playground.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import playground.engine.data.Dataset;
import playground.engine.data.Samples;
import playground.engine.train.Answers;
import playground.engine.train.Boundary;
import playground.experiment.Parsed;
import playground.run.LinkQuery;
import playground.run.Training;
import playground.session.Clock;
import playground.wire.ApiGrid;
import playground.wire.ApiRun;

/// The calls that train without a page, described in `src/docs/api.md`.
final class Api {
    /* The work of a call is bounded before it starts. */
    private static final long NO_BUDGET = Long.MAX_VALUE / 2;
    private static final double MILLISECOND = 1e6;

    private final Errands errands;
    private final Clock clock;

    Api(Errands errands, Clock clock) {
        this.errands = errands;
        this.clock = clock;
    }

    /// `GET /api/v1/run`
    void run(Context context) {
        ApiRequest request = read(context, ApiRequest::most);
        long start = clock.nanos();
        List<ApiRun.Point> history = new ArrayList<>();
        ApiRun run = errands.run(
                request.link(),
                NO_BUDGET,
                training -> note(training, request, history),
                training -> run(training, history, start));
        json(context, run.json());
    }

    /// `GET /api/v1/grid`
    void grid(Context context) {
        ApiRequest request = read(context, ApiRequest::affordable);
        long start = clock.nanos();
        ApiGrid grid = errands.run(
                request.link(), NO_BUDGET, _ -> {}, training -> grid(training, request.size(), start));
        json(context, grid.json());
    }

    private static void json(Context context, String json) {
        context.header("Cache-Control", "no-store").header("Access-Control-Allow-Origin", "*");
        context.contentType("application/json").result(json.getBytes(StandardCharsets.UTF_8));
    }

    /// The request, if it is right and not more than `bound` says.
    private static ApiRequest read(Context context, ToLongFunction<ApiRequest> bound) {
        Parsed<ApiRequest> request = ApiRequest.parse(Requests.query(context));
        if (!request.problems().isEmpty()) {
            throw new WrongParameters(request.problems());
        }
        long most = bound.applyAsLong(request.value());
        if (request.value().link().at().epoch() > most) {
            throw new TooMuch(ApiRequest.EPOCHS, request.value().link().at().epoch(), most);
        }
        return request.value();
    }

    /// Notes every K-th epoch, and the last.
    private static void note(Training training, ApiRequest request, List<ApiRun.Point> history) {
        long epoch = training.position().epoch();
        if (epoch % request.every() == 0 || epoch == request.link().at().epoch()) {
            history.add(ApiRun.Point.of(epoch, training.trainer().losses()));
        }
    }

    private ApiRun run(Training training, List<ApiRun.Point> history, long start) {
        long epoch = training.position().epoch();
        if (history.getLast().epoch() < epoch) {
            history.add(ApiRun.Point.of(epoch, training.trainer().losses()));
        }
        return new ApiRun(
                LinkQuery.format(training.link()),
                epoch,
                training.trainer().diverged(),
                training.trainer().parameters().values().length,
                history,
                ApiRun.layers(training.trainer().parameters()),
                training.digest(),
                millisSince(start));
    }

    private ApiGrid grid(Training training, int size, long start) {
        double[] across = IntStream.range(0, size).mapToDouble(i -> place(i, size)).toArray();
        double[] down = IntStream.range(0, size).mapToDouble(i -> 0 - place(i, size)).toArray();
        double[][] values = IntStream.range(0, size)
                .mapToObj(row -> row(training, across, down[row]))
                .toArray(double[][]::new);
        return new ApiGrid(
                LinkQuery.format(training.link()),
                training.position().epoch(),
                training.trainer().diverged(),
                size,
                across,
                down,
                values,
                training.digest(),
                millisSince(start));
    }

    private static double place(int index, int size) {
        return -Boundary.REACH + 2 * Boundary.REACH * index / (size - 1);
    }

    private static double[] row(Training training, double[] x, double y) {
        double[] ys = new double[x.length];
        Arrays.fill(ys, y);
        Dataset points = new Dataset(x, ys, new double[x.length]);
        Samples samples = Samples.of(points, training.run().experiment().data().features());
        return Answers.of(training.trainer().parameters(), samples);
    }

    private double millisSince(long start) {
        return (clock.nanos() - start) / MILLISECOND;
    }
}
