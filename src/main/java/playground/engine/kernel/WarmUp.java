package playground.engine.kernel;

/// Work without a purpose, for the JIT to see what matters.
final class WarmUp {
    private static final int ROUNDS = 20_000;

    /// Units of a layer computed row by row, and of one wide enough for tiles.
    private static final int FEW = 7;

    private static final int MANY = 19;

    private WarmUp() {}

    static void run(Kernel kernel) {
        int stride = 3 * kernel.lanes();
        double[] p = new double[(MANY + 1) * MANY];
        double[] gradients = new double[p.length];
        double[] a = new double[2 * MANY * stride];
        double[] z = new double[a.length];
        double[] scratch = new double[Kernel.SCRATCH];
        for (int n = 0; n < z.length; n++) {
            z[n] = n % 100 * 0.01 - 0.3;
            a[n] = n < stride ? 0 : z[n];
        }
        double[] sparse = sparse(stride);
        double[] wide = new double[(VectorSparse.COLUMNS + 1) * MANY];
        for (int round = 0; round < ROUNDS; round++) {
            round(kernel, FEW, p, gradients, a, z, scratch, stride);
            round(kernel, MANY, p, gradients, a, z, scratch, stride);
            int to = VectorSparse.COLUMNS * stride;
            kernel.gradients(wide, 0, VectorSparse.COLUMNS, MANY, sparse, sparse, 0, to, stride, stride, scratch);
        }
    }

    /// Inputs of a wide layer, and deltas of which half are 0.
    private static double[] sparse(int stride) {
        double[] rows = new double[(VectorSparse.COLUMNS + MANY) * stride];
        for (int n = 0; n < rows.length; n++) {
            rows[n] = n % 2 * 0.01;
        }
        return rows;
    }

    private static void round(
            Kernel kernel, int units, double[] p, double[] gradients, double[] a, double[] z, double[] scratch, int stride) {
        int from = units * stride;
        int to = 2 * from;
        kernel.sums(p, 0, units, units, a, 0, z, from, stride, scratch);
        kernel.tanh(z, a, from, to, scratch);
        kernel.sigmoid(z, a, from, to);
        kernel.softmax(z, a, from, units, stride, scratch, gradients);
        kernel.relu(z, a, from, to);
        kernel.tanhSlopes(a, z, from, to);
        kernel.sigmoidSlopes(a, z, from, to);
        kernel.reluSlopes(a, z, from, to);
        kernel.gradients(gradients, 0, units, units, a, z, 0, from, stride, stride, scratch);
        kernel.errors(p, 0, units, units, z, 0, from, stride, scratch);
    }
}
