package playground.engine.train;

import java.util.Arrays;
import playground.engine.net.Network;

/// What the perceptron rule gets wrong, epoch by epoch. An epoch without a mistake ends its learning: nothing would change
/// any more (if a line parts the classes, that comes after finitely many mistakes: Novikoff 1962). Where no line does, the
/// weights stay bounded (Minsky and Papert 1969, section 11.9), and once they are what they were at the end of an earlier
/// epoch, everything repeats.
public final class Mistakes {
    private static final int UNKNOWN = -1;

    /* Brent 1980: the weights are compared with those kept, which are replaced after 1, 2, 4, 8 … epochs, so that a period
     * of any length is found while only one vector is kept. */
    private final double[] kept;
    private final boolean counted;
    private int count;
    private int last = UNKNOWN;
    private boolean whole;
    private int age;
    private int patience;
    private int period;

    /// Counted only by the perceptron rule.
    Mistakes(boolean counted, int parameters) {
        this.counted = counted;
        kept = new double[parameters];
    }

    void begin() {
        count = 0;
        whole = true;
    }

    /// Counts the samples of a block whose answer is not the target: those with an error at the output.
    void note(Network network) {
        int output = network.output(0);
        for (int n = 0; counted && n < network.count(); n++) {
            count += network.deltas()[output + n] == 0 ? 0 : 1;
        }
    }

    /// The epoch is over; `shuffled`, its samples came in an order of their own, so that nothing tells what follows.
    void end(double[] parameters, boolean shuffled) {
        last = counted && whole ? count : UNKNOWN;
        if (!counted || shuffled || last == 0) {
            restart();
        } else if (period == 0) {
            compare(parameters);
        }
    }

    private void compare(double[] parameters) {
        age++;
        if (patience > 0 && Arrays.equals(kept, parameters)) {
            period = age;
        } else if (age >= patience) {
            System.arraycopy(parameters, 0, kept, 0, kept.length);
            patience = Math.max(1, 2 * patience);
            age = 0;
        }
    }

    /// How the rule goes on has changed: whether it repeats is open again.
    void restart() {
        period = 0;
        patience = 0;
        age = 0;
    }

    /// The parameters were changed by another hand.
    void touch() {
        last = UNKNOWN;
        whole = false;
        restart();
    }

    /// Makes this equal to another of as many parameters.
    void copy(Mistakes other) {
        System.arraycopy(other.kept, 0, kept, 0, kept.length);
        count = other.count;
        last = other.last;
        whole = other.whole;
        age = other.age;
        patience = other.patience;
        period = other.period;
    }

    /// Mistakes of the last epoch; -1 where there was none, or none that was the rule's alone.
    public int last() {
        return last;
    }

    /// After how many epochs the weights come back; 0 while that is not known.
    public int period() {
        return period;
    }
}
