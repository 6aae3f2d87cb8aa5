package playground.session.broken;

/// A command that anyone may extend.
public interface BrokenCommand {}
