package playground.picture;

import playground.page.Palette;
import playground.page.Shade;
import playground.page.View;

/// The colours of a picture, as the page has them in its style sheets: those of answers by the palette, the others by the
/// theme. `strength` is what remains of an answer's colour in a large picture, so that points stand out.
record Ink(Palette palette, boolean dark, boolean discrete, boolean test, int paper, int ink, int muted, int line, int negative, int positive, double strength) {
    private static final int[] LANES = {0x0a72b8, 0xc2500a, 0x0b8a5f, 0xb0479a, 0x8a6a00, 0x6a4fc0};
    private static final double DEEPEST = 0.62;
    private static final double DARK_DEEPEST = 0.48;
    private static final int[] DARK_LANES = {0x5eb8f5, 0xff9b52, 0x4fd3a1, 0xec8fd8, 0xe0bd3c, 0xb39dff};

    static Ink of(View view) {
        boolean dark = view.theme().equals("dark");
        boolean contrast = view.palette().equals("contrast");
        return new Ink(
                Palette.of(view.palette()),
                dark,
                view.discretize(),
                view.showTest(),
                dark ? 0x161e26 : 0xffffff,
                dark ? 0xe9eff4 : 0x16212b,
                dark ? 0xa3b1bd : 0x536170,
                dark ? 0x7d8b98 : 0x8895a2,
                contrast ? dark ? 0xffb000 : 0xa65b00 : 0xf59322,
                contrast ? dark ? 0xc3a3ff : 0x3b0f70 : dark ? 0x2f9fe6 : 0x0877bd,
                contrast ? 0.85 : 0.68);
    }

    /// Of a thumbnail.
    byte[] colors(Shade shade) {
        return palette.colors(shade, discrete);
    }

    /// Of the large picture.
    byte[] pale(Shade shade) {
        byte[] colors = colors(shade);
        for (int n = 0; n < colors.length; n++) {
            colors[n] = (byte) (255 - (255 - (colors[n] & 0xff)) * strength);
        }
        return colors;
    }

    /// Behind a run whose loss is so far from the least (0) to the largest (1).
    int ground(double share) {
        return Oklab.mix(dark ? 0x6bbdf0 : 0x0a6296, (dark ? DARK_DEEPEST : DEEPEST) * (1 - share), paper);
    }

    /// Of one of the runs that race.
    int lane(int number) {
        return (dark ? DARK_LANES : LANES)[number % LANES.length];
    }

    int link(double weight) {
        return weight < 0 ? negative : positive;
    }
}
