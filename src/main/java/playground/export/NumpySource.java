package playground.export;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import playground.engine.net.Activation;

/// The network as a program for NumPy.
final class NumpySource {
    private NumpySource() {}

    static String of(Trained trained) {
        Python python = new Python(trained.model(), trained.query(), "np");
        return python.begin("NumPy", "import numpy as np") + python.layers() + """

                def sums(a, layer):
                    weights, biases = LAYERS[layer]
                    return a @ np.array(weights).T + np.array(biases)


                def answers(rows):
                    rows = np.asarray(rows, dtype=np.float64)
                    a = np.stack(
                        %s,
                        axis=1,
                    )
                %s%s    return a


                if __name__ == "__main__":
                    print(answers([[%s]]))
                """.formatted(python.inputs("rows[:, %d]"), layers(trained.model()), python.back("    "), python.zeros());
    }

    private static String layers(Model model) {
        return IntStream.range(0, model.layers().size())
                .mapToObj(l -> "    z = sums(a, " + l + ")\n    a = " + value(model.layers().get(l).activation()) + "\n")
                .collect(Collectors.joining());
    }

    private static String value(Activation activation) {
        return switch (activation) {
            case TANH -> "np.tanh(z)";
            case RELU -> "np.maximum(z, 0)";
            case SIGMOID -> "1 / (1 + np.exp(-z))";
            case LINEAR -> "z";
            case STEP -> "np.where(z >= 0, 1.0, 0.0)";
            case STEP_ABOVE -> "np.where(z > 0, 1.0, 0.0)";
            case LEAKY_RELU -> "np.where(z > 0, z, 0.01 * z)";
            case ELU -> "np.where(z > 0, z, np.expm1(np.minimum(z, 0)))";
            case SOFTPLUS -> "np.logaddexp(0, z)";
            case GELU -> "0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z * z * z)))";
            case SWISH -> "z / (1 + np.exp(-z))";
            case SINE -> "np.sin(z)";
            case SOFTMAX -> "np.exp(z - np.logaddexp.reduce(z, axis=1, keepdims=True))";
        };
    }
}
