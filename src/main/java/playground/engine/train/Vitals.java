package playground.engine.train;

/// Signs of how a training does: how its losses went, and how far its last epoch moved each layer. To be read between two updates.
public record Vitals(Trend trend, Strides strides) {}
