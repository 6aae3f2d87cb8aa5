package playground.page;

import static playground.page.Formulas.bracketed;
import static playground.page.Formulas.fraction;
import static playground.page.Formulas.identifier;
import static playground.page.Formulas.operator;
import static playground.page.Formulas.row;
import static playground.page.WalkTerms.equal;
import static playground.page.WalkTerms.factor;
import static playground.page.WalkTerms.given;
import static playground.page.WalkTerms.line;
import static playground.page.WalkTerms.product;
import static playground.page.WalkTerms.result;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;
import playground.engine.inspect.Walk;
import playground.engine.inspect.Waypoint;
import playground.engine.net.Layer;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Optimizer;
import playground.engine.train.Rehearsal;

/// What happens to one weight besides the optimizer's step, as formulas: decay and penalties, where L1 and an elastic net stop
/// it, and the bound on the norm of a unit's weights. `λ` is the rate of the penalty, `α` an elastic net's share of L1, `κ` the decay.
final class WeightRules {
    private final Walk walk;
    private final Rehearsal update;
    private final Waypoint point;
    private final Layer layer;
    private final ContainerTag<?> symbol;
    private final int p;
    private final double before;

    WeightRules(Walk walk, Waypoint point, Layer layer, ContainerTag<?> symbol) {
        this.walk = walk;
        update = walk.update();
        this.point = point;
        this.layer = layer;
        this.symbol = symbol;
        p = point.parameter(layer);
        before = update.before().parameters()[p];
    }

    /// Whether weights are held back otherwise than by a term that is taken off.
    static boolean limits(Hyperparameters by) {
        return by.maxNorm() > 0
                || switch (by.regularization()) {
                    case NONE, L2 -> false;
                    case L1, ELASTIC -> true;
                };
    }

    /// Whether L1 brought it to 0 for good.
    boolean dead() {
        return update.rules().dead()[p];
    }

    /// The weight before it is stopped or bounded.
    double drawn() {
        return update.rules().drawn()[p];
    }

    /// What is taken off.
    ContainerTag<?> symbols() {
        ContainerTag<?> decay = update.by().optimizer() instanceof Optimizer.AdamW
                ? row(operator("−"), identifier("η"), identifier("κ"), symbol)
                : row();
        ContainerTag<?> rate = row(operator("−"), identifier("η"), identifier("λ"));
        return row(decay, switch (update.by().regularization()) {
            case NONE -> row();
            case L1 -> row(rate, identifier("sgn"), bracketed(symbol));
            case L2 -> row(rate, symbol);
            case ELASTIC -> row(rate, bracketed(Formulas.number("1"), operator("−"), identifier("α")), symbol);
        });
    }

    ContainerTag<?> values() {
        ContainerTag<?> rate = row(operator("−"), given(update.learningRate()), operator("·"));
        ContainerTag<?> decay = update.by().optimizer() instanceof Optimizer.AdamW(_, double share)
                ? row(rate, product(share, before))
                : row();
        double lambda = update.by().rate();
        return row(decay, switch (update.by().regularization()) {
            case NONE -> row();
            case L1 -> row(rate, product(lambda, Math.signum(before)));
            case L2 -> row(rate, product(lambda, before));
            case ELASTIC -> row(rate, given(lambda), operator("·"), product(1 - update.by().penalty().share(), before));
        });
    }

    /// What comes after that, as far as it does anything.
    List<ContainerTag<?>> lines() {
        List<ContainerTag<?>> lines = new ArrayList<>(switch (update.by().regularization()) {
            case NONE, L2 -> List.<ContainerTag<?>>of();
            case L1 -> stopped();
            case ELASTIC -> nearer();
        });
        if (update.by().maxNorm() > 0 && point.layer() < walk.topology().layers().size() - 1) {
            lines.addAll(bounded());
        }
        return lines;
    }

    /// A weight that L1 alone would push across 0.
    private List<ContainerTag<?>> stopped() {
        double moved = update.rules().moved()[p];
        return moved * drawn() < 0
                ? List.of(
                        line(product(moved, drawn()), operator("<"), Formulas.number("0"), operator("⇒"), symbol, operator("←")),
                        result(update.rules().free()[p]))
                : List.of();
    }

    private List<ContainerTag<?>> nearer() {
        ContainerTag<?> zero = Formulas.number("0");
        ContainerTag<?> share = row(operator("−"), identifier("η"), identifier("λ"), identifier("α"));
        ContainerTag<?> taken = row(
                operator("−"), given(update.learningRate()), operator("·"), product(update.by().rate(), update.by().penalty().share()));
        return List.of(
                line(symbol, operator("←"), identifier("sgn"), bracketed(symbol), operator("·"), identifier("max"),
                        bracketed(zero, operator(","), size(symbol), share)),
                equal(factor(Math.signum(drawn())), operator("·"), identifier("max"),
                        bracketed(Formulas.number("0"), operator(","), size(given(drawn())), taken)),
                result(update.rules().free()[p]));
    }

    private static ContainerTag<?> size(ContainerTag<?> of) {
        return row(operator("|"), of, operator("|"));
    }

    /// All weights of a hidden unit are shortened alike, if they are too long together.
    private List<ContainerTag<?>> bounded() {
        double norm = update.rules().norm(layer, point.unit());
        double most = update.by().maxNorm();
        ContainerTag<?> length = row(operator("‖"), identifier("w"), operator("‖"));
        if (!(norm > most)) {
            return List.of(line(length, operator("="), given(norm), operator("≤"), given(most)));
        }
        return List.of(
                line(symbol, operator("←"), symbol, operator("·"), fraction(identifier("c"), length)),
                equal(factor(update.rules().free()[p]), operator("·"), fraction(given(most), given(norm))),
                result(update.after().parameters()[p]));
    }
}
