package playground.page;

import static playground.page.Formulas.identifier;
import static playground.page.Formulas.math;
import static playground.page.Formulas.operator;
import static playground.page.Formulas.power;
import static playground.page.Formulas.row;
import static playground.page.WalkSymbols.whole;

import j2html.tags.ContainerTag;
import java.util.Optional;
import playground.engine.inspect.Walk;
import playground.engine.inspect.Waypoint;
import playground.engine.net.Layer;
import playground.engine.train.Backprop;

/// A sub-step as part of what its whole layer does, in matrices: W a + b forward, the transpose of W on the way back.
final class WalkMatrices {
    private static final int ALL = Waypoint.ALL;

    private final Walk walk;
    private final Waypoint point;
    private final int l;
    private final Layer layer;
    private final Backprop.Stage stage;

    private WalkMatrices(Walk walk, Waypoint point) {
        this.walk = walk;
        this.point = point;
        l = point.layer();
        layer = walk.topology().layers().get(l);
        stage = walk.sample().stages().get(l);
    }

    /// Empty where there is nothing a matrix tells.
    static Optional<ContainerTag<?>> of(Walk walk, Waypoint point) {
        return new WalkMatrices(walk, point).markup().map(content -> math(content).attr("display", "block"));
    }

    private Optional<ContainerTag<?>> markup() {
        return switch (point.kind()) {
            case INPUT -> Optional.of(vector(whole("x", -1), walk.sample().inputs(), ALL));
            case SUM -> Optional.of(sums());
            case ANSWER -> Optional.of(row(
                    vector(whole("a", l), stage.answers(), point.unit()), operator("="), identifier("f"), operator("("),
                    vector(whole("z", l), stage.sums(), point.unit()), operator(")")));
            case LOSS -> Optional.of(row(
                    vector(whole("a", l), stage.answers(), ALL), operator(","), vector(identifier("t"), walk.sample().targets(), ALL)));
            case ERROR -> Optional.of(errors());
            case SLOPE -> Optional.of(vector(slopeName(), stage.slopes(), point.unit()));
            case DELTA -> Optional.of(deltas());
            case GRADIENT -> Optional.of(row(
                    matrix(WalkSymbols.slope(parameter()), walk.sample().gradients()), operator("="),
                    vector(whole("δ", l), stage.deltas(), point.unit()),
                    bias() ? row() : WalkGrid.lying(power(whole("a", l - 1), identifier("T")), walk.fed(l), point.input()).markup()));
            case MEAN -> Optional.of(matrix(WalkSymbols.mean(), walk.update().means()));
            case MEMORY -> Optional.of(memory());
            case PARAMETER -> Optional.of(parameters());
        };
    }

    private static ContainerTag<?> vector(ContainerTag<?> name, double[] values, int lit) {
        return WalkGrid.vector(name, values, lit).markup();
    }

    /// Of one of the layer's numbers for each weight; where a bias is meant, for each bias.
    private ContainerTag<?> matrix(ContainerTag<?> name, double[] values) {
        return bias() ? biases(name, values) : weights(name, values);
    }

    private boolean bias() {
        return point.single() && point.input() == layer.inputs();
    }

    private ContainerTag<?> parameter() {
        return whole(bias() ? "b" : "W", l);
    }

    private ContainerTag<?> weights(ContainerTag<?> name, double[] values) {
        return new WalkGrid(
                        name, layer.units(), layer.inputs(), (o, i) -> values[layer.weight((int) o, (int) i)], point.unit(), point.input())
                .markup();
    }

    private ContainerTag<?> biases(ContainerTag<?> name, double[] values) {
        double[] biases = new double[layer.units()];
        System.arraycopy(values, layer.bias(0), biases, 0, biases.length);
        return vector(name, biases, point.unit());
    }

    private ContainerTag<?> sums() {
        return row(
                vector(whole("z", l), stage.sums(), point.unit()), operator("="),
                matrix(whole("W", l), walk.update().before().parameters()),
                vector(whole("a", l - 1), walk.fed(l), ALL),
                layer.biased() ? row(operator("+"), biases(whole("b", l), walk.update().before().parameters())) : row());
    }

    private ContainerTag<?> errors() {
        ContainerTag<?> errors = vector(WalkSymbols.slope(whole("a", l)), stage.errors(), point.unit());
        if (l == walk.topology().layers().size() - 1) {
            return errors;
        }
        Layer next = walk.topology().layers().get(l + 1);
        double[] parameters = walk.update().before().parameters();
        WalkGrid transposed = new WalkGrid(
                power(whole("W", l + 1), identifier("T")), next.inputs(), next.units(),
                (i, o) -> parameters[next.weight((int) o, (int) i)], point.unit(), ALL);
        return row(
                errors, operator("="), transposed.markup(),
                vector(whole("δ", l + 1), walk.sample().stages().get(l + 1).deltas(), ALL));
    }

    private ContainerTag<?> slopeName() {
        return WalkSymbols.applied("f′", whole("z", l));
    }

    private ContainerTag<?> deltas() {
        ContainerTag<?> deltas = vector(whole("δ", l), stage.deltas(), point.unit());
        if (stage.slopes().length > 0) {
            return row(
                    deltas, operator("="), vector(WalkSymbols.slope(whole("a", l)), stage.errors(), point.unit()), operator("⊙"),
                    vector(slopeName(), stage.slopes(), point.unit()));
        }
        return stage.errors().length > 0 ? deltas : row(
                deltas, operator("="), vector(whole("a", l), stage.answers(), point.unit()), operator("−"),
                vector(identifier("t"), walk.sample().targets(), point.unit()));
    }

    /// What squares and moves an optimizer remembers, as far as it does.
    private ContainerTag<?> memory() {
        ContainerTag<?> first = matrix(WalkSymbols.primed("m"), walk.update().after().remembered().first());
        ContainerTag<?> second = matrix(WalkSymbols.primed("s"), walk.update().after().remembered().second());
        return switch (walk.update().by().optimizer().kind()) {
            case SGD -> row();
            case MOMENTUM, NESTEROV -> matrix(WalkSymbols.primed("v"), walk.update().after().remembered().first());
            case ADAGRAD, RMSPROP -> second;
            case ADAM, ADAMW -> row(first, operator(","), second);
        };
    }

    private ContainerTag<?> parameters() {
        double[] changes = new double[walk.update().means().length];
        for (int p = layer.offset(); p < layer.end(); p++) {
            changes[p] = walk.change(p);
        }
        return row(
                matrix(WalkSymbols.primed(bias() ? "b" : "W"), walk.update().after().parameters()), operator("="),
                matrix(parameter(), walk.update().before().parameters()), operator("+"),
                matrix(WalkSymbols.change(parameter()), changes));
    }
}
