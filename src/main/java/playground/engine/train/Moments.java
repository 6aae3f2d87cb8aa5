package playground.engine.train;

import java.util.Arrays;

/// What an optimizer remembers: one or two numbers for each parameter. They begin anew with another kind of optimizer.
final class Moments {
    /// Of gradients or moves.
    private final double[] first;

    /// Of squared gradients.
    private final double[] second;

    /// Products of the betas of all updates: what a mean of that many numbers still lacks.
    private double lack1 = 1;

    private double lack2 = 1;
    private Optimizer.Kind kind = Optimizer.Kind.SGD;

    Moments(int parameters) {
        first = new double[parameters];
        second = new double[parameters];
    }

    /// Turns the sums of `samples` gradients into what is to be subtracted from the parameters. Plain descent leaves them
    /// as they are, and answers false.
    boolean turn(double[] gradients, int samples, double rate, Optimizer by) {
        if (by.kind() != kind) {
            begin(by.kind());
        }
        if (kind == Optimizer.Kind.SGD) {
            return false;
        }
        move(gradients, samples, rate, by);
        return true;
    }

    private void begin(Optimizer.Kind fresh) {
        kind = fresh;
        Arrays.fill(first, 0);
        Arrays.fill(second, 0);
        lack1 = 1;
        lack2 = 1;
    }

    /// The mean gradients are `g` divided by `samples`; they are replaced by moves.
    private void move(double[] g, double samples, double rate, Optimizer by) {
        switch (by) {
            case Optimizer.Sgd() -> {}
            case Optimizer.Momentum(double mu) -> momentum(g, samples, rate, mu);
            case Optimizer.Nesterov(double mu) -> nesterov(g, samples, rate, mu);
            case Optimizer.Adagrad(double epsilon) -> scaled(g, samples, rate, 1, 1, epsilon);
            case Optimizer.RmsProp(double rho, double epsilon) -> scaled(g, samples, rate, rho, 1 - rho, epsilon);
            case Optimizer.Adam adam -> adam(g, samples, rate, adam);
            case Optimizer.AdamW(Optimizer.Adam adam, _) -> adam(g, samples, rate, adam);
        }
    }

    private void momentum(double[] g, double samples, double rate, double mu) {
        for (int p = 0; p < g.length; p++) {
            first[p] = mu * first[p] + rate * (g[p] / samples);
            g[p] = first[p];
        }
    }

    private void nesterov(double[] g, double samples, double rate, double mu) {
        for (int p = 0; p < g.length; p++) {
            double before = first[p];
            first[p] = mu * before + rate * (g[p] / samples);
            g[p] = (1 + mu) * first[p] - mu * before;
        }
    }

    private void scaled(double[] g, double samples, double rate, double old, double fresh, double epsilon) {
        for (int p = 0; p < g.length; p++) {
            double mean = g[p] / samples;
            second[p] = old * second[p] + fresh * (mean * mean);
            g[p] = rate * mean / (Math.sqrt(second[p]) + epsilon);
        }
    }

    private void adam(double[] g, double samples, double rate, Optimizer.Adam by) {
        double beta1 = by.beta1();
        double beta2 = by.beta2();
        lack1 *= beta1;
        lack2 *= beta2;
        for (int p = 0; p < g.length; p++) {
            double mean = g[p] / samples;
            first[p] = beta1 * first[p] + (1 - beta1) * mean;
            second[p] = beta2 * second[p] + (1 - beta2) * (mean * mean);
            double moved = first[p] / (1 - lack1);
            g[p] = rate * moved / (Math.sqrt(second[p] / (1 - lack2)) + by.epsilon());
        }
    }

    /// A copy of what an update by an optimizer of this kind begins with or ends with.
    Remembered remembered(Optimizer.Kind by) {
        return by == kind
                ? new Remembered(first.clone(), second.clone(), lack1, lack2)
                : new Remembered(new double[first.length], new double[second.length], 1, 1);
    }

    /// Nothing is remembered of this parameter any more.
    void forget(int parameter) {
        first[parameter] = 0;
        second[parameter] = 0;
    }

    /// Makes this equal to other moments of as many parameters.
    void copy(Moments other) {
        System.arraycopy(other.first, 0, first, 0, first.length);
        System.arraycopy(other.second, 0, second, 0, second.length);
        lack1 = other.lack1;
        lack2 = other.lack2;
        kind = other.kind;
    }
}
