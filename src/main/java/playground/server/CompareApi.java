package playground.server;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import playground.compare.Comparison;
import playground.compare.ComparisonQuery;
import playground.compare.Knob;
import playground.compare.Standing;
import playground.compare.Variation;
import playground.experiment.Parsed;
import playground.run.Link;
import playground.run.Position;
import playground.run.Run;
import playground.session.Clock;
import playground.wire.ApiComparison;
import playground.wire.ApiNote;

/// `/api/v1/compare`: a comparison computed without a page.
final class CompareApi {
    private static final double MILLISECOND = 1e6;

    private final Tours tours;
    private final Calls calls;
    private final TableShelf shelf;
    private final Clock clock;

    CompareApi(Tours tours, Calls calls, TableShelf shelf, Clock clock) {
        this.tours = tours;
        this.calls = calls;
        this.shelf = shelf;
        this.clock = clock;
    }

    void compare(Context context) {
        Parsed<Comparison> asked = calls.comparison(context);
        long start = clock.nanos();
        Standing standing = tours.complete(asked.value());
        Api.json(context, answer(asked.value(), standing, Api.notes(context, asked), (clock.nanos() - start) / MILLISECOND).json());
    }

    private ApiComparison answer(Comparison comparison, Standing standing, List<ApiNote> notes, double elapsedMillis) {
        return new ApiComparison(
                shelf.format(comparison),
                ComparisonQuery.key(comparison.variation()),
                comparison.epochs(),
                comparison.measure().key(),
                comparison.tested() ? "test" : "train",
                comparison.goal(),
                standing.reached(),
                IntStream.range(0, standing.runners().size()).mapToObj(number -> entry(comparison, standing, number)).toList(),
                comparison.variation().race() ? standing.order() : List.of(),
                comparison.variation() instanceof Variation.Fork fork ? new ApiComparison.Place(fork.parts().epoch(), fork.parts().step()) : null,
                comparison.variation() instanceof Variation.Seeds ? spread(standing) : null,
                comparison.variation() instanceof Variation.Sweep(Knob across, Knob up) ? grid(standing, across, up) : null,
                notes,
                elapsedMillis);
    }

    private ApiComparison.Entry entry(Comparison comparison, Standing standing, int number) {
        Standing.Runner runner = standing.runners().get(number);
        Run run = comparison.runs().get(number);
        return new ApiComparison.Entry(
                shelf.format(new Link(run, new Position(runner.epoch(), 0))),
                comparison.variation().differences(comparison.base(), number),
                runner.epoch(),
                runner.losses().train(),
                runner.losses().test(),
                runner.loss(),
                runner.diverged(),
                runner.reached() ? new ApiComparison.Goal(runner.arrived(), runner.arrival(), standing.place(number)) : null,
                new ApiComparison.Course(runner.course().clocks(), runner.course().losses()),
                comparison.layered() ? runner.gradients() : null);
    }

    private static ApiComparison.Spread spread(Standing standing) {
        double[] losses = standing.losses();
        double median = losses.length == 0 ? Double.NaN : losses[losses.length / 2];
        Standing.Span span = standing.span();
        return new ApiComparison.Spread((double) standing.reached() / standing.runners().size(), span.least(), median, span.most());
    }

    private static ApiComparison.Grid grid(Standing standing, Knob across, Knob up) {
        int columns = across.values().size();
        double[] losses = standing.runners().stream().mapToDouble(runner -> runner.diverged() ? Double.NaN : runner.loss()).toArray();
        double[][] rows = IntStream.range(0, up.values().size())
                .mapToObj(row -> Arrays.copyOfRange(losses, row * columns, (row + 1) * columns))
                .toArray(double[][]::new);
        return new ApiComparison.Grid(axis(across), axis(up), rows, standing.best().orElse(null));
    }

    private static ApiComparison.Axis axis(Knob knob) {
        return new ApiComparison.Axis(knob.key(), knob.values());
    }
}
