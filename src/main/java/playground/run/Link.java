package playground.run;

/// A run and a place in it: what a page shows, what a link holds.
public record Link(Run run, Position at) {}
