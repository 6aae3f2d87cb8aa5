package playground.engine.train;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// How the mean gradient g of a batch moves the parameters w, at learning rate r. What an optimizer remembers begins at 0.
/// Penalties are taken from the weights apart from the move, whatever the optimizer.
public sealed interface Optimizer {
    /// w -= r g: plain gradient descent.
    record Sgd() implements Optimizer {
        @Override
        public Kind kind() {
            return Kind.SGD;
        }

        @Override
        public double value(Coefficient coefficient) {
            throw foreign(coefficient);
        }
    }

    /// v = mu v + r g; w -= v. Polyak 1964.
    record Momentum(double mu) implements Optimizer {
        public Momentum {
            Coefficient.MOMENTUM.require(mu);
        }

        @Override
        public Kind kind() {
            return Kind.MOMENTUM;
        }

        @Override
        public double value(Coefficient coefficient) {
            return mu;
        }
    }

    /// v' = mu v + r g; w -= (1 + mu) v' - mu v. Nesterov 1983 in the form of Sutskever et al. 2013, written for the point
    /// looked ahead to, which is the one the gradient belongs to; the same moves as PyTorch's while r stays the same.
    record Nesterov(double mu) implements Optimizer {
        public Nesterov {
            Coefficient.MOMENTUM.require(mu);
        }

        @Override
        public Kind kind() {
            return Kind.NESTEROV;
        }

        @Override
        public double value(Coefficient coefficient) {
            return mu;
        }
    }

    /// s += g²; w -= r g / (√s + epsilon). Duchi et al. 2011.
    record Adagrad(double epsilon) implements Optimizer {
        public Adagrad {
            Coefficient.EPSILON.require(epsilon);
        }

        @Override
        public Kind kind() {
            return Kind.ADAGRAD;
        }

        @Override
        public double value(Coefficient coefficient) {
            return epsilon;
        }
    }

    /// s = rho s + (1 - rho) g²; w -= r g / (√s + epsilon). Tieleman and Hinton 2012.
    record RmsProp(double rho, double epsilon) implements Optimizer {
        public RmsProp {
            Coefficient.RHO.require(rho);
            Coefficient.EPSILON.require(epsilon);
        }

        @Override
        public Kind kind() {
            return Kind.RMSPROP;
        }

        @Override
        public double value(Coefficient coefficient) {
            return coefficient == Coefficient.RHO ? rho : epsilon;
        }
    }

    /// m = beta1 m + (1 - beta1) g; s = beta2 s + (1 - beta2) g²; both divided by 1 less the product of the betas so far;
    /// w -= r m / (√s + epsilon). Kingma and Ba 2015.
    record Adam(double beta1, double beta2, double epsilon) implements Optimizer {
        public Adam {
            Coefficient.BETA1.require(beta1);
            Coefficient.BETA2.require(beta2);
            Coefficient.EPSILON.require(epsilon);
        }

        @Override
        public Kind kind() {
            return Kind.ADAM;
        }

        @Override
        public double value(Coefficient coefficient) {
            return switch (coefficient) {
                case BETA1 -> beta1;
                case BETA2 -> beta2;
                case EPSILON -> epsilon;
                case MOMENTUM, RHO, DECAY -> throw foreign(coefficient);
            };
        }
    }

    /// Adam, and each weight (no bias) loses r · decay of itself besides. Loshchilov and Hutter 2019.
    record AdamW(Adam adam, double decay) implements Optimizer {
        public AdamW {
            Coefficient.DECAY.require(decay);
        }

        @Override
        public Kind kind() {
            return Kind.ADAMW;
        }

        @Override
        public double value(Coefficient coefficient) {
            return coefficient == Coefficient.DECAY ? decay : adam.value(coefficient);
        }
    }

    /// The optimizers without their numbers.
    enum Kind {
        SGD,
        MOMENTUM,
        NESTEROV,
        ADAGRAD,
        RMSPROP,
        ADAM,
        ADAMW;

        /// The numbers this kind is set by.
        public List<Coefficient> coefficients() {
            return switch (this) {
                case SGD -> List.of();
                case MOMENTUM, NESTEROV -> List.of(Coefficient.MOMENTUM);
                case ADAGRAD -> List.of(Coefficient.EPSILON);
                case RMSPROP -> List.of(Coefficient.RHO, Coefficient.EPSILON);
                case ADAM -> List.of(Coefficient.BETA1, Coefficient.BETA2, Coefficient.EPSILON);
                case ADAMW -> List.of(Coefficient.BETA1, Coefficient.BETA2, Coefficient.EPSILON, Coefficient.DECAY);
            };
        }

        /// The name in the settings grammar.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Kind kind();

    /// One of the numbers of its kind.
    double value(Coefficient coefficient);

    /// The optimizer of a kind, set by the numbers a function has for it.
    static Optimizer of(Kind kind, ToDoubleFunction<Coefficient> value) {
        return switch (kind) {
            case SGD -> new Sgd();
            case MOMENTUM -> new Momentum(value.applyAsDouble(Coefficient.MOMENTUM));
            case NESTEROV -> new Nesterov(value.applyAsDouble(Coefficient.MOMENTUM));
            case ADAGRAD -> new Adagrad(value.applyAsDouble(Coefficient.EPSILON));
            case RMSPROP -> new RmsProp(value.applyAsDouble(Coefficient.RHO), value.applyAsDouble(Coefficient.EPSILON));
            case ADAM -> adam(value);
            case ADAMW -> new AdamW(adam(value), value.applyAsDouble(Coefficient.DECAY));
        };
    }

    private static Adam adam(ToDoubleFunction<Coefficient> value) {
        return new Adam(
                value.applyAsDouble(Coefficient.BETA1),
                value.applyAsDouble(Coefficient.BETA2),
                value.applyAsDouble(Coefficient.EPSILON));
    }

    /// The optimizer of a kind with the usual numbers.
    static Optimizer of(Kind kind) {
        return of(kind, Coefficient::standard);
    }

    /// The same with another number; the same if it has no such number.
    default Optimizer with(Coefficient coefficient, double value) {
        return of(kind(), own -> own == coefficient ? value : value(own));
    }

    private static IllegalArgumentException foreign(Coefficient coefficient) {
        return new IllegalArgumentException("no number of this optimizer: " + coefficient.key());
    }
}
