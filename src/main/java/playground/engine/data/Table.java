package playground.engine.data;

import java.util.List;

/// What a visitor's table holds: columns by their names, all equally long. It is known by its `fingerprint`, `sha256:` and
/// the digest of its text: tables of one fingerprint are equal. `packed` is the text made short for a link, or nothing where
/// that is too long for any.
public record Table(String fingerprint, String packed, List<String> names, List<Cells> columns) {
    public Table {
        names = List.copyOf(names);
        columns = List.copyOf(columns);
        if (names.size() != columns.size() || columns.stream().mapToInt(Cells::rows).distinct().count() != 1) {
            throw new IllegalArgumentException("Every column has a name and the same rows, was " + names);
        }
    }

    public int rows() {
        return columns.getFirst().rows();
    }

    /// What stands for it in a link: all of it, or only its fingerprint.
    public String text() {
        return packed.isEmpty() ? fingerprint : packed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table table && table.fingerprint.equals(fingerprint);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }
}
