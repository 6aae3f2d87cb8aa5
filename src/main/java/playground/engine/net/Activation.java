package playground.engine.net;

import java.util.Locale;
import playground.engine.kernel.FloatKernel;
import playground.engine.kernel.Kernel;

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

        @Override
        public void values(Kernel kernel, double[] z, double[] a, int from, int to, double[] scratch) {
            kernel.tanh(z, a, from, to, scratch);
        }

        @Override
        public void slopes(Kernel kernel, double[] a, double[] delta, int from, int to) {
            kernel.tanhSlopes(a, delta, from, to);
        }

        @Override
        public void approximate(float[] a, int from, int to) {
            FloatKernel.tanh(a, from, to);
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

        @Override
        public void values(Kernel kernel, double[] z, double[] a, int from, int to, double[] scratch) {
            kernel.relu(z, a, from, to);
        }

        @Override
        public void slopes(Kernel kernel, double[] a, double[] delta, int from, int to) {
            kernel.reluSlopes(a, delta, from, to);
        }

        @Override
        public void approximate(float[] a, int from, int to) {
            FloatKernel.relu(a, from, to);
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

        @Override
        public void values(Kernel kernel, double[] z, double[] a, int from, int to, double[] scratch) {
            kernel.sigmoid(z, a, from, to);
        }

        @Override
        public void slopes(Kernel kernel, double[] a, double[] delta, int from, int to) {
            kernel.sigmoidSlopes(a, delta, from, to);
        }

        @Override
        public void approximate(float[] a, int from, int to) {
            FloatKernel.sigmoid(a, from, to);
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

        @Override
        public void values(Kernel kernel, double[] z, double[] a, int from, int to, double[] scratch) {
            System.arraycopy(z, from, a, from, to - from);
        }

        @Override
        public void slopes(Kernel kernel, double[] a, double[] delta, int from, int to) {}

        @Override
        public void approximate(float[] a, int from, int to) {}
    };

    public abstract double value(double z);

    /// The slope at weighted sum `z`, where `a` is `value(z)`.
    public abstract double derivative(double z, double a);

    /// `a = value(z)` for indices `from` to `to`, which are multiples of the kernel's lanes. Overwrites
    /// `scratch`, of `Kernel.SCRATCH` numbers.
    public abstract void values(Kernel kernel, double[] z, double[] a, int from, int to, double[] scratch);

    /// Multiplies `delta` by the slopes where the units answer `a`.
    public abstract void slopes(Kernel kernel, double[] a, double[] delta, int from, int to);

    /// Replaces weighted sums by values good enough for a picture.
    public abstract void approximate(float[] a, int from, int to);

    /// The name in the settings grammar.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
