package playground.run;

import playground.engine.train.Regularization;
import playground.engine.train.Remainder;

/// Something a visitor may change while a run goes on.
public sealed interface Change {
    record LearningRate(double value) implements Change {}

    record Batch(int value) implements Change {}

    record Penalty(Regularization value) implements Change {}

    record Rate(double value) implements Change {}

    record Shuffle(boolean value) implements Change {}

    record Leftover(Remainder value) implements Change {}

    /// Layers are counted from 0, the output's last; units and inputs from 0.
    record Weight(int layer, int unit, int input, double value) implements Change {}

    record Bias(int layer, int unit, double value) implements Change {}
}
