package playground.bench;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.List;
import playground.engine.data.Samples;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Optimizer.Adagrad;
import playground.engine.train.Optimizer.Adam;
import playground.engine.train.Optimizer.AdamW;
import playground.engine.train.Optimizer.Momentum;
import playground.engine.train.Optimizer.Nesterov;
import playground.engine.train.Optimizer.RmsProp;
import playground.engine.train.Optimizer.Sgd;

/// The same training by PyTorch, in its `float`: ReLU layers, softmax, cross-entropy, batches in the samples' order. As lean
/// as DJL allows: linear layers, ReLU and the optimizer's step are one call each. Adam's epsilon stands where Kingma and Ba
/// have it, and torch.optim too; DJL's own optimizer adds it elsewhere.
final class TorchTraining implements AutoCloseable {
    private final Engine engine = Engine.getEngine("PyTorch");
    private final NDManager manager = engine.newBaseManager();
    private final int samples;
    private final int batch;
    private final NDArray inputs;
    private final NDArray targets;
    /// Weights and biases, layer after layer.
    private final List<PtNDArray> learned = new ArrayList<>();
    private final List<PtNDArray> means = new ArrayList<>();
    private final List<PtNDArray> squares = new ArrayList<>();
    private final Hyperparameters by;
    private int updates;

    TorchTraining(Samples train, Parameters start, Hyperparameters by) {
        this.by = by;
        samples = train.count();
        batch = by.batch();
        inputs = samples(train.inputs(), train.features());
        targets = samples(train.targets(), train.outputs());
        for (Layer layer : start.topology().layers()) {
            learn(start, layer.offset(), new Shape(layer.units(), layer.inputs()));
            learn(start, layer.bias(0), new Shape(layer.units()));
        }
    }

    /// PyTorch wants one row per sample.
    private NDArray samples(double[] rows, int features) {
        return manager.create(floats(rows, 0, rows.length), new Shape(features, samples)).transpose().duplicate();
    }

    private void learn(Parameters start, int from, Shape shape) {
        NDArray values = manager.create(floats(start.values(), from, (int) shape.size()), shape);
        values.setRequiresGradient(true);
        learned.add((PtNDArray) values);
        means.add((PtNDArray) manager.zeros(shape));
        squares.add((PtNDArray) manager.zeros(shape));
    }

    private static float[] floats(double[] values, int from, int count) {
        float[] floats = new float[count];
        for (int n = 0; n < count; n++) {
            floats[n] = (float) values[from + n];
        }
        return floats;
    }

    void epoch() {
        try (NDManager epoch = manager.newSubManager();
                GradientCollector collector = engine.newGradientCollector()) {
            for (int from = 0; from < samples; from += batch) {
                try (NDManager step = epoch.newSubManager()) {
                    learn(collector, step, new NDIndex().addSliceDim(from, Math.min(samples, from + batch)));
                }
            }
        }
    }

    private void learn(GradientCollector collector, NDManager step, NDIndex rows) {
        collector.backward(loss(inputs.get(step, rows), targets.get(step, rows)));
        updates++;
        for (int p = 0; p < learned.size(); p++) {
            try (PtNDArray gradient = learned.get(p).getGradient()) {
                move(p, gradient);
            }
            JniUtils.zeroGrad(learned.get(p));
        }
    }

    private void move(int p, PtNDArray gradient) {
        float rate = (float) by.learningRate();
        switch (by.optimizer()) {
            case Sgd() -> JniUtils.sgdUpdate(learned.get(p), gradient, null, rate, 0, 1, -1, 0);
            case Adam(double beta1, double beta2, double epsilon) -> {
                double whole1 = 1 - Math.pow(beta1, updates);
                double root2 = Math.sqrt(1 - Math.pow(beta2, updates));
                JniUtils.adamUpdate(
                        learned.get(p),
                        gradient,
                        means.get(p),
                        squares.get(p),
                        rate,
                        (float) (rate * root2 / whole1),
                        0,
                        1,
                        -1,
                        (float) beta1,
                        (float) beta2,
                        (float) (epsilon * root2),
                        false);
            }
            case Momentum _, Nesterov _, Adagrad _, RmsProp _, AdamW _ -> throw new IllegalArgumentException("sgd or adam");
        }
    }

    private NDArray loss(NDArray rows, NDArray wanted) {
        NDArray answers = rows;
        for (int l = 0; l < learned.size(); l += 2) {
            NDArray sums = Linear.linear(answers, learned.get(l), learned.get(l + 1)).singletonOrThrow();
            answers = l + 2 < learned.size() ? Activation.relu(sums) : sums;
        }
        return answers.logSoftmax(-1).mul(wanted).sum().mul(-1f / rows.getShape().get(0));
    }

    double loss() {
        try (NDManager own = manager.newSubManager()) {
            NDArray all = inputs.duplicate();
            all.attach(own);
            return loss(all, targets).getFloat();
        }
    }

    @Override
    public void close() {
        manager.close();
    }
}
