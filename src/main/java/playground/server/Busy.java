package playground.server;

/// So much is being computed that no more is taken on just now.
final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
}
