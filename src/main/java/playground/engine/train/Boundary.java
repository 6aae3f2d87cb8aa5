package playground.engine.train;

import java.util.List;
import playground.engine.data.Feature;
import playground.engine.net.Parameters;

/// What each unit answers over the square [-6, 6]², for pictures. Rows run from y = 6 down to y = -6, columns from
/// x = -6 to x = 6, corners included. An answer is a byte: 0 for -1 or less, 127 for 0, 254 for 1 or more.
public final class Boundary {
    /// Half the width of the square.
    public static final double REACH = 6;

    public Boundary(List<Feature> features, int size) {
        throw new UnsupportedOperationException("to come " + features + size);
    }

    /// Computes the answers of every unit of the network.
    public void compute(Parameters parameters) {
        throw new UnsupportedOperationException("to come");
    }

    /// Copies the `size * size` answers of one unit, layers counted from 0, the output's last.
    public void copy(int layer, int unit, byte[] target, int offset) {
        throw new UnsupportedOperationException("to come");
    }
}
