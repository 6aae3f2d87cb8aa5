package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.img;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import playground.engine.data.Column;
import playground.engine.data.Feature;
import playground.engine.data.FunctionData;
import playground.engine.data.Input;
import playground.engine.data.Window;
import playground.engine.train.CurveImage;

/// The features, each a small picture of itself that switches it on and off.
final class FeatureTiles {
    private static final int SIZE = 32;
    /// Pictures in every palette, made when first asked for; the style sheet shows one, so that the palette can change
    /// without the server.
    private static final Map<Tile, String> PICTURES = new ConcurrentHashMap<>();

    private FeatureTiles() {}

    private record Tile(Feature feature, Palette palette, Window window) {
        String picture() {
            byte[] answers = window.equals(FunctionData.WINDOW) ? graph() : plane();
            return PictureData.url(answers, 0, SIZE, palette, new Shade(Shade.Kind.SIGNED, 0), false);
        }

        private byte[] plane() {
            byte[] answers = new byte[SIZE * SIZE];
            for (int n = 0; n < answers.length; n++) {
                int row = n / SIZE;
                double answer = feature.of(window.x(n % SIZE, SIZE), window.y(row, SIZE));
                answers[n] = (byte) Math.round(127 + 127 * Math.clamp(answer, -1, 1));
            }
            return answers;
        }

        private byte[] graph() {
            double[] curve = IntStream.range(0, SIZE).mapToDouble(n -> feature.of(window.x(n, SIZE), 0)).toArray();
            byte[] answers = new byte[SIZE * SIZE];
            CurveImage.paint(curve, 0, SIZE, answers, 0, SIZE);
            return answers;
        }
    }

    /// One tile per feature; of pictures one for all pixels, of sentences one for all words.
    static List<DivTag> of(Scene scene) {
        return scene.crowded()
                ? List.of(div(crowd(scene)).withClass("cell"))
                : scene.offered().stream().map(feature -> div(tile(scene, feature)).withClass("cell")).toList();
    }

    private static DomContent crowd(Scene scene) {
        String name = scene.generator().side() > 0
                ? scene.text("feature.pixels", scene.generator().side(), scene.generator().side())
                : scene.text("feature.words", scene.experiment().data().features().size());
        return span(DataPicture.of(scene.generator()), span(name))
                .withClasses("feature", "feature--pixels");
    }

    private static DomContent tile(Scene scene, Input feature) {
        List<Input> current = scene.experiment().data().features();
        boolean on = current.contains(feature);
        String name = scene.messages().feature(feature);
        boolean last = on && current.size() == 1;
        return scene.shows("features")
                ? button(label(scene, feature), shown(scene, feature))
                        .withType("submit")
                        .withId("feature-" + feature.key())
                        .withName("features")
                        .withValue(Settings.toggled(current, feature))
                        .withClasses("feature", feature instanceof Column ? "feature--column" : "")
                        .attr("aria-pressed", Boolean.toString(on))
                        .attr("aria-label", name)
                        .attr("data-feature-name", name)
                        .condAttr(on, "data-input", Integer.toString(current.indexOf(feature)))
                        .condAttr(last, "aria-disabled", "true")
                        .withTitle(scene.text(last ? "feature.last" : on ? "feature.remove" : "feature.add"))
                : span(label(scene, feature), shown(scene, feature))
                        .withClasses("feature", on ? "" : "feature--off", feature instanceof Column ? "feature--column" : "")
                        .attr("data-feature-name", name)
                        .condAttr(on, "data-input", Integer.toString(current.indexOf(feature)));
    }

    private static DomContent label(Scene scene, Input input) {
        return switch (input) {
            case Feature feature -> span(Formulas.feature(feature)).withClass("feature__label");
            case Column column -> span(scene.messages().feature(column)).withClasses("feature__label", "feature__label--column");
        };
    }

    /// A column of a table has no picture: a dot stands for it.
    private static DomContent shown(Scene scene, Input input) {
        return switch (input) {
            case Feature feature -> shown(scene.plane().window(), feature);
            case Column _ -> span().withClass("feature__dot");
        };
    }

    private static DomContent shown(Window window, Feature feature) {
        return span(each(List.of(Palette.values()), palette -> picture(new Tile(feature, palette, window))))
                .withClass("feature__picture");
    }

    private static DomContent picture(Tile tile) {
        return img().withSrc(PICTURES.computeIfAbsent(tile, Tile::picture))
                .withAlt("")
                .withClass("of-palette")
                .attr("data-of", tile.palette().key());
    }
}
