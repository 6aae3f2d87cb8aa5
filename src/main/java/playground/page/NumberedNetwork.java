package playground.page;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A picture of a network with a number in every unit: circles in columns, and lines between them.
final class NumberedNetwork {
    private static final double ROW = 44;
    private static final double LOWEST = 110;
    private static final double HIGHEST = 320;
    private static final double OF_ROW = 0.42;
    private static final double OF_COLUMN = 0.3;
    private static final double LARGEST = 21;
    /// Circles smaller than this have no room for numbers.
    private static final double ROOMY = 6;
    /// More nobody can tell apart: of more the widest.
    private static final int MOST = 4500;

    private final List<List<Unit>> columns;
    private final double high;
    private final List<ContainerTag<?>> parts = new ArrayList<>();

    /// A unit or an input, the number in it, and whether it is the one that matters.
    record Unit(String number, boolean lit) {}

    /// From a column to the next one: from and to which of their units, how wide, of which sign; with a number beside it if it is the one
    /// that matters.
    record Link(int column, int from, int to, double wide, String sign, boolean lit, String number) {}

    private NumberedNetwork(List<List<Unit>> columns) {
        this.columns = columns;
        high = Math.clamp(ROW * columns.stream().mapToInt(List::size).max().orElse(1), LOWEST, HIGHEST);
    }

    /// As wide as a poster.
    static Poster on(Poster poster, List<List<Unit>> columns, List<Link> links) {
        NumberedNetwork network = new NumberedNetwork(columns);
        links.stream().sorted(Comparator.comparingDouble((Link link) -> link.lit ? -Double.MAX_VALUE : -link.wide)).limit(MOST).forEach(network::link);
        for (int c = 0; c < columns.size(); c++) {
            for (int u = 0; u < columns.get(c).size(); u++) {
                network.unit(c, u);
            }
        }
        links.stream().filter(link -> !link.number.isEmpty()).forEach(network::number);
        return poster.drawing(Svg.svg("0 0 " + Poster.WIDTH + " " + Poster.at(network.high)).with(network.parts), network.high);
    }

    private double x(int column) {
        return Poster.WIDTH * (column + 0.5) / columns.size();
    }

    private double y(int column, int unit) {
        return high * (unit + 0.5) / columns.get(column).size();
    }

    private double radius(int column) {
        return Math.min(LARGEST, Math.min(OF_ROW * high / columns.get(column).size(), OF_COLUMN * Poster.WIDTH / columns.size()));
    }

    private void link(Link link) {
        String path = "M" + Poster.at(x(link.column)) + " " + Poster.at(y(link.column, link.from)) + "L" + Poster.at(x(link.column + 1)) + " " + Poster.at(y(link.column + 1, link.to));
        ContainerTag<?> line = tag("path").attr("d", path).attr("fill", "none").attr("stroke-width", Poster.at(link.wide));
        parts.add(link.lit
                ? line.attr("stroke", "var(--ink)").attr("stroke-width", "2.5")
                : line.attr("stroke", link.sign.equals("-") ? "var(--link-negative)" : "var(--link-positive)").attr("stroke-opacity", "0.6"));
    }

    private void unit(int column, int unit) {
        boolean lit = columns.get(column).get(unit).lit;
        parts.add(tag("circle")
                .attr("cx", Poster.at(x(column))).attr("cy", Poster.at(y(column, unit))).attr("r", Poster.at(radius(column)))
                .attr("fill", "var(--paper)").attr("stroke", lit ? "var(--accent)" : "var(--line-strong)").attr("stroke-width", lit ? "2.5" : "1.2"));
        if (radius(column) >= ROOMY) {
            number(columns.get(column).get(unit).number, x(column), y(column, unit), 2 * radius(column), lit);
        }
    }

    private void number(Link link) {
        double y = (y(link.column, link.from) + y(link.column + 1, link.to)) / 2;
        number(link.number, (x(link.column) + x(link.column + 1)) / 2, y, (double) Poster.WIDTH / columns.size(), true);
    }

    /// Its middle is there, in so much room; a rim keeps it apart from what is below.
    private void number(String number, double x, double y, double room, boolean lit) {
        double letters = Poster.LETTERS * Math.min(lit ? 1 : 0.85, room / Poster.wide(number));
        parts.add(Poster.text(number, x, y + 0.36 * letters)
                .attr("text-anchor", "middle").attr("font-size", Poster.at(letters)).attr("font-weight", lit ? "600" : "400")
                .attr("fill", lit ? "var(--accent)" : "var(--ink)").attr("stroke", "var(--paper)").attr("stroke-width", "2"));
    }
}
