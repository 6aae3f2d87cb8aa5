package playground.experiment;

import java.util.List;

/// A value read from text, and what in the text could not be taken over.
public record Parsed<T>(T value, List<Problem> problems) {
    public Parsed {
        problems = Problem.few(problems);
    }

    /// What is wrong, without mere notes.
    public List<Problem> mistakes() {
        return problems.stream().filter(problem -> !problem.note()).toList();
    }

    /// What is worth knowing though nothing is wrong.
    public List<Problem> notes() {
        return problems.stream().filter(Problem::note).toList();
    }
}
