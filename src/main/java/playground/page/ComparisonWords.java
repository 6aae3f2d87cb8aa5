package playground.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import playground.compare.Comparison;
import playground.compare.Knob;
import playground.compare.Standing;
import playground.compare.Variation;

/// What a picture of a comparison says: the names of its runs, or of the columns and rows of a sweep; above its chart what that shows,
/// in sentences what has come of it, and how large the gradients of its layers are, where that is looked at.
public record ComparisonWords(List<String> runs, Axis across, Axis down, String chart, List<String> told, Gradients gradients) {
    /// A name for them, and for each run how far up a logarithmic scale each layer's comes, 0 to 1, the output's last; none where they are
    /// not looked at.
    public record Gradients(String name, List<double[]> shares) {
        static final Gradients NONE = new Gradients("", List.of());

        public Gradients {
            shares = List.copyOf(shares);
        }
    }

    /// A setting and its values.
    public record Axis(String name, List<String> values) {
        private static final Axis NONE = new Axis("", List.of());
    }

    public static ComparisonWords of(Comparison comparison, Standing standing, View view) {
        CompareModel model = new CompareModel(comparison, List.of(), Map.of(), view, UnaryOperator.identity(), "");
        List<String> runs = IntStream.range(0, standing.runners().size()).mapToObj(model::runner).toList();
        return switch (comparison.variation()) {
            case Variation.Race _ -> new ComparisonWords(runs, Axis.NONE, Axis.NONE, RaceResult.title(model), List.of(success(model, standing)), gradients(model, standing));
            case Variation.Fork fork -> new ComparisonWords(
                    runs, Axis.NONE, Axis.NONE, RaceResult.title(model),
                    List.of(success(model, standing), ForkWords.of(model, fork)), gradients(model, standing));
            case Variation.Seeds _ -> new ComparisonWords(
                    runs, Axis.NONE, Axis.NONE, SeedsResult.title(model), List.of(success(model, standing), SeedsResult.spread(model, standing)), Gradients.NONE);
            case Variation.Sweep(Knob across, Knob up) -> new ComparisonWords(
                    runs, axis(model, across), axis(model, up), model.text("compare.ground"), List.of(SweepResult.best(model, standing), success(model, standing)),
                    Gradients.NONE);
        };
    }

    private static Gradients gradients(CompareModel model, Standing standing) {
        if (!model.comparison().layered()) {
            return Gradients.NONE;
        }
        LogScale scale = LayerGradients.scale(standing);
        List<double[]> shares = standing.runners().stream()
                .map(runner -> Arrays.stream(runner.gradients()).map(scale::share).toArray())
                .toList();
        return new Gradients(LayerGradients.name(model, scale), shares);
    }

    private static Axis axis(CompareModel model, Knob knob) {
        return new Axis(model.name(knob.key()), IntStream.range(0, knob.values().size()).mapToObj(n -> model.value(knob, n)).toList());
    }

    private static String success(CompareModel model, Standing standing) {
        return model.text(
                model.tested() ? "compare.success.test" : "compare.success.train",
                standing.reached(), standing.runners().size(), Decimals.brief(model.comparison().goal()));
    }

    /// A loss or a number of an axis.
    public static String number(double value) {
        return Decimals.rounded(value);
    }
}
