package playground.server;

import java.util.List;
import playground.experiment.Problem;

/// A call whose parameters are wrong.
final class WrongParameters extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    WrongParameters(List<Problem> problems) {
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
