package playground.engine.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import playground.engine.net.Parameters;

/// What the weights of a network of a single unit were after its last updates, so that one can see its line turn. Networks
/// of any other shape leave no trail.
public final class Trail {
    /// More lines hide what is below them.
    public static final int LENGTH = 20;

    /// Weights of a line, and a bias.
    private static final int MOST_PARAMETERS = 3;

    private final Parameters parameters;
    private final boolean kept;
    private final Deque<double[]> past = new ArrayDeque<>();

    Trail(Parameters parameters) {
        this.parameters = parameters;
        kept = parameters.topology().unitCount() == 1 && parameters.topology().parameterCount() <= MOST_PARAMETERS;
    }

    /// Keeps the parameters as they are, unless they are those kept last. The oldest make room, and lend theirs.
    void note() {
        double[] last = past.peekLast();
        if (kept && (last == null || !Arrays.equals(last, parameters.values()))) {
            double[] room = past.size() < LENGTH ? new double[parameters.values().length] : past.removeFirst();
            System.arraycopy(parameters.values(), 0, room, 0, room.length);
            past.addLast(room);
        }
    }

    /// Makes this equal to another of the same network's.
    void copy(Trail other) {
        past.clear();
        other.past.forEach(one -> past.addLast(one.clone()));
    }

    void clear() {
        past.clear();
    }

    /// Copies, the oldest first, the last of them the parameters as they are; none where no trail is kept.
    public List<double[]> weights() {
        note();
        List<double[]> weights = new ArrayList<>();
        past.forEach(one -> weights.add(one.clone()));
        return weights;
    }
}
