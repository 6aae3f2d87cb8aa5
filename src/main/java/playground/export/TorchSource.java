package playground.export;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import playground.engine.net.Activation;

/// The network as a module for PyTorch, ready to be trained further.
final class TorchSource {
    private TorchSource() {}

    static String of(Trained trained) {
        Python python = new Python(trained.model(), trained.query(), "torch");
        return python.begin("PyTorch", "import torch\nfrom torch import nn\nfrom torch.nn import functional") + python.layers() + """

                class Network(nn.Module):
                    def __init__(self):
                        super().__init__()
                        self.layers = nn.ModuleList(
                            nn.Linear(len(weights[0]), len(weights), dtype=torch.float64) for weights, _ in LAYERS
                        )
                        with torch.no_grad():
                            for layer, (weights, biases) in zip(self.layers, LAYERS):
                                layer.weight.copy_(torch.tensor(weights, dtype=torch.float64))
                                layer.bias.copy_(torch.tensor(biases, dtype=torch.float64))

                    def forward(self, rows):
                        a = torch.stack(
                            %s,
                            dim=1,
                        )
                %s%s        return a


                if __name__ == "__main__":
                    print(Network()(torch.tensor([[%s]], dtype=torch.float64)))
                """.formatted(
                        python.inputs("rows[:, %d]").replace("\n", "\n    "),
                        layers(trained.model()),
                        python.back("        "),
                        python.zeros());
    }

    private static String layers(Model model) {
        return IntStream.range(0, model.layers().size())
                .mapToObj(l -> "        z = self.layers[" + l + "](a)\n        a = " + value(model.layers().get(l).activation()) + "\n")
                .collect(Collectors.joining());
    }

    private static String value(Activation activation) {
        return switch (activation) {
            case TANH -> "torch.tanh(z)";
            case RELU -> "functional.relu(z)";
            case SIGMOID -> "torch.sigmoid(z)";
            case LINEAR -> "z";
            case STEP -> "(z >= 0).to(z.dtype)";
            case STEP_ABOVE -> "(z > 0).to(z.dtype)";
            case LEAKY_RELU -> "functional.leaky_relu(z, 0.01)";
            case ELU -> "functional.elu(z)";
            case SOFTPLUS -> "functional.softplus(z, threshold=40)";
            case GELU -> "functional.gelu(z, approximate=\"tanh\")";
            case SWISH -> "functional.silu(z)";
            case SINE -> "torch.sin(z)";
            case SOFTMAX -> "torch.softmax(z, dim=1)";
        };
    }
}
