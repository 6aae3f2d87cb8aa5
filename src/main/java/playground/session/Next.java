package playground.session;

/// When a job wants its next slice.
public sealed interface Next {
    Next AGAIN = new Again();
    Next WHEN_WOKEN = new WhenWoken();
    Next NEVER = new Never();

    /// As soon as it is its turn.
    record Again() implements Next {}

    /// Not before a time of the workers' clock, unless woken.
    record At(long nanos) implements Next {}

    record WhenWoken() implements Next {}

    /// The job is done.
    record Never() implements Next {}
}
