package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import playground.experiment.ExperimentQuery;
import playground.experiment.Remedies;
import playground.inspect.hint.Alike;
import playground.inspect.hint.Dead;
import playground.inspect.hint.Diverged;
import playground.inspect.hint.Fix;
import playground.inspect.hint.Flat;
import playground.inspect.hint.Hint;
import playground.inspect.hint.Leaking;
import playground.inspect.hint.Overfitting;
import playground.inspect.hint.Rising;
import playground.inspect.hint.Saturated;
import playground.inspect.hint.Show;
import playground.inspect.hint.Slow;
import playground.inspect.hint.Stalled;
import playground.inspect.hint.Unsteady;
import playground.inspect.hint.Vanishing;

/// What is wrong with a run, in words, with what shows it and what would help: each on the card of the layers' health, the most
/// urgent as a line under the network, too.
final class HintView {
    private static final double COUNTABLE = 1e15;

    private HintView() {}

    /// The line; hidden where nothing is wrong.
    static DivTag line(Messages messages, List<Hint> hints) {
        DivTag line = div().withId(Dom.HINT).withClass("hint").attr("role", "status");
        Optional<Hint> first = hints.stream().findFirst();
        return first.isEmpty()
                ? line.attr("hidden", "")
                : line.with(said(messages, first.get()), buttons(messages, first.get(), "hint-line").with(dismiss(messages)))
                        .attr(Dom.HINTED, first.get().key());
    }

    static DivTag of(Messages messages, Hint hint) {
        return div(said(messages, hint), buttons(messages, hint, "hint")).withClass("hint");
    }

    private static DomContent said(Messages messages, Hint hint) {
        return p(sentence(messages, hint)).withClass("hint__said");
    }

    private static DivTag buttons(Messages messages, Hint hint, String id) {
        String name = id + "-" + hint.key();
        Stream<ButtonTag> fix = hint.fix().map(found -> fix(messages, found).withId(name + "-fix")).stream();
        DivTag buttons = div(show(messages, hint.show()).withId(name + "-show")).withClass("hint__buttons");
        return (hint.show() instanceof Show.Epoch ? buttons.with(back().withId(name + "-back")) : buttons).with(fix.toList());
    }

    /// From where the hint led to where one was; scripts say which epoch that is.
    private static ButtonTag back() {
        return button().withType("button").withClasses("button", "button--small", "js-only").attr(Dom.BACK).attr("hidden", "");
    }

    /// The place of a hint that led to another epoch, while the page stands there.
    static DivTag held() {
        return div().withId(Dom.HINT_HELD).withClass("hint").attr("role", "status").attr("hidden", "");
    }

    private static ButtonTag show(Messages messages, Show show) {
        ButtonTag button = button(messages.text("hint.show")).withType("button").withClasses("button", "button--small", "js-only");
        return switch (show) {
            case Show.Layer(int layer) -> button.attr(Dom.SHOW_ME, "layer " + layer);
            case Show.Layers() -> button.attr(Dom.SHOW_ME, "layers");
            case Show.Curve() -> button.attr(Dom.SHOW_ME, "curve");
            case Show.Epoch(long epoch) -> button.attr(Dom.COMMAND, "seek " + epoch).attr(Dom.LEADS);
            case Show.Sample(int number) -> button.attr(Dom.SAMPLE, "test:" + number);
        };
    }

    /// A control like any other: without scripts it sends the form.
    private static ButtonTag fix(Messages messages, Fix fix) {
        return button(told(messages, fix))
                .withType("submit")
                .withName(fix.together() ? Remedies.SETTINGS : fix.key())
                .withValue(fix.together() ? fix.query() : fix.value())
                .withClasses("button", "button--small");
    }

    private static String told(Messages messages, Fix fix) {
        String key = "hint.fix." + fix.key();
        return fix.also()
                .map(also -> messages.text(key + "." + also.key(), value(messages, fix), value(messages, also)))
                .orElseGet(() -> messages.text(fix.anew() ? key + ".anew" : key, value(messages, fix)));
    }

    private static String value(Messages messages, Fix fix) {
        return switch (fix.key()) {
            case ExperimentQuery.ACTIVATION, ExperimentQuery.OUTPUT -> messages.text("activation." + fix.value());
            case ExperimentQuery.LOSS -> messages.text("loss." + fix.value());
            case ExperimentQuery.SCALING -> messages.text("scaling." + fix.value());
            case ExperimentQuery.INIT -> messages.text("init." + fix.value());
            default -> fix.value();
        };
    }

    private static ButtonTag dismiss(Messages messages) {
        return button(span("×").attr("aria-hidden", "true"))
                .withType("button")
                .withId("hint-dismiss")
                .withClasses("button", "button--small", "hint__dismiss", "js-only")
                .attr("aria-label", messages.text("hint.dismiss"))
                .withTitle(messages.text("hint.dismiss"));
    }

    private static String sentence(Messages messages, Hint hint) {
        return switch (hint) {
            case Diverged it -> messages.text("hint.diverged", Decimals.count(it.epoch()), Decimals.plain(it.rate()));
            case Rising it ->
                messages.text("hint.rising", it.epochs(), Decimals.four(it.from()), Decimals.four(it.to()));
            case Leaking it -> messages.text("hint.leaking", Decimals.count(it.rows()), Decimals.count(it.tested()));
            case Flat it -> messages.text(it.output() ? "hint.flat.output" : "hint.flat", it.layer() + 1);
            case Alike it -> messages.text(it.zero() ? "hint.alike.zero" : "hint.alike", it.units(), it.layer() + 1);
            case Dead it -> messages.text("hint.dead", it.dead(), it.units(), it.layer() + 1);
            case Vanishing it ->
                messages.text("hint.vanishing", Decimals.four(it.first()), Decimals.four(it.last()), times(it.last() / it.first()));
            case Saturated it -> messages.text("hint.saturated", it.saturated(), it.units(), it.layer() + 1);
            case Unsteady it ->
                messages.text("hint.unsteady", it.turns(), it.epochs(), Decimals.four(it.swing()), Decimals.four(it.mean()));
            case Overfitting it -> messages.text(
                    "hint.overfitting", Decimals.count(it.since()), Decimals.four(it.best()), Decimals.four(it.now()),
                    Decimals.four(it.trainThen()), Decimals.four(it.trainNow()));
            case Slow it -> messages.text(
                    "hint.slow", it.epochs(), Decimals.four(it.from()), Decimals.four(it.to()), Decimals.four(it.ratio()));
            case Stalled it -> stalled(messages, it.epochs(), Decimals.four(it.least()), Decimals.four(it.most()), Decimals.four(it.mean()));
        };
    }

    /// Where no difference is seen, one number says it.
    private static String stalled(Messages messages, int epochs, String least, String most, String mean) {
        return least.equals(most) ? messages.text("hint.stalled.still", epochs, least, mean) : messages.text("hint.stalled", epochs, least, most, mean);
    }

    /// How many times larger; two digits are enough, and beyond what can be counted it is as good as infinite.
    private static String times(double factor) {
        double digit = Math.pow(10, Math.floor(Math.log10(factor)) - 1);
        return factor < COUNTABLE ? Decimals.count(Math.round(Math.round(factor / digit) * digit)) : "∞";
    }
}
