package playground.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import playground.engine.data.OwnTable;
import playground.experiment.Csv;
import playground.experiment.Problem;
import playground.experiment.Scaling;

/// A visitor's text as it was understood: its layout, its columns, how many rows there are and the first of them, the rows
/// without content that were left out, how many rows have gaps where there should be none, the first number that could be
/// read another way, and what is wrong. The table is there where nothing is.
public record Draft(
        Dialect dialect,
        List<DraftColumn> columns,
        int rows,
        List<List<String>> first,
        Csv.Blank blank,
        int gaps,
        Optional<String> doubtful,
        Choices choices,
        List<Problem> problems,
        Optional<OwnTable> table) {
    /// Mistakes that begin with the line they are in.
    private static final Set<String> IN_A_LINE =
            Set.of("csv.open", "csv.afterQuote", "csv.ragged", "csv.gap", "csv.number", "csv.large", "csv.word");

    public Draft {
        columns = List.copyOf(columns);
        first = List.copyOf(first);
        problems = List.copyOf(problems);
    }

    /// Whether there is anything to see.
    public boolean empty() {
        return columns.isEmpty() && problems.isEmpty();
    }

    /// The line, counted from 1, that a mistake is in.
    public static Optional<String> line(Problem problem) {
        return IN_A_LINE.contains(problem.code()) ? Optional.of(problem.arguments().getFirst().toString()) : Optional.empty();
    }

    public Scaling scaling() {
        return choices.scaling();
    }
}
