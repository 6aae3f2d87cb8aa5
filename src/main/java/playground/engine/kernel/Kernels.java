package playground.engine.kernel;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// Picks the kernel to compute with. The result never depends on it, only the speed.
///
/// The system property `playground.kernel` forces one: `scalar` or `vector`. Else work begins with the scalar one, since
/// the JIT takes seconds over the other, and goes on with the vector one once `warmUp` is through.
public final class Kernels {
    private static final Kernel SCALAR = new ScalarKernel();
    private static final String FORCED = System.getProperty("playground.kernel", "");
    private static final AtomicReference<Kernel> CURRENT =
            new AtomicReference<>(FORCED.equals("vector") && vectors() ? Vectors.KERNEL : SCALAR);

    private Kernels() {}

    /// The kernel for the next piece of work. It may differ from one call to the next.
    public static Kernel current() {
        return CURRENT.get();
    }

    /// Every kernel this machine and its start options allow, the definition first.
    public static List<Kernel> all() {
        return vectors() ? List.of(SCALAR, Vectors.KERNEL) : List.of(SCALAR);
    }

    /// Whether the JVM was started with `--add-modules jdk.incubator.vector`, and the machine computes several numbers at once.
    public static boolean vectors() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() && Vectors.KERNEL.lanes() > 1;
    }

    /// Runs the vector kernel until the JIT has compiled it (some seconds), then makes it the current one.
    public static void warmUp() {
        if (vectors() && !FORCED.equals("scalar")) {
            WarmUp.run(Vectors.KERNEL);
            CURRENT.set(Vectors.KERNEL);
        }
    }

    /// Loaded only where the module is there.
    private static final class Vectors {
        static final Kernel KERNEL = new VectorKernel();
    }
}
