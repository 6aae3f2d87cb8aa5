package playground.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import playground.engine.data.Dataset;
import playground.engine.data.Input;
import playground.engine.inspect.Way;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;

/// A small network with what its units answer to the first sample, for an example whose numbers are its point; with its last weights where
/// there is room.
final class PresetNetwork {
    private static final Color INK = new Color(0x16212b);
    private static final Color GREY = new Color(0x8895a2);
    private static final Color NEGATIVE = new Color(0xf59322);
    private static final Color POSITIVE = new Color(0x0877bd);
    private static final int SIDE = PresetPictures.SIDE;
    private static final int ROOMY = 3;
    private static final double THICKEST = 5;

    private final Graphics2D graphics;
    private final Parameters parameters;
    private final List<double[]> columns;
    private final boolean roomy;

    private PresetNetwork(PageModel page, Graphics2D graphics) {
        this.graphics = graphics;
        parameters = page.snapshot().parameters();
        double[] inputs = inputs(page);
        columns = Stream.concat(Stream.of(inputs), Way.of(parameters, inputs).stages().stream().map(Way.Stage::answers)).toList();
        roomy = columns.size() <= ROOMY;
    }

    private static double[] inputs(PageModel page) {
        Dataset data = page.split().train();
        double[] row = new double[data.columns().length];
        data.read(0, row);
        List<Input> features = page.link().run().experiment().data().features();
        return features.stream().mapToDouble(input -> input.of(row)).toArray();
    }

    static void paint(PageModel page, Graphics2D graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        new PresetNetwork(page, graphics).paint();
    }

    private void paint() {
        List<Layer> layers = parameters.topology().layers();
        for (int l = 0; l < layers.size(); l++) {
            links(l, layers.get(l));
        }
        if (roomy) {
            weights(layers.size() - 1, layers.getLast());
        }
        for (int column = 0; column < columns.size(); column++) {
            for (int unit = 0; unit < columns.get(column).length; unit++) {
                unit(at(column, unit), columns.get(column)[unit]);
            }
        }
    }

    private double diameter() {
        return roomy ? 28 : 21;
    }

    private Point2D at(int column, int unit) {
        double left = diameter() / 2 + 2;
        return new Point2D.Double(left + column * (SIDE - 2 * left) / (columns.size() - 1), SIDE * (unit + 0.5) / columns.get(column).length);
    }

    private void links(int l, Layer layer) {
        for (int n = 0; n < layer.units() * layer.inputs(); n++) {
            double weight = parameters.weight(l, n / layer.inputs(), n % layer.inputs());
            graphics.setColor(color(weight));
            graphics.setStroke(new BasicStroke((float) Math.clamp(1 + Math.abs(weight), 1, THICKEST)));
            graphics.draw(new Line2D.Double(at(l, n % layer.inputs()), at(l + 1, n / layer.inputs())));
        }
    }

    private static Color color(double number) {
        return number < 0 ? NEGATIVE : number > 0 ? POSITIVE : GREY;
    }

    private void weights(int l, Layer layer) {
        for (int n = 0; n < layer.units() * layer.inputs(); n++) {
            Point2D from = at(l, n % layer.inputs());
            Point2D to = at(l + 1, n / layer.inputs());
            double weight = parameters.weight(l, n / layer.inputs(), n % layer.inputs());
            write(weight, (from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2, true);
        }
    }

    private void unit(Point2D place, double answer) {
        double side = diameter();
        Ellipse2D circle = new Ellipse2D.Double(place.getX() - side / 2, place.getY() - side / 2, side, side);
        graphics.setColor(Color.WHITE);
        graphics.fill(circle);
        graphics.setColor(color(answer));
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(circle);
        write(answer, place.getX(), place.getY(), false);
    }

    /// Around a place, two decimals at most without their 0; on a bit of paper or not.
    private void write(double number, double x, double y, boolean paper) {
        String text = Decimals.brief(Double.parseDouble(String.format(Locale.ROOT, "%.2f", number))).replace('-', '−').replaceFirst("0\\.", ".");
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, roomy ? 12 : 9));
        Rectangle2D box = graphics.getFontMetrics().getStringBounds(text, graphics);
        double high = graphics.getFontMetrics().getAscent() * 0.72;
        if (paper) {
            graphics.setColor(Color.WHITE);
            graphics.fill(new Rectangle2D.Double(x - box.getWidth() / 2, y - high / 2 - 1, box.getWidth(), high + 2));
        }
        graphics.setColor(INK);
        graphics.drawString(text, (float) (x - box.getWidth() / 2), (float) (y + high / 2));
    }
}
