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
    private final double[] scratch = new double[Kernel.SCRATCH];
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
            Arrays.fill(answers, i * stride + count, (i + 1) * stride, 0);
        }
    }

    /// Copies the samples whose numbers stand in `order` from `first` on.
    public void load(double[] source, int total, int[] order, int first) {
        for (int i = 0; i < inputs; i++) {
            for (int n = 0; n < count; n++) {
                answers[i * stride + n] = source[i * total + order[first + n]];
            }
            Arrays.fill(answers, i * stride + count, (i + 1) * stride, 0);
        }
    }

    /// Computes every unit's answers.
    public void forward(double[] parameters) {
        int from = 0;
        for (int l = 0; l < layers.length; l++) {
            Layer layer = layers[l];
            int to = firstRow[l] * stride;
            kernel.sums(parameters, layer.offset(), layer.inputs(), layer.units(), answers, from, sums, to, stride);
            layer.activation().values(kernel, sums, answers, to, to + layer.units() * stride, scratch);
            from = to;
        }
    }

    /// The output units' rows of `deltas()` hold the slopes of the loss by the outputs; afterwards, by the weighted sums.
    public void throughOutput() {
        slopes(layers.length - 1);
    }

    private void slopes(int l) {
        int from = firstRow[l] * stride;
        layers[l].activation().slopes(kernel, sums, answers, deltas, from, from + layers[l].units() * stride);
    }

    /// Adds the block's gradients to `gradients`. The output units' rows of `deltas()` hold the slopes of the loss by
    /// their weighted sums; afterwards every unit's row does.
    public void backward(double[] parameters, double[] gradients) {
        for (int l = layers.length - 1; l >= 0; l--) {
            Layer layer = layers[l];
            int to = firstRow[l] * stride;
            int from = l == 0 ? 0 : firstRow[l - 1] * stride;
            kernel.gradients(
                    gradients, layer.offset(), layer.inputs(), layer.units(), answers, deltas, from, to, stride, count);
            if (l > 0) {
                kernel.errors(parameters, layer.offset(), layer.inputs(), layer.units(), deltas, from, to, stride);
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
