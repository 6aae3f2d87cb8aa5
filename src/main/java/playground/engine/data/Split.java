package playground.engine.data;

/// The points a network learns from and the points it is judged by.
public record Split(Dataset train, Dataset test) {}
