package playground.page;

import static j2html.TagCreator.join;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import playground.engine.data.DataSource;
import playground.engine.data.FunctionData;
import playground.engine.data.Generator;
import playground.engine.data.OwnPoints;
import playground.engine.data.OwnTable;
import playground.engine.data.RealData;
import playground.engine.data.Sentences;

/// What noise does to the data that are chosen, said as long as there is noise.
final class NoiseNote {
    private NoiseNote() {}

    static DomContent of(Scene scene) {
        String kind = kind(scene.generator());
        return kind.isEmpty() || scene.experiment().data().noisePercent() == 0 ? join() : p(scene.text("noise." + kind)).withClass("field__note");
    }

    /// `points` where these move, `labels` and `numbers` where the place is moved at which these are read, `heights` where numbers
    /// themselves are; nothing where there is no noise.
    static String kind(DataSource source) {
        return switch (source) {
            case Generator generator -> kind(generator);
            case FunctionData _ -> "heights";
            case RealData _, OwnPoints _, OwnTable _, Sentences _ -> "";
        };
    }

    private static String kind(Generator generator) {
        return switch (generator) {
            case CIRCLE, XOR, CHECKERBOARD -> "labels";
            case GAUSS, SPIRAL, MOONS, THREE_BLOBS, FOUR_BLOBS, RINGS, THREE_ARMS -> "points";
            case PLANE, MULTI_GAUSS -> "numbers";
            case AND, OR, NAND, NOT, XOR_TABLE -> "";
        };
    }
}
