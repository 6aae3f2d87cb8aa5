package playground.engine.inspect;

import java.util.Arrays;
import playground.engine.data.Samples;
import playground.engine.net.Activation;
import playground.engine.net.Parameters;

/// The activation of one unit, or of all units of a layer (`unit` is then `WHOLE`), and where on it they work: their
/// weighted sums over samples. `activity` is the unit's, `layerActivity` that of its layer; `alike`, that the layer has several
/// units and all of them have the same sums, as equal weights make them: with equal weights out they have equal gradients,
/// too, and stay equal.
public record Profile(
        int layer,
        int unit,
        Activation activation,
        Curve curve,
        Histogram sums,
        double least,
        double mean,
        double most,
        Activity activity,
        Activity layerActivity,
        boolean alike) {
    public static final int WHOLE = -1;

    /// Layers are counted from 0, the output's last; units from 0.
    public static Profile of(Parameters parameters, Samples samples, int layer, int unit) {
        Activation activation = parameters.topology().layers().get(layer).activation();
        double[][] all = Responses.of(parameters, samples, layer).sums();
        double[][] rows = unit == WHOLE ? all : new double[][] {all[unit]};
        Histogram histogram = Histogram.of(rows);
        return new Profile(
                layer,
                unit,
                activation,
                Curve.of(activation, histogram.reach()),
                histogram,
                Arrays.stream(rows).flatMapToDouble(Arrays::stream).min().orElse(Double.NaN),
                Arrays.stream(rows).flatMapToDouble(Arrays::stream).average().orElse(Double.NaN),
                Arrays.stream(rows).flatMapToDouble(Arrays::stream).max().orElse(Double.NaN),
                Activity.of(activation, rows),
                Activity.of(activation, all),
                all.length > 1 && Arrays.stream(all).allMatch(row -> Arrays.equals(row, all[0])));
    }
}
