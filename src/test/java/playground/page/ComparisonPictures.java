package playground.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import playground.compare.Comparison;
import playground.compare.ComparisonPresets;
import playground.compare.ComparisonQuery;
import playground.compare.Lane;
import playground.compare.Variation;
import playground.engine.net.Topology;
import playground.engine.train.Painter;
import playground.experiment.KnownTables;
import playground.experiment.Setup;
import playground.run.Run;

/// Computes every comparison to begin with and draws what its runs answer, for the gallery:
/// `static/img/presets/compare-<id>.png`. To be run by hand when they change.
final class ComparisonPictures {
    private static final int SIDE = 128;
    private static final int GAP = 3;

    private ComparisonPictures() {}

    static void main() throws IOException {
        Path folder = Files.createDirectories(Path.of("static/img/presets"));
        for (ComparisonPresets.Preset preset : ComparisonPresets.ALL) {
            Comparison comparison = ComparisonQuery.parse(preset.query(), KnownTables.NONE).value();
            ImageIO.write(picture(comparison), "png", folder.resolve("compare-" + preset.id() + ".png").toFile());
        }
    }

    /// A square of runs; those that do not fill its last row are left out. Of two, half of each.
    private static BufferedImage picture(Comparison comparison) {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        List<Run> runs = comparison.runs();
        int across = comparison.variation() instanceof Variation.Sweep sweep ? sweep.across().values().size() : (int) Math.sqrt(runs.size());
        int cell = (SIDE + GAP) / across;
        if (across == 1) {
            graphics.drawImage(tile(comparison, runs.getLast(), SIDE), 0, 0, null);
            graphics.clipRect(0, 0, (SIDE - GAP) / 2, SIDE);
        }
        for (int number = 0; number < across * across; number++) {
            graphics.drawImage(tile(comparison, runs.get(number), cell - GAP), number % across * cell, number / across * cell, null);
        }
        graphics.dispose();
        return picture;
    }

    private static BufferedImage tile(Comparison comparison, Run run, int side) {
        Lane lane = new Lane(comparison, run, side);
        while (!lane.done()) {
            lane.advance();
        }
        byte[] answers = new byte[side * side];
        lane.paint(answers, 0);
        Topology topology = Setup.topology(run.experiment());
        byte[] colors = Palette.CLASSIC.colors(Shade.of(topology, topology.layers().size() - 1, Painter.answer(topology)), false);
        BufferedImage tile = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int n = 0; n < answers.length; n++) {
            tile.setRGB(n % side, n / side, Palette.color(colors, answers[n] & 0xff));
        }
        return tile;
    }
}
