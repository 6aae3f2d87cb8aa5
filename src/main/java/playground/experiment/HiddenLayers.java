package playground.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The hidden layers, as units of each, with some more or less of them; within what is allowed.
public final class HiddenLayers {
    /// Units of a layer that is added.
    private static final int NEW_LAYER = 2;

    private HiddenLayers() {}

    /// `by` more layers at the end, or less.
    public static List<Integer> withLayers(List<Integer> hidden, int by) {
        int count = Math.clamp((long) hidden.size() + by, 0, Limits.MOST_LAYERS);
        List<Integer> changed = new ArrayList<>(hidden.subList(0, Math.min(count, hidden.size())));
        while (changed.size() < count) {
            changed.add(NEW_LAYER);
        }
        return changed;
    }

    /// `by` more units in a layer that is there, or less.
    public static List<Integer> withUnits(List<Integer> hidden, int layer, int by) {
        List<Integer> changed = new ArrayList<>(hidden);
        changed.set(layer, Math.clamp((long) hidden.get(layer) + by, 1, Limits.MOST_UNITS));
        return changed;
    }

    /// As the grammar writes them.
    public static String format(List<Integer> hidden) {
        return hidden.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
