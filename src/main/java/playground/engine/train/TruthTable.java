package playground.engine.train;

import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.Samples;
import playground.engine.kernel.Kernel;
import playground.engine.kernel.Kernels;
import playground.engine.net.Layer;
import playground.engine.net.Network;
import playground.engine.net.Parameters;

/// What a network makes of each row of a truth table, in the order of the rows; of other data there are none.
public record TruthTable(List<Row> rows) {
    public static final TruthTable NONE = new TruthTable(List.of());

    /// What every unit answers, layer by layer, the output last; the (last) output's weighted sum; whether the class
    /// answered is the one wanted. The array is owned by the row and not modified.
    public record Row(double[] answers, double sum, boolean right) {}

    public TruthTable {
        rows = List.copyOf(rows);
    }

    /// Of samples that fit into one block.
    public static TruthTable of(Parameters parameters, Samples samples, Coding coding) {
        Network network = new Network(parameters.topology());
        Kernel kernel = Kernels.current();
        network.open(kernel, samples.count());
        network.load(samples.inputs(), samples.count(), 0);
        network.forward(parameters.values());
        return new TruthTable(IntStream.range(0, samples.count())
                .mapToObj(n -> row(network, parameters, n, samples, coding))
                .toList());
    }

    private static Row row(Network network, Parameters parameters, int n, Samples samples, Coding coding) {
        List<Layer> layers = parameters.topology().layers();
        double[] answers = IntStream.range(0, layers.size())
                .boxed()
                .flatMap(l -> IntStream.range(0, layers.get(l).units()).mapToObj(unit -> network.at(l, unit) + n))
                .mapToDouble(at -> network.answers()[at])
                .toArray();
        double sum = network.sums()[network.output(network.outputs() - 1) + n];
        return new Row(answers, sum, right(network, n, samples, coding.middle()));
    }

    private static boolean right(Network network, int n, Samples samples, double middle) {
        double[] targets = samples.targets();
        return network.outputs() > 1
                ? targets[network.answeredClass(n) * samples.count() + n] == 1
                : (network.answers()[network.output(0) + n] >= middle) == (targets[n] >= middle);
    }

    /// Rows whose answer is wrong.
    public long wrong() {
        return rows.stream().filter(row -> !row.right).count();
    }

    /// Whether a row is wrong though its weighted sum is neither above nor below 0.
    public boolean tied() {
        return rows.stream().anyMatch(row -> !row.right && row.sum == 0);
    }
}
