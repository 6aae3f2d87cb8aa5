package playground.server;

/// A call that asks for more than one call may.
final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String parameter;
    private final long asked;
    private final long most;

    TooMuch(String parameter, long asked, long most) {
        this.parameter = parameter;
        this.asked = asked;
        this.most = most;
    }

    String parameter() {
        return parameter;
    }

    long asked() {
        return asked;
    }

    /// The largest value that would do.
    long most() {
        return most;
    }
}
