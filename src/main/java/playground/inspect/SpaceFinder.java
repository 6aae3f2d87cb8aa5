package playground.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import playground.engine.data.DataSource;
import playground.engine.data.Dataset;
import playground.engine.data.Input;
import playground.engine.data.Plane;
import playground.engine.data.Samples;
import playground.engine.data.Window;
import playground.engine.inspect.HiddenSpace;
import playground.engine.inspect.Sheet;
import playground.engine.net.Topology;
import playground.engine.train.Coding;
import playground.engine.train.Tint;
import playground.run.Training;

/// Finds where samples lie in the space of a layer, and what becomes of a grid over the plane.
final class SpaceFinder {
    /// So many of a set show its shape.
    private static final int SHOWN = 300;
    /// Lines of the grid in each direction: one for every unit of the plane's usual window.
    private static final int LINES = 13;
    /// Places of each line: enough for it to bend.
    private static final int PLACES = 37;

    private final Training training;
    private final List<double[]> rows = new ArrayList<>();

    private SpaceFinder(Training training) {
        this.training = training;
    }

    /// Of what lies beyond the last, the last is taken.
    static Finding find(Training training, Subject.Space asked) {
        return new SpaceFinder(training).find(asked);
    }

    private Finding find(Subject.Space asked) {
        int last = topology().layers().size() - 1;
        int layer = asked.layer() == Subject.Space.BEFORE_OUTPUT ? last - 1 : Math.min(asked.layer(), last);
        DataSource source = training.run().experiment().data().generator();
        return new Finding.OfSpace(
                source,
                training.run().experiment().data().features(),
                topology(),
                space(asked, layer, units(topology(), layer)),
                source.real() ? Tint.of(training.split().train().target()) : Coding.SIGNED.tint(),
                PLACES,
                shown(training.split().train().target()),
                shown(training.split().test().target()));
    }

    private static int units(Topology topology, int layer) {
        return layer == HiddenSpace.INPUTS ? topology.inputs() : topology.layers().get(layer).units();
    }

    private HiddenSpace space(Subject.Space asked, int layer, int units) {
        return HiddenSpace.of(
                training.trainer().parameters(),
                layer,
                sheet(asked, layer, units),
                training.train().first(SHOWN),
                training.test().first(SHOWN),
                grid(),
                training.objective().coding());
    }

    /// What there is not is seen as is usual.
    private Function<double[][], Sheet> sheet(Subject.Space asked, int layer, int units) {
        int across = Math.min(asked.across(), units - 1);
        int up = Math.min(asked.up(), units - 1);
        if (asked.across() == Subject.Space.OUTPUT && units > 2 && HiddenSpace.decided(topology(), layer)) {
            double[] weights = topology().output().weightsOf(0, training.trainer().parameters().values());
            return answers -> Sheet.ofCut(answers, weights);
        }
        return across >= 0 && up >= 0 && across != up ? answers -> Sheet.ofUnits(answers, across, up) : Sheet::usual;
    }

    private Topology topology() {
        return training.trainer().parameters().topology();
    }

    private static double[] shown(double[] target) {
        return Arrays.copyOf(target, Math.min(SHOWN, target.length));
    }

    /// Lines over the window of the plane, those of the same x first, as the network sees them; a single line where there is one input.
    /// None where the inputs have more than two dimensions.
    private Samples grid() {
        Plane plane = training.plane();
        DataSource source = training.run().experiment().data().generator();
        if (source.inputs() == 1) {
            across(plane, 0);
        } else if (!source.real() || training.setup().inputs().size() == 2) {
            lines(plane);
        }
        List<Input> inputs = training.setup().inputs();
        return new Samples(rows.size(), inputs.size(), Samples.inputs(dataset(), inputs), new double[rows.size()]);
    }

    private void lines(Plane plane) {
        Window window = plane.window();
        for (int line = 0; line < LINES; line++) {
            for (int place = 0; place < PLACES; place++) {
                rows.add(plane.row(window.x(line, LINES), window.y(place, PLACES)));
            }
        }
        for (int line = 0; line < LINES; line++) {
            across(plane, window.y(line, LINES));
        }
    }

    private void across(Plane plane, double y) {
        for (int place = 0; place < PLACES; place++) {
            rows.add(plane.row(plane.window().x(place, PLACES), y));
        }
    }

    private Dataset dataset() {
        double[][] columns = new double[training.split().train().columns().length][rows.size()];
        for (int n = 0; n < rows.size(); n++) {
            for (int c = 0; c < columns.length; c++) {
                columns[c][n] = rows.get(n)[c];
            }
        }
        return new Dataset(columns, new double[rows.size()], 0);
    }
}
