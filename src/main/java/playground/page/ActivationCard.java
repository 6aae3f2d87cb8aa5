package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import playground.engine.inspect.Activity;
import playground.engine.inspect.Profile;
import playground.engine.net.Activation;
import playground.inspect.Finding;

/// An activation: its formula, its curve and slope, and where on it the training samples lie.
final class ActivationCard {
    private static final int HEIGHT = 160;

    private ActivationCard() {}

    static DivTag of(Messages messages, Finding.OfActivation finding) {
        Profile profile = finding.profile();
        return div(
                        p(name(messages, finding)).withClass("look__name"),
                        formulas(profile.activation()),
                        curve(messages, profile),
                        p(messages.text("look.sums", Decimals.four(profile.least()), Decimals.four(profile.most()),
                                Decimals.four(profile.mean()))),
                        each(sentences(messages, profile), sentence -> p(sentence).withClass("look__said")))
                .withId(Dom.LOOK_ACTIVATION)
                .withClass("look__card");
    }

    static Poster poster(Messages messages, Finding.OfActivation finding) {
        Stream<Poster.Sign> curves = finding.profile().curve().z().length > 0
                ? Stream.of(new Poster.Sign("value", messages.text("look.value")), new Poster.Sign("slope", messages.text("look.slope")))
                : Stream.of();
        return new Poster()
                .title(name(messages, finding))
                .formula(ActivationFormulas.value(finding.profile().activation()))
                .drawing(picture(messages, finding.profile()), Plot.shown(HEIGHT))
                .key(Stream.concat(curves, Stream.of(new Poster.Sign("bars", messages.text("look.histogram")))).toList());
    }

    private static String name(Messages messages, Finding.OfActivation finding) {
        Profile profile = finding.profile();
        return messages.text("activation." + profile.activation().key()) + " · " + unitName(messages, finding);
    }

    private static String unitName(Messages messages, Finding.OfActivation finding) {
        Profile profile = finding.profile();
        if (finding.outputs() > 0) {
            boolean one = finding.outputs() > 1 && profile.unit() != Profile.WHOLE;
            return one ? messages.text("unit.class", messages.className(finding.data(), profile.unit())) : messages.text("unit.output");
        }
        return profile.unit() == Profile.WHOLE
                ? messages.text("layer.name", profile.layer() + 1)
                : messages.text("unit.hidden", profile.unit() + 1, profile.layer() + 1);
    }

    private static DomContent formulas(Activation activation) {
        return div(
                        ActivationFormulas.value(activation),
                        ActivationFormulas.slope(activation),
                        iff(activation == Activation.GELU, ActivationFormulas.geluTanh()))
                .withClass("look__formulas");
    }

    /// The curve, the slope, and where the training samples lie.
    static DivTag curve(Messages messages, Profile profile) {
        return div(picture(messages, profile), key(messages, profile.curve().z().length > 0));
    }

    private static ContainerTag<?> picture(Messages messages, Profile profile) {
        double[] z = profile.curve().z();
        double reach = profile.sums().reach();
        double top = Math.max(1, Math.max(most(profile.curve().values()), most(profile.curve().slopes())));
        double bottom = Math.min(least(profile.curve().values()), Math.min(0, least(profile.curve().slopes())));
        Plot plot = new Plot(-reach, reach, bottom, top, HEIGHT);
        return plot.picture(
                messages.text("look.activation.alt"),
                plot.bars(profile.sums().counts()),
                plot.line(-reach, 0, reach, 0, "axis"),
                plot.line(0, bottom, 0, top, "axis"),
                plot.curve(z, profile.curve().slopes(), "slope"),
                plot.curve(z, profile.curve().values(), "value"),
                plot.below(-reach, whole(-reach)),
                plot.below(0, "0"),
                plot.below(reach, whole(reach)),
                plot.beside(top, Decimals.axis(top)),
                plot.beside(bottom, Decimals.axis(bottom)));
    }

    private static String whole(double value) {
        return Decimals.plain(value).replace('-', '−');
    }

    private static double most(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElse(0);
    }

    private static DivTag key(Messages messages, boolean curves) {
        return div(
                        iff(curves, Plot.key("value", messages.text("look.value"))),
                        iff(curves, Plot.key("slope", messages.text("look.slope"))),
                        Plot.key("bars", messages.text("look.histogram")))
                .withClass("plot__key");
    }

    /// What is true of the unit, or of the layer, and worth a word.
    static List<String> sentences(Messages messages, Profile profile) {
        Activity unit = profile.activity();
        Activity layer = profile.layerActivity();
        List<String> sentences = new ArrayList<>();
        switch (profile.activation()) {
            case TANH, SIGMOID -> sentences.add(messages.text("look.saturated", Decimals.percent(unit.saturated())));
            case RELU -> sentences.add(messages.text("look.inactive", Decimals.percent(unit.inactive())));
            case STEP, STEP_ABOVE -> sentences.add(messages.text("look.step"));
            case LINEAR, LEAKY_RELU, ELU, SOFTPLUS, GELU, SWISH, SINE, SOFTMAX -> {}
        }
        if (profile.unit() != Profile.WHOLE && unit.dead() > 0) {
            sentences.add(messages.text("look.dead"));
        }
        if (layer.units() > 1 && layer.dead() > 0) {
            sentences.add(messages.text("look.dead.layer", layer.dead(), layer.units()));
        }
        if (layer.units() > 1 && layer.saturatedUnits() > 0) {
            sentences.add(messages.text("look.saturated.layer", layer.saturatedUnits(), layer.units()));
        }
        if (profile.alike()) {
            sentences.add(messages.text("look.alike", layer.units()));
        }
        return sentences;
    }
}
