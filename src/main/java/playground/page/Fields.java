package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.output;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;

import j2html.tags.Tag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.InputTag;
import j2html.tags.specialized.LabelTag;
import j2html.tags.specialized.PTag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The controls a setting can have, each with its label and the place for what is wrong with it.
final class Fields {
    private Fields() {}

    /// A choice among values; one that is not in the list (from a link) is offered too.
    static DivTag choice(Scene scene, String key, List<String> values, String current, UnaryOperator<String> name) {
        List<String> offered = new ArrayList<>(values);
        if (!offered.contains(current)) {
            offered.addFirst(current);
        }
        return field(scene, key, select().withId(key).withName(key)
                .with(each(offered, value -> option(name.apply(value))
                        .withValue(value)
                        .withCondSelected(value.equals(current)))));
    }

    /// A value beside the usual ones (from a link) can be kept, too.
    static DivTag slider(Scene scene, String key, int min, int max, int step, int current, String shown) {
        int farthest = Math.max(max, current);
        int finest = (current - min) % step == 0 ? step : 1;
        return div(
                        div(
                                label(scene.text("control." + key)).withFor(key),
                                output(shown).withId("shown-" + key).withFor(key).withClass("field__value"))
                                .withClass("field__head"),
                        control(scene, key, input()
                                .withType("range")
                                .withId(key)
                                .withName(key)
                                .withMin(Integer.toString(min))
                                .withMax(Integer.toString(farthest))
                                .withStep(Integer.toString(finest))
                                .withValue(Integer.toString(current))),
                        problem(scene, key))
                .withId(Dom.field(key))
                .withClasses("field", "field--slider");
    }

    static DivTag number(Scene scene, String key, String min, String max, String current) {
        return field(scene, key, input()
                .withType("number")
                .withId(key)
                .withName(key)
                .withMin(min)
                .withMax(max)
                .withValue(current));
    }

    static DivTag decimal(Scene scene, String key, double current) {
        return field(scene, key, input()
                .withType("text")
                .withId(key)
                .withName(key)
                .attr("inputmode", "decimal")
                .attr("autocomplete", "off")
                .withValue(Decimals.plain(current)));
    }

    /// Numbers with commas between them.
    static DivTag list(Scene scene, String key, String current) {
        return field(scene, key, input()
                .withType("text")
                .withId(key)
                .withName(key)
                .attr("autocomplete", "off")
                .withValue(current));
    }

    static DivTag words(Scene scene, String key, int longest, String current) {
        return field(scene, key, input()
                .withType("text")
                .withId(key)
                .withName(key)
                .attr("autocomplete", "off")
                .attr("spellcheck", "false")
                .withMaxlength(Integer.toString(longest))
                .withValue(current));
    }

    /// A box to tick. Unticked it says `false`, since an unticked box of its own says nothing.
    static DivTag tick(Scene scene, String key, boolean current) {
        return div(
                        unticked(key),
                        label(input().withType("checkbox").withId(key).withName(key).withValue("true").withCondChecked(current),
                                span(scene.text("control." + key)))
                                .withClass("tick"))
                .withId(Dom.field(key))
                .withClass("field");
    }

    /// A box that changes how the page looks, not what is computed. Unticked it says `false`, too.
    static LabelTag viewTick(Scene scene, String key, boolean current) {
        return label(
                        unticked(key),
                        input().withType("checkbox")
                                .withId(key)
                                .withName(key)
                                .withValue("true")
                                .attr(Dom.VIEW)
                                .withCondChecked(current),
                        span(scene.text("control." + key)))
                .withClass("tick");
    }

    /// In the place of a control that means nothing at present.
    static DivTag absent(String id) {
        return div().withId(id).attr("hidden");
    }

    private static InputTag unticked(String key) {
        return input().withType("hidden").withName(key).withValue("false");
    }

    /// Any control, with its label and the place for what is wrong with it.
    static DivTag field(Scene scene, String key, Tag<?> control) {
        return div(label(scene.text("control." + key)).withFor(key), control(scene, key, control), problem(scene, key))
                .withId(Dom.field(key))
                .withClass("field");
    }

    private static Tag<?> control(Scene scene, String key, Tag<?> control) {
        return control.condAttr(scene.problem(key).isPresent(), "aria-invalid", "true")
                .attr("aria-describedby", "problem-" + key);
    }

    private static PTag problem(Scene scene, String key) {
        return problem(key).withText(scene.problem(key).orElse("")).withId("problem-" + key);
    }

    /// The place for what is wrong with a control.
    static PTag problem(String key) {
        return p().withClass("field__problem").attr(Dom.PROBLEM, key);
    }
}
