package playground.table;

import java.util.ArrayList;
import java.util.List;
import playground.experiment.ExperimentQuery;
import playground.experiment.Limits;
import playground.experiment.Problem;

/// What is wrong with a text: the first few mistakes, and how many more there are.
final class Flaws {
    private final List<Problem> told = new ArrayList<>();
    private long untold;

    void add(String found, String code, Object... arguments) {
        add(Problem.of(ExperimentQuery.TABLE, found, code, arguments));
    }

    void add(Problem problem) {
        if (told.size() < Limits.PROBLEMS && !problem.untold()) {
            told.add(problem);
        } else {
            untold += problem.count();
        }
    }

    boolean none() {
        return told.isEmpty();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(told);
        if (untold > 0) {
            problems.add(Problem.more(untold));
        }
        return problems;
    }
}
