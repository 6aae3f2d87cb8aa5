package playground.engine.kernel;

/// The loops of training over raw arrays. Every kernel gives the same bits: each sum has one order, and only what is
/// independent (samples beside samples, weights beside weights) may be computed side by side.
///
/// A block of samples lies feature-major: unit after unit, each a row of `stride` numbers, one per sample. A row's first
/// numbers are the samples; the rest, up to the next multiple of `lanes()`, is padding whose values do not matter. A
/// layer's parameters lie at `offset`: one row of `inputs` weights per unit, then one bias per unit.
public sealed interface Kernel permits ScalarKernel, VectorKernel {
    /// Length of the scratch some loops want, and overwrite.
    int SCRATCH = 2048;

    /// The name that chooses this kernel: `scalar` or `vector`.
    String name();

    /// How many samples are computed side by side. A `stride` is a multiple of it.
    int lanes();

    /// Weighted sums of a layer: the bias, then the inputs' contributions in order. Reads the rows of the inputs in `a`
    /// from index `from`, writes the rows of the units in `z` from index `to`.
    void sums(
            double[] parameters,
            int offset,
            int inputs,
            int units,
            double[] a,
            int from,
            double[] z,
            int to,
            int stride,
            double[] scratch);

    /// Errors of a layer's inputs: the sum over the units, in order, of weight times delta. Reads the units' rows of
    /// `delta` from index `to`, writes the inputs' rows from index `from`.
    void errors(
            double[] parameters,
            int offset,
            int inputs,
            int units,
            double[] delta,
            int from,
            int to,
            int stride,
            double[] scratch);

    /// Adds the gradients of the first `count` samples, one sample after the other, to `gradients`, which is laid out as
    /// the parameters are and holds no -0, as no sum does that began with 0. Reads the inputs' rows of `a` from index `from`, the
    /// units' rows of `delta` from index `to`.
    void gradients(
            double[] gradients,
            int offset,
            int inputs,
            int units,
            double[] a,
            double[] delta,
            int from,
            int to,
            int stride,
            int count,
            double[] scratch);

    /// `a = tanh(z)` with the bits of `StrictMath.tanh`, for indices `from` to `to`, which are multiples of `lanes()`.
    void tanh(double[] z, double[] a, int from, int to, double[] scratch);

    /// `a = 1 / (1 + exp(-z))` with the bits of `StrictMath.exp`.
    void sigmoid(double[] z, double[] a, int from, int to);

    /// Softmax of a layer: for each sample e^z of each of the rows, from index `from`, over their sum, added in order, with
    /// the bits of `StrictMath.exp`. The largest z is taken off first, so that nothing overflows; writes it and the sum, one
    /// of each per sample, from index 0.
    void softmax(double[] z, double[] a, int from, int units, int stride, double[] largest, double[] sums);

    /// `a = max(0, z)`.
    void relu(double[] z, double[] a, int from, int to);

    /// Multiplies `delta` by the slope of tanh where it answers `a`.
    void tanhSlopes(double[] a, double[] delta, int from, int to);

    /// Multiplies `delta` by the slope of the sigmoid where it answers `a`.
    void sigmoidSlopes(double[] a, double[] delta, int from, int to);

    /// Multiplies `delta` by the slope of ReLU where it answers `a`; the slope at 0 is 0.
    void reluSlopes(double[] a, double[] delta, int from, int to);
}
