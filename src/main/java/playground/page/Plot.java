package playground.page;

import static j2html.TagCreator.span;
import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.specialized.SpanTag;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A frame to draw numbers in: x from `left` to `right`, y from `bottom` to `top`, on a canvas of `WIDTH` by `height` with
/// room for numbers on the left and below.
record Plot(double left, double right, double bottom, double top, int height) {
    private static final int WIDTH = 320;
    private static final int MARGIN = 42;
    private static final int UNDER = 20;
    /// As high as a large digit, and half as wide as a short number.
    private static final int APART = 18;

    /// How high a picture of a height is on a poster.
    static double shown(int height) {
        return (double) height * Poster.WIDTH / WIDTH;
    }

    /// The picture, named for those who do not see it.
    ContainerTag<?> picture(String name, ContainerTag<?>... parts) {
        return Svg.svg("0 0 " + WIDTH + " " + height)
                .withClass("plot")
                .attr("role", "img")
                .attr("aria-label", name)
                .with(parts);
    }

    /// Where numbers are drawn: left, right, top and bottom in shares of the picture.
    String frame() {
        return Stream.of(x(left) / WIDTH, x(right) / WIDTH, y(top) / height, y(bottom) / height)
                .map(share -> Double.toString(Math.round(share * 1e5) / 1e5))
                .collect(Collectors.joining(" "));
    }

    private double x(double value) {
        return MARGIN + (WIDTH - MARGIN - 4) * (value - left) / (right - left);
    }

    private double y(double value) {
        return 6 + (height - UNDER - 6) * (top - value) / (top - bottom);
    }

    private static String at(double x, double y) {
        return Decimals.coordinate(x) + " " + Decimals.coordinate(y);
    }

    /// A line through points; values beyond the frame end at its rim. Not modified.
    ContainerTag<?> curve(double[] xs, double[] ys, String kind) {
        StringBuilder path = new StringBuilder();
        for (int n = 0; n < xs.length; n++) {
            path.append(n == 0 ? 'M' : 'L').append(at(x(xs[n]), y(Math.clamp(ys[n], bottom, top))));
        }
        return Svg.path(path.toString()).withClasses("plot__line", "plot__line--" + kind);
    }

    ContainerTag<?> line(double x1, double y1, double x2, double y2, String kind) {
        return curve(new double[] {x1, x2}, new double[] {y1, y2}, kind);
    }

    /// Points, those left aside that are no numbers; one beyond the frame is a mark at its rim. Not modified.
    ContainerTag<?> dots(double[] xs, double[] ys) {
        StringBuilder within = new StringBuilder();
        StringBuilder beyond = new StringBuilder();
        for (int n = 0; n < xs.length; n++) {
            if (Double.isFinite(xs[n]) && Double.isFinite(ys[n])) {
                String place = 'M' + at(x(Math.clamp(xs[n], left, right)), y(Math.clamp(ys[n], bottom, top)));
                (holds(xs[n], ys[n]) ? within : beyond).append(place).append(holds(xs[n], ys[n]) ? "h0" : "m-3 -3l6 6m0 -6l-6 6");
            }
        }
        return Svg.group(Svg.path(within.toString()).withClass("plot__dots"), Svg.path(beyond.toString()).withClass("plot__beyond"));
    }

    /// How many points lie beyond the frame. Not modified.
    int beyond(double[] xs, double[] ys) {
        return (int) IntStream.range(0, xs.length)
                .filter(n -> Double.isFinite(xs[n]) && Double.isFinite(ys[n]) && !holds(xs[n], ys[n]))
                .count();
    }

    private boolean holds(double x, double y) {
        return x >= left && x <= right && y >= bottom && y <= top;
    }

    /// Lines and numbers along both axes, which are those of the frame.
    ContainerTag<?> grid(Axis across, Axis up) {
        return Svg.group(Stream.of(
                        across.ticks().stream().map(x -> line(x, bottom, x, top, "grid")),
                        up.ticks().stream().map(y -> line(left, y, right, y, "grid")),
                        across.ticks().stream().map(x -> below(x, across.text(x))),
                        beside(up))
                .flatMap(parts -> parts)
                .toArray(ContainerTag<?>[]::new));
    }

    /// Numbers along the frame's left side.
    Stream<ContainerTag<?>> beside(Axis up) {
        return up.ticks().stream().map(y -> beside(y, up.text(y)));
    }

    /// Bars side by side over the whole width, the highest to the top of the frame. Not modified.
    ContainerTag<?> bars(int[] counts) {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        double width = (x(right) - x(left)) / counts.length;
        StringBuilder path = new StringBuilder();
        for (int n = 0; n < counts.length; n++) {
            if (counts[n] > 0) {
                double high = (y(bottom) - y(top)) * counts[n] / most;
                path.append('M').append(at(x(left) + n * width, y(bottom))).append('v').append(Decimals.coordinate(-high))
                        .append('h').append(Decimals.coordinate(width)).append('v').append(Decimals.coordinate(high)).append('z');
            }
        }
        return Svg.path(path.toString()).withClass("plot__bars");
    }

    /// What a line, or bars, of a kind stand for: for the text below a picture.
    static SpanTag key(String kind, String text) {
        return span(span().withClasses("plot__sign", "plot__sign--" + kind), span(text));
    }

    /// A number under the frame.
    ContainerTag<?> below(double value, String text) {
        return text(x(value), height - 4, text).attr("text-anchor", value == right ? "end" : value == left ? "start" : "middle");
    }

    /// Whether a number beside the frame stands clear of the top one's.
    boolean apart(double value) {
        return y(value) - y(top) > APART;
    }

    /// Whether a number under the frame stands clear of those at its ends.
    boolean between(double value) {
        return x(value) - x(left) > 2 * APART && x(right) - x(value) > 2 * APART;
    }

    /// A number beside the frame.
    ContainerTag<?> beside(double value, String text) {
        return text(MARGIN - 5, y(value) + 4, text).attr("text-anchor", "end");
    }

    private static ContainerTag<?> text(double x, double y, String text) {
        return tag("text").withText(text).attr("x", Decimals.coordinate(x)).attr("y", Decimals.coordinate(y)).withClass("plot__text");
    }
}
