package playground.run;

import java.util.List;
import playground.experiment.Experiment;

/// An experiment and the edits made while it ran, in order: everything needed to compute any epoch of it again.
public record Run(Experiment experiment, List<Edit> edits) {
    public Run {
        edits = List.copyOf(edits);
    }

    public static Run of(Experiment experiment) {
        return new Run(experiment, List.of());
    }
}
