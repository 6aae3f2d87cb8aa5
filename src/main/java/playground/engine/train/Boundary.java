package playground.engine.train;

import java.util.List;
import playground.engine.data.Input;
import playground.engine.data.Window;
import playground.engine.kernel.FloatKernel;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// What each unit answers over a window of the plane, for pictures. Rows run from its top down to its bottom, columns from
/// left to right, corners included. An answer is a byte: 0 for -1 or less, 127 for 0, 254 for 1 or more; the output's,
/// where classes are 0 and 1: 0 for 0 or less, 127 for 0.5, 254 for 1 or more. Where there is an output unit per class, the
/// picture of all of them shows the class answered: `256 / classes` steps (rounded down) for each class, and by how much it
/// is ahead of the next, from 0 to the last step.
public final class Boundary {
    /// Points computed together, rounded to whole rows: the JIT's loops are only fast over several hundred; more would not
    /// stay in a core's cache.
    private static final int BLOCK = 1000;

    private final int features;
    private final Tint tint;
    private final int size;
    private final float[] inputs;
    private final int blockRows;
    private float[] parameters = {};
    private float[] rows = {};
    private byte[] answers = {};
    private Topology topology = new Topology(0, List.of());

    /// Over the plane of the drawn data sets.
    public Boundary(List<? extends Input> features, int size) {
        this(features, Window.PLANE, size, Coding.SIGNED.tint());
    }

    /// `tint` is that of the output's answers.
    public Boundary(List<? extends Input> features, Window window, int size, Tint tint) {
        this.features = features.size();
        this.tint = tint;
        this.size = size;
        inputs = new float[features.size() * size * size];
        blockRows = Math.max(1, BLOCK / size);
        double[] row = new double[2];
        for (int point = 0; point < size * size; point++) {
            row[0] = window.x(point % size, size);
            row[1] = window.y(point / size, size);
            for (int f = 0; f < features.size(); f++) {
                inputs[f * size * size + point] = (float) features.get(f).of(row);
            }
        }
    }

    /// Computes the answers of every unit of the network.
    public void compute(Parameters of) {
        topology = of.topology();
        int length = topology.unitCount() * size * size;
        if (answers.length < length) {
            answers = new byte[length];
        }
        compute(of, answers);
    }

    /// Computes the answers of every unit into `target`, layer by layer, `size * size` each.
    public void compute(Parameters of, byte[] target) {
        compute(of, of.topology().layers().size() - 1, 0, of.topology().unitCount(), target);
    }

    /// Computes the `size * size` answers of one unit only, layers counted from 0, the output's last.
    public void compute(Parameters of, int layer, int unit, byte[] target) {
        compute(of, layer, unit(of.topology(), layer, unit), 1, target);
    }

    /// Computes the `size * size` classes answered by a network with an output unit per class.
    public void classes(Parameters of, byte[] target) {
        int classes = of.topology().output().units();
        int first = of.topology().unitCount() - classes;
        take(of);
        for (int row = 0; row < size; row += blockRows) {
            int count = Math.min(blockRows, size - row) * size;
            fill(row, count / size);
            forward(of.topology(), of.topology().layers().size() - 1, count);
            int from = (features + first) * count;
            FloatKernel.classes(rows, from, classes, (float) tint.stretch() / 2, target, row * size, count);
        }
    }

    /// Copies the `size * size` answers of one unit of the network last computed.
    public void copy(int layer, int unit, byte[] target, int offset) {
        System.arraycopy(answers, unit(topology, layer, unit) * size * size, target, offset, size * size);
    }

    /// Units are numbered layer by layer.
    private static int unit(Topology topology, int layer, int unit) {
        int number = unit;
        for (Layer before : topology.layers().subList(0, layer)) {
            number += before.units();
        }
        return number;
    }

    private void compute(Parameters of, int lastLayer, int first, int units, byte[] target) {
        take(of);
        for (int row = 0; row < size; row += blockRows) {
            int block = Math.min(blockRows, size - row);
            fill(row, block);
            forward(of.topology(), lastLayer, block * size);
            for (int u = 0; u < units; u++) {
                boolean output = first + u >= of.topology().unitCount() - of.topology().output().units();
                bytes(first + u, output ? tint : Coding.SIGNED.tint(), target, (u * size + row) * size, block * size);
            }
        }
    }

    private void bytes(int unit, Tint by, byte[] target, int offset, int count) {
        float middle = (float) by.middle();
        FloatKernel.bytes(rows, (features + unit) * count, middle, (float) by.stretch(), target, offset, count);
    }

    private void take(Parameters of) {
        double[] values = of.values();
        if (parameters.length != values.length) {
            parameters = new float[values.length];
        }
        for (int p = 0; p < values.length; p++) {
            parameters[p] = (float) values[p];
        }
        int length = (features + of.topology().unitCount()) * blockRows * size;
        if (rows.length < length) {
            rows = new float[length];
        }
    }

    private void fill(int firstRow, int block) {
        for (int f = 0; f < features; f++) {
            System.arraycopy(inputs, (f * size + firstRow) * size, rows, f * block * size, block * size);
        }
    }

    private void forward(Topology of, int lastLayer, int stride) {
        int from = 0;
        int to = features * stride;
        for (Layer layer : of.layers().subList(0, lastLayer + 1)) {
            int end = to + layer.units() * stride;
            FloatKernel.sums(parameters, layer.offset(), layer.inputs(), layer.units(), rows, from, to, stride);
            if (layer.activation() == Activation.SOFTMAX) {
                FloatKernel.softmax(rows, to, layer.units(), stride);
            } else {
                layer.activation().approximate(rows, to, end);
            }
            from = to;
            to = end;
        }
    }
}
