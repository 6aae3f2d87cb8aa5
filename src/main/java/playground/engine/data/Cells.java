package playground.engine.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// What stands under one name of a table: a number in every row, or a word. The arrays are owned by the cells and never
/// modified.
public sealed interface Cells {
    /// A number in every row.
    record Numbers(double[] values) implements Cells {}

    /// One of the `kinds` in every row, by its place among them. They are in order: numbers by size, words by their characters.
    record Words(List<String> kinds, int[] places) implements Cells {
        public Words {
            kinds = List.copyOf(kinds);
        }

        /// Words row by row.
        public static Words of(List<String> rows) {
            List<String> kinds = rows.stream().distinct().sorted().toList();
            return new Words(kinds, rows.stream().mapToInt(word -> place(kinds, word)).toArray());
        }

        private static int place(List<String> kinds, String word) {
            return Collections.binarySearch(kinds, word);
        }
    }

    default int rows() {
        return switch (this) {
            case Numbers(double[] values) -> values.length;
            case Words(_, int[] places) -> places.length;
        };
    }

    /// The same, to be told apart rather than measured: every number is a kind of its own.
    default Words words() {
        return switch (this) {
            case Words words -> words;
            case Numbers(double[] values) -> {
                double[] kinds = Arrays.stream(values).distinct().sorted().toArray();
                yield new Words(
                        Arrays.stream(kinds).mapToObj(Shortest::text).toList(),
                        Arrays.stream(values).mapToInt(value -> Arrays.binarySearch(kinds, value)).toArray());
            }
        };
    }

    /// What stands in a row.
    default String text(int row) {
        return switch (this) {
            case Numbers(double[] values) -> Shortest.text(values[row]);
            case Words(List<String> kinds, int[] places) -> kinds.get(places[row]);
        };
    }
}
