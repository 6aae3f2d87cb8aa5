package playground.engine.train;

import java.util.Arrays;
import playground.engine.data.Dataset;

/// How classes, or an answer between them, are written as numbers.
public enum Coding {
    /// -1 and 1; also any number, where there are no classes.
    SIGNED(0),
    /// 0 and 1, for outputs that answer with a probability.
    UNIT(0.5);

    private final double middle;

    Coding(double middle) {
        this.middle = middle;
    }

    /// What output units are to answer, one row per unit: numbers as they are; of two classes at one unit, whether it is the
    /// second; with one unit per class, whether it is that one (one-hot).
    public double[] targets(Dataset data, int outputs) {
        if (data.classes() == 0) {
            return data.target();
        }
        double[] targets = new double[outputs * data.size()];
        Arrays.fill(targets, this == UNIT ? 0 : -1);
        for (int n = 0; n < data.size(); n++) {
            int meant = (int) data.target()[n];
            int unit = outputs == 1 ? meant - 1 : meant;
            if (unit >= 0) {
                targets[unit * data.size() + n] = 1;
            }
        }
        return targets;
    }

    /// From here on an answer or a target means the second class.
    public double middle() {
        return middle;
    }

    /// How answers are coloured: both classes lie 1 away from the middle.
    public Tint tint() {
        return new Tint(middle, this == UNIT ? 2 : 1);
    }
}
