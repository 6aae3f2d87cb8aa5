package playground.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.img;
import static j2html.TagCreator.join;
import static j2html.TagCreator.span;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.ImgTag;
import j2html.tags.specialized.SpanTag;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import playground.engine.data.Column;
import playground.engine.data.DataSource;
import playground.engine.data.Dataset;
import playground.engine.data.FunctionData;
import playground.engine.data.Generator;
import playground.engine.data.OwnPoints;
import playground.engine.data.OwnTable;
import playground.engine.data.Plane;
import playground.engine.data.RealData;
import playground.engine.data.Sentences;
import playground.engine.data.Window;
import playground.engine.random.SeededRandom;
import playground.engine.train.Coding;
import playground.engine.train.Tint;
import playground.experiment.Defaults;
import playground.experiment.Sources;

/// A small picture of a data set: some of its points, y upwards, on the plane of their principal components where there are
/// more than two columns; of pictures some of them, of sentences a sign.
final class DataPicture {
    private static final int SAMPLES = 160;
    private static final int ACROSS = 3;
    private static final int BRIGHTEST = 127;
    private static final Map<String, SortedMap<String, String>> PATHS =
            Sources.ALL.stream().filter(DataPicture::isPoints).collect(Collectors.toUnmodifiableMap(DataSource::key, DataPicture::soon));

    private DataPicture() {}

    private static boolean isPoints(DataSource source) {
        return source.side() == 0 && !(source instanceof Sentences);
    }

    private static SortedMap<String, String> soon(DataSource source) {
        return source instanceof RealData real ? StoredPictures.paths(real) : paths(source);
    }

    /// One path per class or step.
    static SortedMap<String, String> paths(DataSource source) {
        Dataset data = source.generate(SAMPLES, Defaults.noise(source) / 100.0, SeededRandom.of("1", "data"));
        return switch (source) {
            case Generator drawn -> Points.paths(data, Plane.of(drawn.window()), Coding.SIGNED.tint());
            case FunctionData _ -> Points.paths(data, Plane.ofGraph(FunctionData.WINDOW), Coding.SIGNED.tint());
            case OwnPoints _ -> Points.paths(data, Plane.of(Window.PLANE), Coding.SIGNED.tint());
            case RealData _, Sentences _, OwnTable _ -> table(source, thinned(data));
        };
    }

    private static SortedMap<String, String> table(DataSource table, Dataset rows) {
        Plane plane = Plane.ofComponents(rows, table.features().stream().map(Column.class::cast).toList());
        return Points.paths(rows, plane, Tint.of(rows.target()));
    }

    /// Rows evenly apart.
    private static Dataset thinned(Dataset data) {
        int[] rows = IntStream.range(0, Math.min(SAMPLES, data.size())).map(n -> (int) ((long) n * data.size() / SAMPLES)).toArray();
        return data.size() <= SAMPLES ? data : data.rows(rows);
    }

    /// Nine of the pictures in a square.
    static String image(DataSource source) {
        Dataset data = source.generate(0, 0, SeededRandom.of("1", "data"));
        int side = source.side();
        int size = ACROSS * side;
        byte[] answers = new byte[size * size];
        for (int n = 0; n < answers.length; n++) {
            int picture = n / size / side * ACROSS + n % size / side;
            int pixel = n / size % side * side + n % side;
            int row = (int) ((long) (picture + 1) * data.size() / (ACROSS * ACROSS + 1));
            answers[n] = answer(source, data.columns()[pixel][row]);
        }
        return url(answers, size);
    }

    private static byte answer(DataSource source, double pixel) {
        return (byte) (BRIGHTEST + (int) (BRIGHTEST * pixel / source.brightest()));
    }

    private static String url(byte[] answers, int size) {
        return PictureData.url(answers, 0, size, Palette.CLASSIC, new Shade(Shade.Kind.SIGNED, 0), false);
    }

    /// A row that is a picture, from its pixels. Not modified.
    static ImgTag ofRow(DataSource source, double[] pixels) {
        return img().withSrc(row(source, pixels)).withAlt("").withClass("look__picture");
    }

    /// The address of such a picture.
    static String row(DataSource source, double[] pixels) {
        byte[] answers = new byte[pixels.length];
        for (int n = 0; n < answers.length; n++) {
            answers[n] = answer(source, pixels[n]);
        }
        return url(answers, source.side());
    }

    static DomContent of(DataSource source) {
        if (source.side() > 0) {
            return img().withSrc(source instanceof RealData real ? StoredPictures.image(real) : image(source)).withAlt("").withClasses("dataset__picture", "dataset__picture--pixels");
        }
        return source instanceof Sentences ? sign("sentence") : points(source);
    }

    /// An icon in place of a picture.
    static SpanTag sign(String icon) {
        return span(Icons.icon(icon)).withClasses("dataset__picture", "dataset__picture--sign");
    }

    private static ContainerTag<?> points(DataSource source) {
        return Svg.svg("-6.6 -6.6 13.2 13.2")
                .withClass("dataset__picture")
                .attr("aria-hidden", "true")
                .with(source instanceof FunctionData function ? Svg.path(GraphPath.of(function)).withClass("dataset__curve") : join())
                .with(each(Optional.ofNullable(PATHS.get(source.key())).orElseGet(() -> paths(source)), group ->
                        Points.dots("train", group.getKey(), group.getValue(), source.classes())));
    }
}
