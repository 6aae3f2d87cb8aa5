package playground.engine.net;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import playground.engine.kernel.FloatActivations;
import playground.engine.kernel.Kernel;
import playground.engine.kernel.ScalarKernel;

/// The function a unit applies to its weighted sum z.
public enum Activation {
    TANH,
    /// max(0, z), slope 0 at 0. Nair and Hinton 2010.
    RELU,
    /// 1 / (1 + e^-z).
    SIGMOID,
    LINEAR,
    /// 1 from 0 on, else 0. McCulloch and Pitts 1943; Rosenblatt 1958. Its slope is 0 everywhere: gradient descent learns
    /// nothing through it, so units before it stay as they are.
    STEP,
    /// 1 above 0, else 0: as `STEP`, but a sum of exactly 0 answers 0, as where it must exceed a threshold. Rosenblatt 1958.
    STEP_ABOVE,
    /// z above 0, else 0.01 z; slope 0.01 at 0. Maas et al. 2013.
    LEAKY_RELU,
    /// z above 0, else e^z - 1. Clevert et al. 2016, with their alpha of 1.
    ELU,
    /// log(1 + e^z), computed so that it cannot overflow. Dugas et al. 2001.
    SOFTPLUS,
    /// z · Φ(z) in the form z/2 · (1 + tanh(√(2/π) (z + 0.044715 z³))). Hendrycks and Gimpel 2016, section 2.
    GELU,
    /// z · sigmoid(z). Ramachandran et al. 2017, with their beta of 1.
    SWISH,
    /// sin z. Sitzmann et al. 2020, without their factor of 30.
    SINE,
    /// e^z over the sum of e^z of all units of the layer: probabilities of classes. Only for the output; a unit by itself
    /// has no value.
    SOFTMAX;

    /// Those a hidden layer may have.
    public static final List<Activation> HIDDEN =
            Arrays.stream(values()).filter(activation -> activation != SOFTMAX).toList();

    private static final double LEAK = 0.01;
    /// √(2/π)
    private static final double GELU_SCALE = 0.7978845608028654;
    private static final double GELU_CUBIC = 0.044715;

    public double value(double z) {
        return switch (this) {
            case TANH -> StrictMath.tanh(z);
            case RELU -> Math.max(0, z);
            case SIGMOID -> sigmoid(z);
            case LINEAR -> z;
            case STEP -> z >= 0 ? 1 : 0;
            case STEP_ABOVE -> z > 0 ? 1 : 0;
            case LEAKY_RELU -> z > 0 ? z : LEAK * z;
            case ELU -> z > 0 ? z : StrictMath.expm1(z);
            case SOFTPLUS -> Math.max(0, z) + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
            case GELU -> 0.5 * z * (1 + geluTanh(z));
            case SWISH -> z * sigmoid(z);
            case SINE -> StrictMath.sin(z);
            case SOFTMAX -> throw ofLayer();
        };
    }

    /// The slope at weighted sum `z`, where `a` is `value(z)`.
    public double derivative(double z, double a) {
        return switch (this) {
            case TANH -> 1 - a * a;
            case RELU -> z <= 0 ? 0 : 1;
            case SIGMOID -> a * (1 - a);
            case LINEAR -> 1;
            case STEP, STEP_ABOVE -> 0;
            case LEAKY_RELU -> z > 0 ? 1 : LEAK;
            case ELU -> z > 0 ? 1 : a + 1;
            case SOFTPLUS -> sigmoid(z);
            case GELU -> geluSlope(z, geluTanh(z));
            case SWISH -> swishSlope(a, sigmoid(z));
            case SINE -> StrictMath.cos(z);
            case SOFTMAX -> throw ofLayer();
        };
    }

    /// What the units of a layer answer to their weighted sums, one after the other: the definition.
    public double[] values(double[] sums) {
        double[] answers = new double[sums.length];
        if (this == SOFTMAX) {
            new ScalarKernel().softmax(sums, answers, 0, sums.length, 1, new double[1], new double[1]);
        } else {
            Arrays.setAll(answers, u -> value(sums[u]));
        }
        return answers;
    }

    private static IllegalStateException ofLayer() {
        return new IllegalStateException("Softmax is of a whole layer");
    }

    private static double sigmoid(double z) {
        return 1 / (1 + StrictMath.exp(-z));
    }

    private static double geluTanh(double z) {
        return StrictMath.tanh(GELU_SCALE * (z + GELU_CUBIC * z * z * z));
    }

    private static double geluSlope(double z, double tanh) {
        double inner = GELU_SCALE * (1 + 3 * GELU_CUBIC * z * z);
        return 0.5 * (1 + tanh) + 0.5 * z * (1 - tanh * tanh) * inner;
    }

    private static double swishSlope(double a, double sigmoid) {
        return sigmoid + a * (1 - sigmoid);
    }

    /// `a = value(z)` for indices `from` to `to`, which are multiples of the kernel's lanes. Overwrites
    /// `scratch`, of `Kernel.SCRATCH` numbers.
    public void values(Kernel kernel, double[] z, double[] a, int from, int to, double[] scratch) {
        switch (this) {
            case TANH -> kernel.tanh(z, a, from, to, scratch);
            case RELU -> kernel.relu(z, a, from, to);
            case SIGMOID -> kernel.sigmoid(z, a, from, to);
            case LINEAR -> System.arraycopy(z, from, a, from, to - from);
            case STEP, STEP_ABOVE, LEAKY_RELU, ELU, SOFTPLUS, GELU, SWISH, SINE -> oneByOne(z, a, from, to);
            case SOFTMAX -> throw ofLayer();
        }
    }

    private void oneByOne(double[] z, double[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = value(z[n]);
        }
    }

    /// Multiplies `delta` by the slopes at the weighted sums `z`, where the units answer `a`.
    public void slopes(Kernel kernel, double[] z, double[] a, double[] delta, int from, int to) {
        switch (this) {
            case TANH -> kernel.tanhSlopes(a, delta, from, to);
            case RELU -> kernel.reluSlopes(a, delta, from, to);
            case SIGMOID -> kernel.sigmoidSlopes(a, delta, from, to);
            case LINEAR -> {} // times 1
            case STEP, STEP_ABOVE, LEAKY_RELU, ELU, SOFTPLUS, GELU, SWISH, SINE -> slopesOneByOne(z, a, delta, from, to);
            case SOFTMAX -> throw ofLayer();
        }
    }

    private void slopesOneByOne(double[] z, double[] a, double[] delta, int from, int to) {
        for (int n = from; n < to; n++) {
            delta[n] *= derivative(z[n], a[n]);
        }
    }

    /// Replaces weighted sums by values good enough for a picture.
    public void approximate(float[] a, int from, int to) {
        switch (this) {
            case TANH -> FloatActivations.tanh(a, from, to);
            case RELU -> FloatActivations.relu(a, from, to);
            case SIGMOID -> FloatActivations.sigmoid(a, from, to);
            case LINEAR -> {} // they are the values
            case STEP -> FloatActivations.step(a, from, to);
            case STEP_ABOVE -> FloatActivations.stepAbove(a, from, to);
            case LEAKY_RELU -> FloatActivations.leakyRelu(a, from, to);
            case ELU -> FloatActivations.elu(a, from, to);
            case SOFTPLUS -> FloatActivations.softplus(a, from, to);
            case GELU -> FloatActivations.gelu(a, from, to);
            case SWISH -> FloatActivations.swish(a, from, to);
            case SINE -> FloatActivations.sine(a, from, to);
            case SOFTMAX -> throw ofLayer();
        }
    }

    /// Whether this answers 0 or 1 and nothing between.
    public boolean steps() {
        return this == STEP || this == STEP_ABOVE;
    }

    /// The name in the settings grammar.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
