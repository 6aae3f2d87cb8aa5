package playground.picture;

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
}
