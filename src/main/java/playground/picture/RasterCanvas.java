package playground.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import playground.page.Palette;

/// A drawing as pixels, `scale` of them to a unit.
final class RasterCanvas implements Canvas {
    private final BufferedImage image;
    private final Graphics2D graphics;

    RasterCanvas(int width, int height, double scale) {
        image = new BufferedImage((int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    BufferedImage image() {
        return image;
    }

    byte[] png() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int color) {
        graphics.setColor(new Color(color));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void picture(double x, double y, double side, byte[] answers, int offset, int size, byte[] colors) {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        for (int n = 0; n < size * size; n++) {
            picture.setRGB(n % size, n / size, Palette.color(colors, answers[offset + n] & 0xff));
        }
        graphics.translate(x, y);
        graphics.scale(side / size, side / size);
        graphics.drawImage(picture, 0, 0, null);
        graphics.scale(size / side, size / side);
        graphics.translate(-x, -y);
    }

    @Override
    public void link(double x1, double y1, double x2, double y2, double width, int color) {
        double middle = (x1 + x2) / 2;
        graphics.setColor(new Color(color));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(new CubicCurve2D.Double(x1, y1, middle, y1, middle, y2, x2, y2));
    }

    @Override
    public void line(double[] points, double width, int color) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int n = 2; n < points.length; n += 2) {
            path.lineTo(points[n], points[n + 1]);
        }
        graphics.setColor(new Color(color));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }

    @Override
    public void dots(double[] points, double diameter, int color) {
        graphics.setColor(new Color(color));
        for (int n = 0; n < points.length; n += 2) {
            graphics.fill(new Ellipse2D.Double(points[n] - diameter / 2, points[n + 1] - diameter / 2, diameter, diameter));
        }
    }

    @Override
    public void shape(Path2D outline, Pen pen) {
        if (pen.filled()) {
            graphics.setColor(color(pen.fill().getAsInt(), pen.fillOpacity()));
            graphics.fill(outline);
        }
        if (pen.stroked()) {
            graphics.setColor(color(pen.stroke().getAsInt(), pen.strokeOpacity()));
            graphics.setStroke(stroke(pen));
            graphics.draw(outline);
        }
    }

    private static Color color(int color, double opacity) {
        return new Color(color >> 16 & 0xff, color >> 8 & 0xff, color & 0xff, (int) Math.round(255 * opacity));
    }

    private static BasicStroke stroke(Pen pen) {
        int cap = switch (pen.cap()) {
            case "round" -> BasicStroke.CAP_ROUND;
            case "square" -> BasicStroke.CAP_SQUARE;
            default -> BasicStroke.CAP_BUTT;
        };
        float[] dashes = new float[pen.dashes().length];
        for (int n = 0; n < dashes.length; n++) {
            dashes[n] = (float) pen.dashes()[n];
        }
        return new BasicStroke((float) pen.width(), cap, BasicStroke.JOIN_ROUND, 1, dashes.length == 0 ? null : dashes, 0);
    }

    @Override
    public void image(double x, double y, double width, double height, String address) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1))));
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(width / picture.getWidth(), height / picture.getHeight());
            graphics.drawImage(picture, place, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void words(Words words) {
        Lettering.draw(this, words);
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        Shape seen = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(x, y, width, height));
        drawing.run();
        graphics.setClip(seen);
    }
}
