package playground.run;

/// What is found out about a network besides its losses: the penalty on its weights, how many of them are exactly 0, for
/// each hidden unit 1 if the last update left it out, else 0 (empty without dropout, or while it is not watched), and the
/// epoch after which the validation loss was least, -1 for none. The array belongs to the findings and is not modified.
public record Findings(double penalty, int zeros, byte[] left, long best) {}
