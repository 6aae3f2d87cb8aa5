package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.form;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.li;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.Tag;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FieldsetTag;
import j2html.tags.specialized.UlTag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import playground.compare.Comparison;
import playground.compare.ComparisonForm;
import playground.compare.ComparisonPresets;
import playground.compare.ComparisonQuery;
import playground.compare.Knob;
import playground.compare.Measure;
import playground.compare.Suggestions;
import playground.compare.Variation;
import playground.experiment.ExperimentQuery;
import playground.experiment.Limits;
import playground.experiment.NumberText;
import playground.experiment.QueryText;

/// What to compare: the kind, the settings that differ and their values, how far, and for what; and examples.
final class CompareForm {
    private static final List<String> KINDS = List.of(ComparisonQuery.RACE, ComparisonQuery.SEEDS, ComparisonQuery.SWEEP);

    /// A fork comes from its run; here it can only be looked at farther, or left.
    private static final List<String> FORK_KINDS = Stream.concat(Stream.of(ComparisonQuery.FORK), KINDS.stream()).toList();

    private CompareForm() {}

    static DetailsTag of(CompareModel model) {
        Comparison comparison = model.comparison();
        return details(
                        summary(Icons.icon("sliders"), span(model.text("compare.choose"))).withClasses("button", "button--quiet"),
                        form(
                                kept(model),
                                kinds(model, model.field(ComparisonForm.KIND, ComparisonQuery.key(comparison.variation()))),
                                knob(model, ComparisonForm.FIRST, ComparisonForm.FIRST_VALUES, Optional.of(first(comparison)), false),
                                knob(model, ComparisonForm.SECOND, ComparisonForm.SECOND_VALUES, second(comparison), true),
                                starts(model),
                                number(model, ComparisonQuery.EPOCHS, Integer.toString(comparison.epochs())),
                                number(model, ComparisonQuery.GOAL, NumberText.of(comparison.goal())),
                                clock(model),
                                button(model.text("compare.go")).withType("submit").withClasses("button", "button--primary"))
                                .withMethod("get")
                                .withAction("/compare")
                                .withClass("compare-form"),
                        p(model.text("compare.help")).withClass("compare-form__help"),
                        presets(model))
                .withId("compare-choose")
                .condAttr(!model.typed().isEmpty(), "open", "")
                .withClass("compare__choose");
    }

    /// The settings all runs share, what of a fork has no field, and how the page is shown.
    private static DivTag kept(CompareModel model) {
        return div(
                        hidden(ComparisonQuery.shared(model.comparison())),
                        iff(forked(model), input().withType("hidden").withName(ComparisonQuery.FORK)
                                .withValue(ComparisonQuery.value(model.comparison().variation()))),
                        hidden(model.view().format()))
                .attr("hidden");
    }

    private static boolean forked(CompareModel model) {
        return model.comparison().variation() instanceof Variation.Fork;
    }

    private static DomContent hidden(String query) {
        return each(QueryText.parse(query), pair -> input().withType("hidden").withName(pair.getKey()).withValue(pair.getValue()));
    }

    private static FieldsetTag kinds(CompareModel model, String current) {
        return fieldset(
                        legend(model.text("compare.kind")),
                        each(forked(model) ? FORK_KINDS : KINDS, kind -> label(
                                        input().withType("radio")
                                                .withName(ComparisonForm.KIND)
                                                .withId("kind-" + kind)
                                                .withValue(kind)
                                                .withCondChecked(kind.equals(current)),
                                        span(model.text("compare.kind." + kind)))
                                .withClass("tick")))
                .withClass("compare-form__kinds");
    }

    private static Knob first(Comparison comparison) {
        return switch (comparison.variation()) {
            case Variation.Race(List<Knob> knobs) -> knobs.getFirst();
            case Variation.Seeds _, Variation.Fork _ -> suggested(ExperimentQuery.OPTIMIZER);
            case Variation.Sweep(Knob across, _) -> across;
        };
    }

    private static Optional<Knob> second(Comparison comparison) {
        return switch (comparison.variation()) {
            case Variation.Race(List<Knob> knobs) -> knobs.stream().skip(1).findFirst();
            case Variation.Seeds _, Variation.Fork _ -> Optional.empty();
            case Variation.Sweep(_, Knob up) -> Optional.of(up);
        };
    }

    private static Knob suggested(String key) {
        return new Knob(key, List.of(Suggestions.of(key).split(",", -1)));
    }

    private static DivTag knob(CompareModel model, String name, String values, Optional<Knob> knob, boolean optional) {
        String current = model.field(name, knob.map(Knob::key).orElse(""));
        String text = model.field(values, knob.map(CompareForm::values).orElse(""));
        return div(
                        field(model, name, select().withId(name).withName(name).attr("data-values", values)
                                .with(optional ? List.of(option("–").withValue("")) : List.of())
                                .with(each(Knob.KEYS, key -> option(model.name(key))
                                        .withValue(key)
                                        .attr("data-suggested", Suggestions.of(key))
                                        .withCondSelected(key.equals(current))))),
                        field(model, values, input().withType("text").withId(values).withName(values).withValue(text)
                                .attr("autocomplete", "off").attr("spellcheck", "false")))
                .withClass("compare-form__knob");
    }

    /// As the grammar writes them.
    private static String values(Knob knob) {
        return String.join(",", knob.values().stream().map(value -> value.replace(',', ';')).toList());
    }

    private static DivTag starts(CompareModel model) {
        int count = model.comparison().variation() instanceof Variation.Seeds(int seeds) ? seeds : Limits.MOST_STARTS / 5;
        return number(model, ComparisonForm.STARTS, Integer.toString(count)).withClass("field compare-form__starts");
    }

    private static DivTag number(CompareModel model, String name, String value) {
        return field(model, name, input().withType("text").withId(name).withName(name).withValue(model.field(name, value))
                .attr("inputmode", "decimal").attr("autocomplete", "off"));
    }

    private static DivTag clock(CompareModel model) {
        String current = model.field(ComparisonQuery.CLOCK, model.comparison().measure().key());
        return field(model, ComparisonQuery.CLOCK, select().withId(ComparisonQuery.CLOCK).withName(ComparisonQuery.CLOCK)
                        .with(each(Arrays.stream(Measure.values()).map(Measure::key).toList(), key ->
                                option(model.text("compare.by." + key)).withValue(key).withCondSelected(key.equals(current)))));
    }

    private static DivTag field(CompareModel model, String name, Tag<?> control) {
        return div(label(model.text("compare.field." + name)).withFor(name), control).withClass("field");
    }

    private static UlTag presets(CompareModel model) {
        return ul(each(ComparisonPresets.ALL, preset -> li(ComparisonCard.of(model.messages(), model.asset(), model.view(), preset))))
                .withClass("compare-form__presets")
                .attr("aria-label", model.text("compare.presets"));
    }
}
