package playground.page;

import j2html.tags.specialized.ATag;
import java.util.function.UnaryOperator;
import playground.compare.ComparisonPresets;

/// A comparison to begin with, as a picture of what comes of it and a link to it.
final class ComparisonCard {
    private ComparisonCard() {}

    static ATag of(Messages messages, UnaryOperator<String> asset, View view, ComparisonPresets.Preset preset) {
        String text = "compare.preset." + preset.id();
        return Gallery.card(asset.apply("img/presets/compare-" + preset.id() + ".png"), messages.text(text), messages.text(text + ".watch"))
                .withHref(ComparePage.address(view, preset.query()));
    }
}
