package playground;

/// Starts the server.
public final class Main {
    private Main() {}

    static void main() {}
}
