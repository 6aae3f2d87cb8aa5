package playground.engine.broken.util;

import playground.engine.broken.Broken;

/// In a package that says nothing, and in a circle with another.
public final class Drawer {
    private Drawer() {}

    public static void pull() {
        Broken.thread();
    }
}
