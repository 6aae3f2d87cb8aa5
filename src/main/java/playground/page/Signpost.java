package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.span;

import j2html.tags.specialized.ButtonTag;
import playground.inspect.Finding;

/// A line beside a picture that leads to the card about what one pointed at there: the cards are further down or up than one sees.
final class Signpost {
    private Signpost() {}

    /// Beside the large picture, to the sample looked into.
    static ButtonTag of(Messages messages, Finding.OfSample sample) {
        return at(Dom.MAP_SIGNPOST, "sample", said(messages, sample), messages.text("signpost.sample.see"));
    }

    /// Where no sample is looked into.
    static ButtonTag none(Scene scene) {
        return at(Dom.MAP_SIGNPOST, "sample", "", scene.text("signpost.sample.see")).attr("hidden");
    }

    /// Below the network, to the unit that was pressed, which scripts name.
    static ButtonTag unit(Scene scene) {
        return at(Dom.UNIT_SIGNPOST, "unit", "", scene.text("signpost.unit.see")).attr("hidden");
    }

    private static ButtonTag at(String id, String card, String what, String see) {
        return button(span(what).withClass("signpost__what"), span(see).withClass("signpost__see"))
                .withType("button")
                .withId(id)
                .withClasses("signpost", "js-only")
                .attr(Dom.LEAD, card);
    }

    private static String said(Messages messages, Finding.OfSample sample) {
        Finding.Place place = sample.place();
        String name = place.own()
                ? messages.text("signpost.own")
                : messages.text(place.test() ? "signpost.test" : "signpost.train", Decimals.count(place.number() + 1L));
        return sample.loss().judged() ? messages.text("signpost.loss", name, Decimals.four(sample.loss().loss())) : name;
    }
}
