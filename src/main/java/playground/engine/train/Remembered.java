package playground.engine.train;

/// What an optimizer remembers at one moment: a number for each parameter of its gradients or moves, and of its squared
/// gradients; of Adam's betas, the products so far (1 before any update). The arrays belong to it.
public record Remembered(double[] first, double[] second, double lack1, double lack2) {}
