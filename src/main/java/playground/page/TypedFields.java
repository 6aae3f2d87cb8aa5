package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.join;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import j2html.tags.Tag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.InputTag;
import j2html.tags.specialized.SelectTag;
import j2html.tags.specialized.SpanTag;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.Column;
import playground.engine.data.DataSource;
import playground.engine.data.Feature;
import playground.engine.data.Input;
import playground.engine.data.Sentences;
import playground.inspect.Finding;
import playground.inspect.Pick;

/// Fields for the numbers of a sample, for its pixels or its words, and its target: to type is to make up another.
final class TypedFields {
    /// As far as what is looked into may say.
    private static final String MOST = "1000000000000000";
    private static final MathContext DIGITS = new MathContext(5);

    private final Messages messages;
    private final String card;
    private final Finding.Place place;
    private final Finding.Typed typed;
    private final DataSource data;
    private final List<Input> features;

    private TypedFields(
            Messages messages, String card, Finding.Place place, Finding.Typed typed, DataSource data, List<Input> features) {
        this.messages = messages;
        this.card = card;
        this.place = place;
        this.typed = typed;
        this.data = data;
        this.features = features;
    }

    static DomContent of(Messages messages, Finding.OfSample found) {
        return new TypedFields(messages, "sample", found.place(), found.typed(), found.data(), found.features()).fields();
    }

    static DomContent of(Messages messages, Finding.OfWalk found) {
        return new TypedFields(messages, "walk", found.place(), found.typed(), found.data(), found.features()).fields();
    }

    /// A picture is drawn, a sentence typed, of other samples the numbers.
    private DomContent fields() {
        return data instanceof Sentences
                ? group(join(sentence(), target()))
                : data.side() > 0
                        ? group(join(PixelPad.of(messages, card, data, typed.written().pixels()), target()))
                        : group(numbers());
    }

    private DivTag group(DomContent fields) {
        return div(fields)
                .withClasses("typed", "js-only")
                .attr("role", "group")
                .attr("aria-label", messages.text("typed.title"))
                .attr(Dom.TYPED, card);
    }

    private DomContent numbers() {
        int count = typed.numbers().length;
        return join(
                each(IntStream.range(0, count).boxed().toList(), n -> number("typed-" + card + "-" + n, name(n), digits(typed.numbers()[n]))),
                target(),
                p(messages.text("typed.problem")).withClasses("field__problem", "typed__problem"),
                iff(features.size() > count && features.getFirst() instanceof Column, p(messages.text("typed.rest")).withClass("look__hint")));
    }

    /// Which words of it the network takes, and which it does not.
    private DomContent sentence() {
        Finding.Written written = typed.written();
        return join(
                labelled("typed-" + card + "-words", messages.text("typed.sentence"), input().withType("text")
                                .withMaxlength(Integer.toString(Pick.Said.LONGEST))
                                .attr("autocomplete", "off")
                                .attr("spellcheck", "false")
                                .withValue(written.sentence())
                                .attr(Dom.TYPED_VALUE, written.sentence()))
                        .withClasses("typed__field", "typed__field--wide"),
                p(said("typed.known", written.known())).withClass("typed__words"),
                p(said("typed.unknown", written.unknown())).withClass("typed__words"));
    }

    private String said(String key, List<String> words) {
        return messages.text(key, words.isEmpty() ? messages.text("typed.words.none") : String.join(", ", words));
    }

    private String name(int n) {
        return features.getFirst() instanceof Feature
                ? messages.text("feature." + (n == 0 ? Feature.X : Feature.Y).key())
                : messages.feature(features.get(n));
    }

    /// As many as one reads, and none with an exponent.
    private static String digits(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private SpanTag number(String id, String name, String value) {
        return labelled(id, name, blank().withValue(value).attr("required").attr(Dom.TYPED_VALUE, value));
    }

    private static InputTag blank() {
        return input().withType("number").withMin("-" + MOST).withMax(MOST).attr("step", "any");
    }

    private static SpanTag labelled(String id, String name, Tag<?> control) {
        return span(label(name).withFor(id), control.withId(id)).withClass("typed__field");
    }

    private SpanTag target() {
        return labelled("typed-" + card + "-target", messages.text("typed.target"), data.classes() > 0 ? choice() : height());
    }

    private InputTag height() {
        String given = typed.assumed() ? "" : digits(typed.target());
        return blank().withValue(given).attr(Dom.TYPED_VALUE, given).attr("placeholder", absent());
    }

    private SelectTag choice() {
        String given = typed.assumed() ? "" : Integer.toString((int) typed.target());
        return select(
                        option(absent()).withValue("").withCondSelected(given.isEmpty()),
                        each(IntStream.range(0, data.classes()).boxed().toList(), k -> option(named(k))
                                .withValue(Integer.toString(k))
                                .withCondSelected(given.equals(Integer.toString(k)))))
                .attr(Dom.TYPED_VALUE, given);
    }

    private String named(int number) {
        return messages.text("typed.class", messages.className(data, number));
    }

    /// What there is while no target is typed.
    private String absent() {
        if (Double.isNaN(typed.target()) || !typed.assumed()) {
            return messages.text("typed.target.none." + card);
        }
        String target = data.classes() > 0 ? named((int) typed.target()) : Decimals.shown(typed.target(), 4);
        return messages.text(place.own() ? "typed.target.like" : "typed.target.own", target);
    }
}
