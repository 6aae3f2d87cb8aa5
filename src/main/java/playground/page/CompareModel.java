package playground.page;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import playground.compare.Comparison;
import playground.compare.ComparisonQuery;
import playground.compare.Knob;
import playground.compare.Measure;
import playground.compare.Variation;
import playground.experiment.ExperimentQuery;
import playground.experiment.Problem;

/// Everything a page that compares is rendered from. `typed` is what its form sent if something in it was wrong, by field, else empty. `asset` turns `css/page.css` into its hashed URL, `origin` is how the visitor calls
/// this server.
public record CompareModel(Comparison comparison, List<Problem> problems, Map<String, String> typed, View view, UnaryOperator<String> asset, String origin) {
    public CompareModel {
        typed = Map.copyOf(typed);
    }

    public Messages messages() {
        return Messages.of(view.language());
    }

    String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    /// What stands in a field of the form: what was typed, or what is compared.
    String field(String name, String compared) {
        return typed.getOrDefault(name, compared);
    }

    String query() {
        return ComparisonQuery.format(comparison);
    }

    /// What a setting is called.
    String name(String key) {
        return messages().has("control." + key) ? text("control." + key) : text("compare.key." + key);
    }

    /// A value of a setting: by its name, where it has one.
    String value(String key, String value) {
        return key.equals(ExperimentQuery.HIDDEN) && !value.isEmpty() ? layers(List.of(value.split(",", -1))) : named(key, value);
    }

    /// Units of the hidden layers.
    private String layers(List<String> units) {
        boolean even = units.stream().distinct().count() == 1;
        int first = Integer.parseInt(units.getFirst());
        return units.size() == 1
                ? text("compare.layers.one", first)
                : even ? text("compare.layers.even", units.size(), first) : text("compare.layers", String.join(" + ", units));
    }

    private String named(String key, String value) {
        String name = (key.equals(ExperimentQuery.OUTPUT) ? ExperimentQuery.ACTIVATION : key) + "." + value;
        boolean named = messages().has(name) && !value.isEmpty();
        return named && !text(name).contains("{") ? text(name) : value.isEmpty() ? text("compare.none") : value;
    }

    String value(Knob knob, int number) {
        return value(knob.key(), knob.values().get(number));
    }

    /// What a run is called among the others.
    String runner(int number) {
        return switch (comparison.variation()) {
            case Variation.Race(List<Knob> knobs) ->
                String.join(" · ", knobs.stream().map(knob -> value(knob, number)).toList());
            case Variation.Fork _ -> text(number == 0 ? "compare.fork.original" : "compare.fork.fork");
            case Variation.Seeds _ -> text("compare.seed", Variation.seed(comparison.base(), number));
            case Variation.Sweep(Knob across, Knob up) -> {
                int columns = across.values().size();
                yield text("compare.cell", name(across.key()), value(across, number % columns), name(up.key()), value(up, number / columns));
            }
        };
    }

    /// Whether runs are judged by points set apart, rather than by what they learned from.
    boolean tested() {
        return comparison.tested();
    }

    /// So much of what the runs are held side by side by.
    String clock(double amount) {
        return text("compare.clock." + comparison.measure().key(), clockNumber(amount));
    }

    /// The same as a number only.
    String clockNumber(double amount) {
        boolean huge = comparison.measure() == Measure.WORK;
        return huge ? Decimals.count(Math.round(amount / 1e6)) : Decimals.count((long) Math.floor(amount));
    }
}
