package playground.experiment;

import java.util.List;

/// A value read from text, and what in the text could not be taken over.
public record Parsed<T>(T value, List<Problem> problems) {
    public Parsed {
        problems = Problem.few(problems);
    }
}
