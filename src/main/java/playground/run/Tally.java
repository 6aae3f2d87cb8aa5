package playground.run;

/// What training has done so far, which are three things beside its epochs: updates of the parameters, samples whose
/// gradients went into them (one counts again in every epoch), and the learning rate the next update will have, as the
/// schedule says.
public record Tally(long updates, long samples, double learningRate) {}
