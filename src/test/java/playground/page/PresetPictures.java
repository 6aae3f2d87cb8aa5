package playground.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import playground.engine.data.Dataset;
import playground.engine.data.Plane;
import playground.engine.train.Pictures;
import playground.engine.train.Tint;
import playground.experiment.Presets;

/// Trains every preset and draws what came out, for the gallery: `static/img/presets/<id>.png`. To be run by hand when
/// presets change.
final class PresetPictures {
    private static final int SIDE = 128;
    private static final double DOT = 4.5;
    private static final int EPOCHS = 200;

    private PresetPictures() {}

    static void main() throws IOException {
        Path folder = Files.createDirectories(Path.of("static/img/presets"));
        for (Presets.Preset preset : Presets.ALL) {
            PageModel page = SamplePage.of(preset.query() + "&epoch=" + EPOCHS, "");
            ImageIO.write(picture(page), "png", folder.resolve(preset.id() + ".png").toFile());
        }
    }

    private static BufferedImage picture(PageModel page) {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(map(page), 0, 0, SIDE, SIDE, null);
        Scene scene = Scene.of(page);
        Pictures pictures = page.snapshot().pictures();
        if (scene.shade(pictures.focusLayer(), pictures.focusUnit()).kind() != Shade.Kind.WEIGHTS) {
            points(page.split().train(), scene.plane(), scene.tint(), graphics);
        }
        graphics.dispose();
        return picture;
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
            double x = (1 + plane.window().across(places[0][n])) / 2 * SIDE;
            double y = (1 - plane.window().up(places[1][n])) / 2 * SIDE;
            graphics.setColor(new Color(colors[at] & 0xff, colors[at + 1] & 0xff, colors[at + 2] & 0xff));
            graphics.fill(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
        }
    }

    /// The byte that stands for a point's target.
    private static int answer(Dataset data, int n, Tint tint) {
        double target = data.target()[n];
        return data.classes() > 0
                ? (int) target * (256 / data.classes())
                : (int) Math.round(127 + 127 * tint.share(target));
    }
}
