package playground.picture;

import java.awt.geom.Path2D;

/// What a picture is drawn on. Lengths are in units of the drawing; x goes to the right, y downwards. Colours are 0xrrggbb.
sealed interface Canvas permits SvgCanvas, RasterCanvas {
    void rectangle(double x, double y, double width, double height, int color);

    /// The `size * size` answers that begin at `offset`, in a square; `colors` has three bytes for each. Not modified.
    void picture(double x, double y, double side, byte[] answers, int offset, int size, byte[] colors);

    /// A curve from left to right that begins and ends level.
    void link(double x1, double y1, double x2, double y2, double width, int color);

    /// A line through points, x and y in turn. Not modified.
    void line(double[] points, double width, int color);

    /// Dots of one colour, x and y in turn. Not modified.
    void dots(double[] points, double diameter, int color);

    /// Not modified.
    void shape(Path2D outline, Pen pen);

    /// A picture file that its `data:` address holds, as large as it is to be.
    void image(double x, double y, double width, double height, String address);

    void words(Words words);

    /// Draws what is seen in a window only.
    void within(double x, double y, double width, double height, Runnable drawing);
}
