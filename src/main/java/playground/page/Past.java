package playground.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a page knows of the epochs of its run besides the one it shows: those that are marked, and how far the run has been, where that
/// is further on; 0 says nothing.
public record Past(List<Integer> marks, int reach) {
    static final String MARKS = "marks";
    static final String REACH = "reach";
    public static final Past NONE = new Past(List.of(), 0);

    public Past {
        marks = List.copyOf(marks);
    }

    /// The keys and values that say so.
    List<String> format() {
        List<String> pairs = new ArrayList<>();
        if (!marks.isEmpty()) {
            pairs.add(MARKS + "=" + marks.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        if (reach > 0) {
            pairs.add(REACH + "=" + reach);
        }
        return pairs;
    }
}
