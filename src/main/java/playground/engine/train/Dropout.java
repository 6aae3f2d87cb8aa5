package playground.engine.train;

import java.util.Arrays;

/// The share of units that every update leaves out, for each hidden layer; the last one goes on for further layers. Empty
/// for none. Srivastava et al. 2014.
public final class Dropout {
    public static final Dropout NONE = of();

    private final double[] shares;

    private Dropout(double[] shares) {
        this.shares = shares;
    }

    /// In the shortest form that says the same.
    public static Dropout of(double... shares) {
        if (!Arrays.stream(shares).allMatch(Dropout::allows)) {
            throw new IllegalArgumentException("shares must be 0 or more and less than 1, were " + Arrays.toString(shares));
        }
        int length = shares.length;
        while (length > 1 && shares[length - 1] == shares[length - 2]) {
            length--;
        }
        boolean none = length == 1 && shares[0] == 0;
        return new Dropout(Arrays.copyOf(shares, none ? 0 : length));
    }

    public static boolean allows(double share) {
        return share >= 0 && share < 1;
    }

    /// A copy.
    public double[] shares() {
        return shares.clone();
    }

    /// Of a hidden layer, counted from 0.
    public double share(int layer) {
        return none() ? 0 : shares[Math.min(layer, shares.length - 1)];
    }

    public boolean none() {
        return shares.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dropout dropout && Arrays.equals(shares, dropout.shares);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shares);
    }

    @Override
    public String toString() {
        return Arrays.toString(shares);
    }
}
