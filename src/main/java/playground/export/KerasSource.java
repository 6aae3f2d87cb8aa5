package playground.export;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import playground.engine.net.Activation;

/// The network as a model for Keras 3, ready to be trained further.
final class KerasSource {
    private KerasSource() {}

    static String of(Trained trained) {
        Python python = new Python(trained.model(), trained.query(), "ops");
        return python.begin("Keras 3", "import keras\nimport numpy as np\nfrom keras import ops\n\nkeras.config.set_floatx(\"float64\")")
                + python.layers() + """

                def network():
                    rows = keras.Input(shape=(len(COLUMNS),))
                    dense = [keras.layers.Dense(len(weights)) for weights, _ in LAYERS]
                    a = ops.concatenate(
                        %s,
                        axis=1,
                    )
                %s%s    model = keras.Model(rows, a)
                    for layer, (weights, biases) in zip(dense, LAYERS):
                        layer.set_weights([np.array(weights).T, np.array(biases)])
                    return model


                if __name__ == "__main__":
                    print(network().predict(np.array([[%s]])))
                """.formatted(
                        python.inputs("rows[:, %1$d : %1$d + 1]"),
                        layers(trained.model()),
                        python.back("    "),
                        python.zeros());
    }

    private static String layers(Model model) {
        return IntStream.range(0, model.layers().size())
                .mapToObj(l -> "    z = dense[" + l + "](a)\n    a = " + value(model.layers().get(l).activation()) + "\n")
                .collect(Collectors.joining());
    }

    private static String value(Activation activation) {
        return switch (activation) {
            case TANH -> "ops.tanh(z)";
            case RELU -> "ops.relu(z)";
            case SIGMOID -> "ops.sigmoid(z)";
            case LINEAR -> "z";
            case STEP -> "ops.cast(z >= 0, z.dtype)";
            case STEP_ABOVE -> "ops.cast(z > 0, z.dtype)";
            case LEAKY_RELU -> "ops.leaky_relu(z, negative_slope=0.01)";
            case ELU -> "ops.elu(z)";
            case SOFTPLUS -> "ops.softplus(z)";
            case GELU -> "ops.gelu(z, approximate=True)";
            case SWISH -> "ops.silu(z)";
            case SINE -> "ops.sin(z)";
            case SOFTMAX -> "ops.softmax(z, axis=-1)";
        };
    }
}
