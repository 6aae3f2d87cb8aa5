package playground.table;

import java.util.List;
import java.util.Optional;
import playground.engine.data.OwnTable;
import playground.experiment.Problem;
import playground.experiment.Scaling;

/// A visitor's text as it was understood: its layout, its columns, how many rows there are and the first of them, how many
/// rows have gaps where there should be none, and what is wrong. The table is there where nothing is.
public record Draft(
        Dialect dialect,
        List<DraftColumn> columns,
        int rows,
        List<List<String>> first,
        int gaps,
        Choices choices,
        List<Problem> problems,
        Optional<OwnTable> table) {
    public Draft {
        columns = List.copyOf(columns);
        first = List.copyOf(first);
        problems = List.copyOf(problems);
    }

    /// Whether there is anything to see.
    public boolean empty() {
        return columns.isEmpty() && problems.isEmpty();
    }

    public Scaling scaling() {
        return choices.scaling();
    }
}
