package playground.page;

/// The colours of answers: from one for -1 over one for 0 to one for +1. The style sheets name the same colours.
public enum Palette {
    /// TensorFlow Playground's orange and blue.
    CLASSIC(0xf59322, 0xe8eaeb, 0x0877bd),
    /// Amber and violet: far apart in lightness, and for every kind of colour vision.
    CONTRAST(0xffb000, 0xffffff, 0x3b0f70);

    private static final int ZERO = 127;

    private final int negative;
    private final int middle;
    private final int positive;

    Palette(int negative, int middle, int positive) {
        this.negative = negative;
        this.middle = middle;
        this.positive = positive;
    }

    static Palette of(String key) {
        return key.equals("contrast") ? CONTRAST : CLASSIC;
    }

    String key() {
        return this == CLASSIC ? "classic" : "contrast";
    }

    /// 256 colours of three bytes each, for answers from 0 to 255; `discrete` shows only which class is answered.
    byte[] colors(boolean discrete) {
        byte[] rgb = new byte[3 * 256];
        for (int answer = 0; answer < 256; answer++) {
            int color = discrete ? ofClass(answer) : between(answer);
            rgb[3 * answer] = (byte) (color >> 16);
            rgb[3 * answer + 1] = (byte) (color >> 8);
            rgb[3 * answer + 2] = (byte) color;
        }
        return rgb;
    }

    private int ofClass(int answer) {
        return answer >= ZERO ? positive : negative;
    }

    private int between(int answer) {
        double share = Math.min(1, Math.abs(answer - ZERO) / (double) ZERO);
        int end = answer < ZERO ? negative : positive;
        return mix(end, share, 16) | mix(end, share, 8) | mix(end, share, 0);
    }

    private int mix(int end, double share, int shift) {
        int from = middle >> shift & 0xff;
        int to = end >> shift & 0xff;
        return (int) Math.round(from + (to - from) * share) << shift;
    }
}
