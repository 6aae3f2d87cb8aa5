package playground.session;

/// Work that the workers do in slices. Slices of one job never overlap, and each sees what the one before it did.
public interface Job {
    /// Works until about `deadline` (a time of the workers' clock), at most some milliseconds beyond.
    Next slice(long deadline);

    /// The job broke: a slice ended with `cause`, and none will follow.
    void failed(Throwable cause);
}
