package playground.table;

import java.util.List;

/// A column as it was understood, counted from 1. A category has so many `kinds`. `shown` says what is in it: of numbers the
/// least and the largest, of categories the first kinds.
public record DraftColumn(int number, String name, Kind kind, Role role, int kinds, List<String> shown, Note note) {
    /// What a column is for.
    public enum Role {
        INPUT,
        TARGET,
        LEFT_OUT
    }

    /// Why it is left out unless something else is said.
    public enum Note {
        NONE,
        /// 1, 2, 3 …: which row it is, not what is in it.
        ROW_NUMBERS,
        MANY_KINDS,
        ONE_KIND
    }

    public DraftColumn {
        shown = List.copyOf(shown);
    }

    DraftColumn as(Role other) {
        return new DraftColumn(number, name, kind, other, kinds, shown, note);
    }

    /// How many inputs it makes.
    public int width() {
        return kind == Kind.NUMBER ? 1 : kinds;
    }
}
