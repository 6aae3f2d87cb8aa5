package playground.run;

/// A change and the place in the run where it was made.
public record Edit(Position at, Change change) {}
