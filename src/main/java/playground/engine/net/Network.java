package playground.engine.net;

import java.util.Arrays;
import playground.engine.kernel.Kernel;
import playground.engine.kernel.Kernels;

/// A network at work on one block of samples: answers forward, gradients backward. Owns the scratch memory for both and
/// is used by one thread at a time; the parameters come with each call.
///
/// Rows are numbered: the inputs first, then the units layer by layer. All arrays of a block are feature-major, one row
/// of `stride` numbers each (see `Kernel`).
public final class Network {
    /// The largest number of samples in a block: the rows of a wide network still fit into a core's cache.
    public static final int BLOCK = 64;

    private final Layer[] layers;
    private final int[] firstRow;
    private final double[] sums;
    private final double[] answers;
    private final double[] deltas;
    /// The answers as the next layer gets them where units are left out.
    private double[] fed = {};
    private final double[] scratch = new double[Kernel.SCRATCH];
    private final Softmax softmax = new Softmax();
    private final int inputs;
    private Kernel kernel = Kernels.current();
    private int count;
    private int stride;

    public Network(Topology topology) {
        layers = topology.layers().toArray(Layer[]::new);
        inputs = topology.inputs();
        firstRow = new int[layers.length];
        int row = inputs;
        for (int l = 0; l < layers.length; l++) {
            firstRow[l] = row;
            row += layers[l].units();
        }
        sums = new double[row * BLOCK];
        answers = new double[row * BLOCK];
        deltas = new double[row * BLOCK];
    }

    /// Begins a block of `samples` (at most `BLOCK`) to be computed by `by`; then its inputs are to be loaded.
    public void open(Kernel by, int samples) {
        kernel = by;
        count = samples;
        stride = (samples + by.lanes() - 1) / by.lanes() * by.lanes();
    }

    /// Copies samples `first` and following from inputs of `total` samples, one row per feature.
    public void load(double[] source, int total, int first) {
        for (int i = 0; i < inputs; i++) {
            System.arraycopy(source, i * total + first, answers, i * stride, count);
        }
        pad();
    }

    /// Copies the samples whose numbers stand in `order` from `first` on, from inputs that lie sample after sample. Four at a
    /// time, so that a row's cache line is written at once.
    public void load(double[] rows, int[] order, int first) {
        int n = 0;
        for (; n + 4 <= count; n += 4) {
            int s0 = order[first + n] * inputs;
            int s1 = order[first + n + 1] * inputs;
            int s2 = order[first + n + 2] * inputs;
            int s3 = order[first + n + 3] * inputs;
            for (int i = 0; i < inputs; i++) {
                int at = i * stride + n;
                answers[at] = rows[s0 + i];
                answers[at + 1] = rows[s1 + i];
                answers[at + 2] = rows[s2 + i];
                answers[at + 3] = rows[s3 + i];
            }
        }
        for (; n < count; n++) {
            int sample = order[first + n] * inputs;
            for (int i = 0; i < inputs; i++) {
                answers[i * stride + n] = rows[sample + i];
            }
        }
        pad();
    }

    private void pad() {
        for (int i = 0; i < inputs; i++) {
            Arrays.fill(answers, i * stride + count, (i + 1) * stride, 0);
        }
    }

    /// Computes every unit's answers.
    public void forward(double[] parameters) {
        int from = 0;
        for (int l = 0; l < layers.length; l++) {
            Layer layer = layers[l];
            int to = firstRow[l] * stride;
            kernel.sums(parameters, layer.offset(), layer.inputs(), layer.units(), answers, from, sums, to, stride, scratch);
            values(layer, to);
            from = to;
        }
    }

    private void values(Layer layer, int from) {
        if (layer.activation() == Activation.SOFTMAX) {
            softmax.values(kernel, sums, answers, from, layer.units(), stride);
        } else {
            layer.activation().values(kernel, sums, answers, from, from + layer.units() * stride, scratch);
        }
    }

    /// As above, but the answers of each hidden unit go on `factors` times, one factor per hidden unit, layer by layer.
    public void forward(double[] parameters, double[] factors) {
        if (fed.length == 0) {
            fed = new double[answers.length];
        }
        System.arraycopy(answers, 0, fed, 0, inputs * stride);
        int from = 0;
        for (int l = 0; l < layers.length; l++) {
            Layer layer = layers[l];
            int to = firstRow[l] * stride;
            kernel.sums(parameters, layer.offset(), layer.inputs(), layer.units(), fed, from, sums, to, stride, scratch);
            values(layer, to);
            if (l < layers.length - 1) {
                scale(answers, fed, l, factors);
            }
            from = to;
        }
    }

    /// Writes the rows of a hidden layer times its units' factors; where the factor is 0, whatever the row holds, zeros.
    private void scale(double[] rows, double[] scaled, int l, double[] factors) {
        for (int o = 0; o < layers[l].units(); o++) {
            double factor = factors[firstRow[l] - inputs + o];
            int row = at(l, o);
            for (int n = row; n < row + stride; n++) {
                scaled[n] = factor == 0 ? 0 : rows[n] * factor;
            }
        }
    }

    /// The output units' rows of `deltas()` hold the slopes of the loss by the outputs; afterwards, by the weighted sums.
    public void throughOutput() {
        slopes(layers.length - 1);
    }

    private void slopes(int l) {
        int from = firstRow[l] * stride;
        Layer layer = layers[l];
        if (layer.activation() == Activation.SOFTMAX) {
            Softmax.slopes(answers, deltas, from, layer.units(), stride, count);
        } else {
            layer.activation().slopes(kernel, sums, answers, deltas, from, from + layer.units() * stride);
        }
    }

    /// Adds the block's gradients to `gradients`. The output units' rows of `deltas()` hold the slopes of the loss by
    /// their weighted sums; afterwards every unit's row does.
    public void backward(double[] parameters, double[] gradients) {
        for (int l = layers.length - 1; l >= 0; l--) {
            Layer layer = layers[l];
            int to = firstRow[l] * stride;
            int from = l == 0 ? 0 : firstRow[l - 1] * stride;
            kernel.gradients(
                    gradients, layer.offset(), layer.inputs(), layer.units(), answers, deltas, from, to, stride, count, scratch);
            if (l > 0) {
                kernel.errors(parameters, layer.offset(), layer.inputs(), layer.units(), deltas, from, to, stride, scratch);
                slopes(l - 1);
            }
        }
    }

    /// As above, after a forward pass with the same `factors`.
    public void backward(double[] parameters, double[] gradients, double[] factors) {
        for (int l = layers.length - 1; l >= 0; l--) {
            Layer layer = layers[l];
            int to = firstRow[l] * stride;
            int from = l == 0 ? 0 : firstRow[l - 1] * stride;
            kernel.gradients(
                    gradients, layer.offset(), layer.inputs(), layer.units(), fed, deltas, from, to, stride, count, scratch);
            if (l > 0) {
                kernel.errors(parameters, layer.offset(), layer.inputs(), layer.units(), deltas, from, to, stride, scratch);
                scale(deltas, deltas, l - 1, factors);
                slopes(l - 1);
            }
        }
    }

    /// Index, in all arrays of the block, of a unit's first sample. Layers are counted from 0, the output's last.
    public int at(int layer, int unit) {
        return (firstRow[layer] + unit) * stride;
    }

    /// Index of an output unit's first sample.
    public int output(int unit) {
        return at(layers.length - 1, unit);
    }

    /// Units of the output layer.
    public int outputs() {
        return layers[layers.length - 1].units();
    }

    /// The output unit that answers most to a sample of the block; the first of equals.
    public int answeredClass(int sample) {
        int most = 0;
        for (int o = 1; o < outputs(); o++) {
            most = answers[output(o) + sample] > answers[output(most) + sample] ? o : most;
        }
        return most;
    }

    /// log Σ e^z over the weighted sums z of output units that answer by softmax, for a sample of the block.
    public double logOfSum(int sample) {
        return softmax.logOfSum(sample);
    }

    /// Weighted sums of the units of the block; the rows of the inputs are not used.
    public double[] sums() {
        return sums;
    }

    /// The inputs and the units' answers to them.
    public double[] answers() {
        return answers;
    }

    public double[] deltas() {
        return deltas;
    }

    public int count() {
        return count;
    }
}
