package playground.page;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;
import playground.engine.inspect.Histogram;
import playground.engine.inspect.LayerHealth;
import playground.inspect.Finding;

/// How the layers do, as a picture: the rows of the card, and below them how they came to be so.
final class HealthPicture {
    private static final double ROW = 24;
    private static final double[] COLUMNS = {0, 66, 158, 248, 300, 352};
    private static final double BAR = 84;
    private static final double BARS = 46;

    private final Messages messages;
    private final List<LayerHealth> layers;
    private final List<ContainerTag<?>> parts = new ArrayList<>();

    private HealthPicture(Messages messages, List<LayerHealth> layers) {
        this.messages = messages;
        this.layers = layers;
    }

    static Poster poster(Messages messages, Finding.OfHealth found) {
        double high = ROW * (found.health().layers().size() + 1);
        Poster poster = new Poster().drawing(new HealthPicture(messages, found.health().layers()).drawn(high), high);
        return LayerCourse.onto(poster, messages, found.courses());
    }

    private ContainerTag<?> drawn(double high) {
        List<String> heads = List.of("health.layer", "health.gradient", "health.ratio", "health.flat", "health.answers", "health.weights");
        for (int column = 0; column < heads.size(); column++) {
            words(Poster.cut(messages.text(heads.get(column)), room(column)), COLUMNS[column], 0, "var(--muted)");
        }
        LogScale gradients = LogScale.of(layers.stream().mapToDouble(LayerHealth::gradient).toArray());
        LogScale ratios = LogScale.of(layers.stream().mapToDouble(LayerHealth::ratio).toArray());
        for (int l = 0; l < layers.size(); l++) {
            row(l, layers.get(l), gradients, ratios);
        }
        return Svg.svg("0 0 " + Poster.WIDTH + " " + Poster.at(high)).with(parts);
    }

    private static double room(int column) {
        return (column + 1 < COLUMNS.length ? COLUMNS[column + 1] : Poster.WIDTH + BAR) - COLUMNS[column];
    }

    private void row(int l, LayerHealth layer, LogScale gradients, LogScale ratios) {
        words(l == layers.size() - 1 ? messages.text("unit.output") : Integer.toString(l + 1), COLUMNS[0], l + 1, "var(--ink)");
        size(layer.gradient(), gradients, COLUMNS[1], l + 1);
        size(layer.ratio(), ratios, COLUMNS[2], l + 1);
        words(HealthCard.flat(messages, layer), COLUMNS[3], l + 1, HealthCard.stuck(layer.activity()) > 0 ? "var(--warn)" : "var(--ink)");
        bars(layer.answers(), COLUMNS[4], l + 1);
        bars(layer.weights(), COLUMNS[5], l + 1);
    }

    private void size(double value, LogScale scale, double x, int row) {
        parts.add(tag("rect")
                .withClass("health__bar")
                .attr("x", Poster.at(x)).attr("y", Poster.at(row * ROW + 2))
                .attr("width", Poster.at(BAR * scale.share(value))).attr("height", Poster.at(ROW - 4)));
        words(HealthCard.number(value), x + 4, row, "var(--ink)");
    }

    private void bars(Histogram histogram, double x, int row) {
        parts.add(Poster.placed(HealthCard.bars(messages, histogram), x, row * ROW + 2, BARS, ROW - 4));
    }

    private void words(String text, double x, int row, String color) {
        parts.add(Poster.text(text, x, (row + 0.5) * ROW + 4.5).attr("fill", color));
    }
}
