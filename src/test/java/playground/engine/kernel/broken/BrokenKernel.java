package playground.engine.kernel.broken;

/// A kernel that remembers something.
public final class BrokenKernel {
    int last;
}
