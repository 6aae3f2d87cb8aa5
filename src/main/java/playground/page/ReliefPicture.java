package playground.page;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import playground.engine.data.Window;
import playground.inspect.Finding;

/// The loss around the present parameters as a surface, seen from the side: its cells are painted one over the other, the farthest first.
/// As scripts paint it on a canvas.
final class ReliefPicture {
    /// Its height in widths.
    static final double FLAT = 0.75;
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 750;
    private static final double LETTERS = 34;
    private static final double BESIDE = 5 * LETTERS;
    private static final double DEPTH = 84;
    private static final double LIGHT = 1.6;
    private static final String VEIL = "#0877bd";
    private static final double MARGIN = 0.85;

    private final Finding.OfLandscape found;
    private final Relief relief;
    private final Slopes slopes;
    private final Viewpoint from;
    private final double scale;
    private final double left;
    private final double top;
    private final List<ContainerTag<?>> parts = new ArrayList<>();

    private ReliefPicture(Finding.OfLandscape found, Viewpoint from) {
        this.found = found;
        this.from = from;
        relief = Relief.of(found.landscape().losses());
        slopes = new Slopes(found.landscape().side(), Arrays.stream(found.landscape().losses()).map(relief::height).toArray());
        double[] extent = from.extent();
        scale = Math.min((WIDTH - BESIDE) / (extent[1] - extent[0]), (HEIGHT - 2 * LETTERS) / (extent[3] - extent[2]));
        left = (WIDTH + BESIDE - LETTERS) / 2 - scale * (extent[0] + extent[1]) / 2;
        top = HEIGHT / 2.0 + scale * (extent[2] + extent[3]) / 2;
    }

    /// `relief` is how the view wants it seen.
    static ContainerTag<?> of(Finding.OfLandscape found, String relief, String name) {
        ReliefPicture picture = new ReliefPicture(found, Viewpoint.of(relief));
        picture.paint();
        return Svg.svg("0 0 " + WIDTH + " " + HEIGHT).withClass("landscape").attr("role", "img").attr("aria-label", name).with(picture.parts);
    }

    private void paint() {
        String floor = "M" + at(-1, -1, 0) + "L" + at(1, -1, 0) + "L" + at(1, 1, 0) + "L" + at(-1, 1, 0) + "z";
        parts.add(Svg.path(floor).attr("fill", "none").attr("stroke", "var(--line-strong)"));
        Map<Integer, List<Slopes.Piece>> pieces = slopes.pieces(way());
        order().forEach(cell -> {
            cell(cell);
            line(pieces.getOrDefault(cell, List.of()), "1");
        });
        line(pieces.values().stream().flatMap(List::stream).toList(), "0.35");
        letters();
        double[][] way = way();
        mark(way[0], "start", way.length == 1 ? 0 : 12);
        mark(way[way.length - 1], "present", 15);
    }

    /// Places on the way, both sides of the square from -1 to 1.
    private double[][] way() {
        Window window = found.landscape().window();
        double[] u = found.way().u();
        double[] v = found.way().v();
        return IntStream.range(0, u.length)
                .mapToObj(n -> new double[] {window.across(u[n]), window.up(v[n])})
                .toArray(double[][]::new);
    }

    private List<Integer> order() {
        int side = slopes.side();
        return IntStream.range(0, (side - 1) * (side - 1))
                .mapToObj(n -> n / (side - 1) * side + n % (side - 1))
                .sorted(Comparator.comparingDouble(cell -> -from.back(slopes.x(cell, 0.5), slopes.y(cell, 0.5))))
                .toList();
    }

    private void cell(int cell) {
        double[] corners = slopes.corners(cell);
        double mean = Arrays.stream(corners).average().orElse(Double.NaN);
        if (Double.isNaN(mean)) {
            return;
        }
        String outline = "M" + at(slopes.x(cell, 0), slopes.y(cell, 0), corners[0]) + "L" + at(slopes.x(cell, 1), slopes.y(cell, 0), corners[1])
                + "L" + at(slopes.x(cell, 1), slopes.y(cell, 1), corners[2]) + "L" + at(slopes.x(cell, 0), slopes.y(cell, 1), corners[3]) + "z";
        double light = 1 + LIGHT * (corners[1] - corners[0] - (corners[3] - corners[0]) / 2);
        parts.add(Svg.path(outline).attr("fill", shade(mean, light)).attr("stroke", shade(Math.min(1, mean + 0.25), 0.8)).attr("stroke-width", "0.5"));
    }

    /// The higher the darker, as on the contours; slopes that face the light are brighter.
    private static String shade(double height, double light) {
        double bright = Math.clamp(light, 0.75, 1.15);
        String veiled = "color-mix(in srgb, " + VEIL + " " + Decimals.coordinate(DEPTH * height) + "%, var(--surface))";
        String towards = bright < 1 ? "#000000" : "#ffffff";
        return "color-mix(in srgb, " + towards + " " + Decimals.coordinate(100 * Math.abs(bright - 1)) + "%, " + veiled + ")";
    }

    private void line(List<Slopes.Piece> pieces, String opacity) {
        StringBuilder path = new StringBuilder();
        pieces.forEach(piece -> path.append('M').append(on(piece.from())).append('L').append(on(piece.to())));
        if (!pieces.isEmpty()) {
            parts.add(Svg.path(path.toString()).withClass("landscape__way").attr("stroke-opacity", opacity));
        }
    }

    private void mark(double[] place, String kind, int radius) {
        double height = slopes.height(place);
        if (!Double.isNaN(height)) {
            double[] at = place(place[0], place[1], height);
            parts.add(tag("circle").withClass("landscape__" + kind).attr("cx", Math.round(at[0])).attr("cy", Math.round(at[1])).attr("r", radius));
        }
    }

    /// The ends of both sides below their edges in front, and the losses at the corner farthest to the left.
    private void letters() {
        Window window = found.landscape().window();
        double front = place(0, 1, 0)[1] > place(0, -1, 0)[1] ? 1 : -1;
        double beside = place(1, 0, 0)[1] > place(-1, 0, 0)[1] ? 1 : -1;
        double wide = window.right() - window.left();
        double high = window.top() - window.bottom();
        heights();
        say(Decimals.within(window.left(), wide), -MARGIN, front, 0, front);
        say(Decimals.within(window.right(), wide), MARGIN, front, 0, front);
        say("→", 0, front, 0, front);
        say(Decimals.within(window.bottom(), high), beside, -MARGIN, beside, 0);
        say(Decimals.within(window.top(), high), beside, MARGIN, beside, 0);
        say("↑", beside, 0, beside, 0);
    }

    private void heights() {
        double[] corner = IntStream.of(0, 1, 2, 3)
                .mapToObj(n -> new double[] {n % 2 == 0 ? -1 : 1, n < 2 ? -1 : 1})
                .min(Comparator.comparingDouble(each -> place(each[0], each[1], 0)[0]))
                .orElseThrow();
        double[] foot = place(corner[0], corner[1], 0);
        double[] head = place(corner[0], corner[1], 1);
        if (foot[1] - head[1] > 2 * LETTERS) {
            parts.add(Svg.path("M" + text(foot) + "L" + text(head)).attr("stroke", "var(--line-strong)"));
            letter(Decimals.shown(relief.most(), 3), head[0] - LETTERS / 2, head[1], "end");
            letter(Decimals.shown(relief.least(), 3), foot[0] - LETTERS / 2, foot[1] - LETTERS / 2, "end");
        }
    }

    /// Below a place of an edge, and away from the middle.
    private void say(String words, double x, double y, double awayX, double awayY) {
        double[] at = place(x, y, 0);
        double[] out = {place(awayX, awayY, 0)[0] - place(0, 0, 0)[0], place(awayX, awayY, 0)[1] - place(0, 0, 0)[1]};
        double length = Math.max(1, Math.hypot(out[0], out[1]));
        double right = out[0] / length;
        String anchor = Math.abs(right) < 0.4 ? "middle" : right > 0 ? "start" : "end";
        letter(words, at[0] + LETTERS * right / 2, at[1] + LETTERS * (0.7 + 0.4 * out[1] / length), anchor);
    }

    private void letter(String words, double x, double y, String anchor) {
        parts.add(tag("g").withClass("landscape__numbers")
                .with(tag("text").withText(words).attr("x", Math.round(x)).attr("y", Math.round(y)).attr("text-anchor", anchor)));
    }

    private String on(double[] place) {
        return at(place[0], place[1], slopes.height(place));
    }

    private String at(double x, double y, double height) {
        return text(place(x, y, height));
    }

    private static String text(double[] place) {
        return Decimals.coordinate(place[0]) + " " + Decimals.coordinate(place[1]);
    }

    private double[] place(double x, double y, double height) {
        double[] seen = from.see(x, y, height);
        return new double[] {left + scale * seen[0], top - scale * seen[1]};
    }
}
