package playground.picture;

import java.util.OptionalInt;

/// Lines of words in a picture, smaller where there is less room.
record Lines(Canvas canvas, Ink ink) {
    private static final double SIZE = 20;
    /* Of a size, how wide letters are: Latin ones, and those that are as wide as high. */
    private static final double LATIN = 0.6;
    private static final int WIDE = 0x2e80;

    void begin(String text, double x, double y, double room, boolean bold) {
        draw(text, x, y, 0, room, bold);
    }

    void middle(String text, double x, double y, double room, boolean bold) {
        draw(text, x, y, 0.5, room, bold);
    }

    void end(String text, double x, double y, double room, boolean bold) {
        draw(text, x, y, 1, room, bold);
    }

    private void draw(String text, double x, double y, double anchor, double room, boolean bold) {
        double wide = text.chars().mapToDouble(letter -> letter < WIDE ? LATIN : 1).sum();
        double size = Math.min(SIZE, room / Math.max(1, wide));
        canvas.words(new Words(text, x, y, size, anchor, ink.ink(), bold, false, OptionalInt.empty(), 0));
    }
}
