package playground.engine.kernel;

/// Work without a purpose, for the JIT to see what matters.
final class WarmUp {
    private static final int ROUNDS = 20_000;
    private static final int UNITS = 7;
    private static final int ROWS = 2 * UNITS;

    private WarmUp() {}

    static void run(Kernel kernel) {
        int stride = 2 * kernel.lanes();
        double[] p = new double[(UNITS + 1) * UNITS];
        double[] gradients = new double[p.length];
        double[] a = new double[ROWS * stride];
        double[] z = new double[ROWS * stride];
        double[] scratch = new double[Kernel.SCRATCH];
        for (int n = 0; n < z.length; n++) {
            z[n] = n * 0.01 - 0.3;
            a[n] = z[n];
        }
        for (int round = 0; round < ROUNDS; round++) {
            round(kernel, p, gradients, a, z, scratch, stride);
        }
    }

    private static void round(Kernel kernel, double[] p, double[] gradients, double[] a, double[] z, double[] scratch, int stride) {
        int from = UNITS * stride;
        int to = ROWS * stride;
        kernel.sums(p, 0, UNITS, UNITS, a, 0, z, from, stride);
        kernel.tanh(z, a, from, to, scratch);
        kernel.sigmoid(z, a, from, to);
        kernel.relu(z, a, from, to);
        kernel.tanhSlopes(a, z, from, to);
        kernel.sigmoidSlopes(a, z, from, to);
        kernel.reluSlopes(a, z, from, to);
        kernel.gradients(gradients, 0, UNITS, UNITS, a, z, 0, from, stride, stride);
        kernel.errors(p, 0, UNITS, UNITS, z, 0, from, stride);
    }
}
