package playground.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import playground.engine.data.Dataset;
import playground.engine.data.FunctionData;
import playground.engine.data.Plane;
import playground.engine.data.Window;
import playground.engine.net.Parameters;
import playground.engine.train.Curves;
import playground.engine.train.GraphPainter;
import playground.engine.train.Pictures;
import playground.engine.train.Tint;
import playground.experiment.Presets;
import playground.run.LinkQuery;

/// Trains every preset and draws what came out, for the gallery: `static/img/presets/<id>.png`; of networks that are about their numbers
/// these. To be run by hand when presets change, with the ids of some to draw only these.
final class PresetPictures {
    static final int SIDE = 128;
    private static final double DOT = 4.5;
    private static final int EPOCHS = 200;
    /// A curve takes its time to bend.
    private static final int CURVE_EPOCHS = 600;
    private static final Set<String> WORKED = Set.of("forwardArticle", "forwardZero", "backpropArticle", "handAnd");
    private static final Color INK = new Color(0x16212b);
    private static final Color GREY = new Color(0x8895a2);
    private static final Color NEGATIVE = new Color(0xf59322);
    private static final Color POSITIVE = new Color(0x0877bd);

    private PresetPictures() {}

    static void main(String... ids) throws IOException {
        Path folder = Files.createDirectories(Path.of("static/img/presets"));
        List<Presets.Preset> chosen = Presets.ALL.stream().filter(preset -> ids.length == 0 || List.of(ids).contains(preset.id())).toList();
        for (Presets.Preset preset : chosen) {
            if (WORKED.contains(preset.id())) {
                ImageIO.write(worked(SamplePage.of(preset.query(), "")), "png", folder.resolve(preset.id() + ".png").toFile());
                continue;
            }
            boolean function = LinkQuery.parse(preset.query()).value().run().experiment().data().generator() instanceof FunctionData;
            PageModel page = SamplePage.of(preset.query() + "&epoch=" + (function ? CURVE_EPOCHS : EPOCHS), "");
            ImageIO.write(picture(page), "png", folder.resolve(preset.id() + ".png").toFile());
        }
    }

    /// As it opens.
    private static BufferedImage worked(PageModel page) {
        BufferedImage picture = blank();
        Graphics2D graphics = graphics(picture);
        PresetNetwork.paint(page, graphics);
        graphics.dispose();
        return picture;
    }

    private static BufferedImage blank() {
        return new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    }

    private static Graphics2D graphics(BufferedImage picture) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return graphics;
    }

    private static BufferedImage picture(PageModel page) {
        BufferedImage picture = blank();
        Graphics2D graphics = graphics(picture);
        Scene scene = Scene.of(page);
        if (scene.generator() instanceof FunctionData function) {
            graph(page, scene, function, graphics);
            return picture;
        }
        graphics.drawImage(map(page), 0, 0, SIDE, SIDE, null);
        Pictures pictures = page.snapshot().pictures();
        if (scene.shade(pictures.focusLayer(), pictures.focusUnit()).kind() != Shade.Kind.WEIGHTS) {
            points(page.split().train(), scene.plane(), scene.tint(), graphics);
        }
        graphics.dispose();
        return picture;
    }

    private static void graph(PageModel page, Scene scene, FunctionData function, Graphics2D graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        double[] truth = new double[GraphPainter.PLACES];
        Arrays.setAll(truth, n -> function.at(FunctionData.WINDOW.x(n, truth.length)));
        curve(truth, 1, GREY, graphics);
        double[][] places = scene.plane().places(page.split().train());
        for (int n = 0; n < places[0].length; n++) {
            dot(FunctionData.WINDOW, places[0][n], places[1][n], graphics);
        }
        Curves curves = page.snapshot().pictures().curves();
        Parameters parameters = page.snapshot().parameters();
        for (int i = 0; i < curves.contributions().length; i++) {
            boolean negative = parameters.weight(parameters.topology().layers().size() - 1, 0, i) < 0;
            curve(curves.contributions()[i], 1, negative ? NEGATIVE : POSITIVE, graphics);
        }
        curve(curves.answers(), 3, INK, graphics);
    }

    private static void curve(double[] numbers, float width, Color color, Graphics2D graphics) {
        Path2D path = new Path2D.Double();
        for (int n = 0; n < numbers.length; n++) {
            double x = (double) n / (numbers.length - 1) * SIDE;
            double y = (1 - FunctionData.WINDOW.up(numbers[n])) / 2 * SIDE;
            if (n == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(width));
        graphics.draw(path);
    }

    private static BufferedImage map(PageModel page) {
        int size = page.snapshot().pictures().boundarySize();
        byte[] answers = page.snapshot().pictures().boundary();
        Pictures pictures = page.snapshot().pictures();
        Shade shade = Shade.of(page.snapshot().parameters().topology(), pictures.focusLayer(), pictures.focusUnit());
        byte[] colors = Palette.CLASSIC.colors(shade, false);
        BufferedImage map = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        for (int n = 0; n < answers.length; n++) {
            map.setRGB(n % size, n / size, pale(colors, 3 * (answers[n] & 0xff)).getRGB());
        }
        return map;
    }

    private static Color pale(byte[] colors, int at) {
        return new Color(pale(colors[at]), pale(colors[at + 1]), pale(colors[at + 2]));
    }

    private static int pale(byte channel) {
        return (int) (255 - (255 - (channel & 0xff)) * 0.68);
    }

    private static void points(Dataset data, Plane plane, Tint tint, Graphics2D graphics) {
        double[][] places = plane.places(data);
        Shade shade = new Shade(data.classes() > 0 ? Shade.Kind.CLASSES : Shade.Kind.SIGNED, data.classes());
        byte[] colors = Palette.CLASSIC.colors(shade, data.classes() > 0);
        for (int n = 0; n < data.size(); n++) {
            int at = 3 * answer(data, n, tint);
            graphics.setColor(new Color(colors[at] & 0xff, colors[at + 1] & 0xff, colors[at + 2] & 0xff));
            dot(plane.window(), places[0][n], places[1][n], graphics);
        }
    }

    private static void dot(Window window, double x, double y, Graphics2D graphics) {
        double across = (1 + window.across(x)) / 2 * SIDE;
        double down = (1 - window.up(y)) / 2 * SIDE;
        graphics.fill(new Ellipse2D.Double(across - DOT / 2, down - DOT / 2, DOT, DOT));
    }

    /// The byte that stands for a point's target.
    private static int answer(Dataset data, int n, Tint tint) {
        double target = data.target()[n];
        return data.classes() > 0
                ? (int) target * (256 / data.classes())
                : (int) Math.round(127 + 127 * tint.share(target));
    }
}
