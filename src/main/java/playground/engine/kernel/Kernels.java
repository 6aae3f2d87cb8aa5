package playground.engine.kernel;

import java.util.List;

/// Picks the kernel to compute with. The result never depends on it.
public final class Kernels {
    private static final Kernel SCALAR = new ScalarKernel();

    private Kernels() {}

    /// The kernel for the next piece of work. It may differ from one call to the next.
    public static Kernel current() {
        return SCALAR;
    }

    /// Every kernel this machine and its start options allow, the definition first.
    public static List<Kernel> all() {
        return List.of(SCALAR);
    }
}
