package playground.experiment.broken;

/// Settings that are no value.
public class BrokenSettings {}
