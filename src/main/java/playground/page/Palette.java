package playground.page;

import java.util.List;

/// The colours of answers: one for 0, between -1 or the first class and 1 or the second, and those of further classes. The
/// style sheets name the same colours.
public enum Palette {
    /// TensorFlow Playground's orange and blue, and further ones for further classes.
    CLASSIC(0xe8eaeb),
    /// Amber and violet: far apart in lightness, and for every kind of colour vision; the others as far as ten can be.
    CONTRAST(0xffffff);

    private static final int ZERO = 127;
    private static final List<Integer> CLASSIC_CLASSES = List.of(
            0xf59322, 0x0877bd, 0x2b9f5c, 0xc8418f, 0x7a5cc0, 0xb8a000, 0x17a9b8, 0x8c5a3c, 0xd4453a, 0x6b7680);
    private static final List<Integer> CONTRAST_CLASSES = List.of(
            0xffb000, 0x3b0f70, 0x00a88f, 0xdc267f, 0x648fff, 0x7a4a00, 0x9be564, 0x000000, 0xfe6100, 0x8c8c8c);

    private final int middle;

    Palette(int middle) {
        this.middle = middle;
    }

    private List<Integer> classes() {
        return switch (this) {
            case CLASSIC -> CLASSIC_CLASSES;
            case CONTRAST -> CONTRAST_CLASSES;
        };
    }

    public static Palette of(String key) {
        return key.equals("contrast") ? CONTRAST : CLASSIC;
    }

    String key() {
        return this == CLASSIC ? "classic" : "contrast";
    }

    /// 256 colours of three bytes each, for answers from 0 to 255; `discrete` shows only which class is answered.
    public byte[] colors(Shade shade, boolean discrete) {
        byte[] rgb = new byte[3 * 256];
        for (int answer = 0; answer < 256; answer++) {
            int color = color(shade, answer, discrete);
            rgb[3 * answer] = (byte) (color >> 16);
            rgb[3 * answer + 1] = (byte) (color >> 8);
            rgb[3 * answer + 2] = (byte) color;
        }
        return rgb;
    }

    /// That of one answer, 0xrrggbb. Not modified.
    public static int color(byte[] colors, int answer) {
        int red = colors[3 * answer] & 0xff;
        int green = colors[3 * answer + 1] & 0xff;
        int blue = colors[3 * answer + 2] & 0xff;
        return (red << 16) | (green << 8) | blue;
    }

    private int color(Shade shade, int answer, boolean discrete) {
        return switch (shade.kind()) {
            case SIGNED -> signed(answer, discrete);
            case WEIGHTS, CURVE -> signed(answer, false);
            case CLASS -> towards(shade.number(), discrete ? answer < ZERO ? 0 : 1 : answer / (2.0 * ZERO));
            case CLASSES -> answered(answer, 256 / shade.number(), discrete);
        };
    }

    private int signed(int answer, boolean discrete) {
        return towards(answer < ZERO ? 0 : 1, discrete ? 1 : Math.abs(answer - ZERO) / (double) ZERO);
    }

    private int answered(int answer, int steps, boolean discrete) {
        return towards(answer / steps, discrete ? 1 : answer % steps / (steps - 1.0));
    }

    /// The colour of a class, the more the larger its share, 0 to 1.
    private int towards(int number, double share) {
        int end = classes().get(Math.min(number, classes().size() - 1));
        double part = Math.min(1, share);
        return mix(end, part, 16) | mix(end, part, 8) | mix(end, part, 0);
    }

    private int mix(int end, double share, int shift) {
        int from = middle >> shift & 0xff;
        int to = end >> shift & 0xff;
        return (int) Math.round(from + (to - from) * share) << shift;
    }
}
