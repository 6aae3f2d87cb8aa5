package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.img;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import playground.engine.data.Feature;
import playground.engine.train.Boundary;

/// The features, each a small picture of itself that switches it on and off.
final class FeatureTiles {
    private static final int SIZE = 32;
    /// Pictures in every palette; the style sheet shows one, so that the palette can change without the server.
    private static final Map<Tile, String> PICTURES = Arrays.stream(Feature.values())
            .flatMap(feature -> Arrays.stream(Palette.values()).map(palette -> new Tile(feature, palette)))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Tile::picture));

    private FeatureTiles() {}

    private record Tile(Feature feature, Palette palette) {
        String picture() {
            byte[] answers = new byte[SIZE * SIZE];
            double reach = Boundary.REACH;
            for (int n = 0; n < answers.length; n++) {
                double x = -reach + 2 * reach * (n % SIZE) / (SIZE - 1);
                int row = n / SIZE;
                double y = reach - 2 * reach * row / (SIZE - 1);
                answers[n] = (byte) Math.round(127 + 127 * Math.clamp(feature.of(x, y), -1, 1));
            }
            return PictureData.url(answers, 0, SIZE, palette, false);
        }
    }

    static List<DivTag> of(Scene scene) {
        return Arrays.stream(Feature.values()).map(feature -> div(tile(scene, feature)).withClass("cell")).toList();
    }

    private static DomContent tile(Scene scene, Feature feature) {
        List<Feature> current = scene.experiment().data().features();
        boolean on = current.contains(feature);
        String name = scene.text("feature." + feature.key());
        boolean last = on && current.size() == 1;
        return scene.shows("features")
                ? button(label(feature), shown(feature))
                        .withType("submit")
                        .withId("feature-" + feature.key())
                        .withName("features")
                        .withValue(Settings.toggled(current, feature))
                        .withClass("feature")
                        .attr("aria-pressed", Boolean.toString(on))
                        .attr("aria-label", name)
                        .attr("data-feature-name", name)
                        .condAttr(on, "data-input", Integer.toString(current.indexOf(feature)))
                        .condAttr(last, "aria-disabled", "true")
                        .withTitle(scene.text(last ? "feature.last" : on ? "feature.remove" : "feature.add"))
                : span(label(feature), shown(feature))
                        .withClass(on ? "feature" : "feature feature--off")
                        .attr("data-feature-name", name)
                        .condAttr(on, "data-input", Integer.toString(current.indexOf(feature)));
    }

    private static DomContent label(Feature feature) {
        return span(Formulas.feature(feature)).withClass("feature__label");
    }

    private static DomContent shown(Feature feature) {
        return span(each(List.of(Palette.values()), palette -> picture(feature, palette)))
                .withClass("feature__picture");
    }

    private static DomContent picture(Feature feature, Palette palette) {
        return img().withSrc(Objects.requireNonNull(PICTURES.get(new Tile(feature, palette))))
                .withAlt("")
                .withClass("of-palette")
                .attr("data-of", palette.key());
    }
}
