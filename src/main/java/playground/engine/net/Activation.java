package playground.engine.net;

import java.util.Locale;

/// The function a unit applies to its weighted sum.
public enum Activation {
    TANH {
        @Override
        public double value(double z) {
            return StrictMath.tanh(z);
        }

        @Override
        public double derivative(double z, double a) {
            return 1 - a * a;
        }
    },
    RELU {
        @Override
        public double value(double z) {
            return Math.max(0, z);
        }

        @Override
        public double derivative(double z, double a) {
            return z <= 0 ? 0 : 1;
        }
    },
    SIGMOID {
        @Override
        public double value(double z) {
            return 1 / (1 + StrictMath.exp(-z));
        }

        @Override
        public double derivative(double z, double a) {
            return a * (1 - a);
        }
    },
    LINEAR {
        @Override
        public double value(double z) {
            return z;
        }

        @Override
        public double derivative(double z, double a) {
            return 1;
        }
    };

    public abstract double value(double z);

    /// The slope at weighted sum `z`, where `a` is `value(z)`.
    public abstract double derivative(double z, double a);

    /// The name in the settings grammar.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
