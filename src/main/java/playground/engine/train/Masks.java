package playground.engine.train;

import java.util.Arrays;
import playground.engine.net.Layer;
import playground.engine.net.Topology;
import playground.engine.random.IndexedRandom;

/// Which hidden units the update under way leaves out. One mask serves all samples of a batch, so that it can be watched;
/// units that stay answer 1 / (1 - share) times as much, so that nothing has to be scaled where none is left out (inverted
/// dropout). A mask is a function of the place in the run alone.
final class Masks {
    private final IndexedRandom random;
    private final int[] units;
    private final double[] factors;
    private boolean drawn;

    Masks(Topology topology, IndexedRandom random) {
        this.random = random;
        units = topology.layers().stream().limit(topology.layers().size() - 1L).mapToInt(Layer::units).toArray();
        factors = new double[Arrays.stream(units).sum()];
    }

    /// Draws the mask of a batch; batches have different places, one after the other.
    void draw(Dropout dropout, long place) {
        drawn = !dropout.none();
        int unit = 0;
        for (int l = 0; drawn && l < units.length; l++) {
            double share = dropout.share(l);
            for (int u = 0; u < units[l]; u++, unit++) {
                factors[unit] = random.at(place * factors.length + unit) < share ? 0 : 1 / (1 - share);
            }
        }
    }

    /// Makes this equal to another on the same network.
    void copy(Masks other) {
        System.arraycopy(other.factors, 0, factors, 0, factors.length);
        drawn = other.drawn;
    }

    /// Nothing was left out.
    void clear() {
        drawn = false;
    }

    /// Whether a mask is in force.
    boolean drawn() {
        return drawn;
    }

    /// What the answers of each hidden unit, layer by layer, are multiplied by; to be read only while a mask is in force.
    double[] factors() {
        return factors;
    }

    /// 1 for each hidden unit left out, else 0; empty without a mask.
    byte[] left() {
        byte[] left = new byte[drawn ? factors.length : 0];
        for (int unit = 0; unit < left.length; unit++) {
            left[unit] = (byte) (factors[unit] == 0 ? 1 : 0);
        }
        return left;
    }
}
