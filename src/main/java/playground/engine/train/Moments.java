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
        for (int p = 0; p < gradients.length; p++) {
            gradients[p] /= samples;
        }
        move(gradients, rate, by);
        return true;
    }

    private void begin(Optimizer.Kind fresh) {
        kind = fresh;
        Arrays.fill(first, 0);
        Arrays.fill(second, 0);
        lack1 = 1;
        lack2 = 1;
    }

    private void move(double[] g, double rate, Optimizer by) {
        switch (by) {
            case Optimizer.Sgd() -> {}
            case Optimizer.Momentum(double mu) -> momentum(g, rate, mu);
            case Optimizer.Nesterov(double mu) -> nesterov(g, rate, mu);
            case Optimizer.Adagrad(double epsilon) -> scaled(g, rate, 1, 1, epsilon);
            case Optimizer.RmsProp(double rho, double epsilon) -> scaled(g, rate, rho, 1 - rho, epsilon);
            case Optimizer.Adam adam -> adam(g, rate, adam);
            case Optimizer.AdamW(Optimizer.Adam adam, _) -> adam(g, rate, adam);
        }
    }

    private void momentum(double[] g, double rate, double mu) {
        for (int p = 0; p < g.length; p++) {
            first[p] = mu * first[p] + rate * g[p];
            g[p] = first[p];
        }
    }

    private void nesterov(double[] g, double rate, double mu) {
        for (int p = 0; p < g.length; p++) {
            double before = first[p];
            first[p] = mu * before + rate * g[p];
            g[p] = (1 + mu) * first[p] - mu * before;
        }
    }

    private void scaled(double[] g, double rate, double old, double fresh, double epsilon) {
        for (int p = 0; p < g.length; p++) {
            second[p] = old * second[p] + fresh * (g[p] * g[p]);
            g[p] = rate * g[p] / (Math.sqrt(second[p]) + epsilon);
        }
    }

    private void adam(double[] g, double rate, Optimizer.Adam by) {
        double beta1 = by.beta1();
        double beta2 = by.beta2();
        lack1 *= beta1;
        lack2 *= beta2;
        for (int p = 0; p < g.length; p++) {
            first[p] = beta1 * first[p] + (1 - beta1) * g[p];
            second[p] = beta2 * second[p] + (1 - beta2) * (g[p] * g[p]);
            double mean = first[p] / (1 - lack1);
            g[p] = rate * mean / (Math.sqrt(second[p] / (1 - lack2)) + by.epsilon());
        }
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
