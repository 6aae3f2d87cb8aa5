package playground.run;

import java.util.ArrayList;
import java.util.List;
import playground.experiment.Cost;
import playground.experiment.Experiment;
import playground.experiment.Limits;

/// An experiment and the edits made while it ran, in order: everything needed to compute any epoch of it again.
public record Run(Experiment experiment, List<Edit> edits) {
    public Run {
        edits = List.copyOf(edits);
    }

    /// The settings in force at a place: the experiment's, with what was changed up to there.
    public Experiment settings(Position at) {
        Experiment settings = experiment;
        for (Edit edit : edits) {
            settings = edit.at().compareTo(at) <= 0 ? edit.change().applied(settings) : settings;
        }
        return settings;
    }

    /// How many epochs an amount of work (see `Cost`) goes, with what each edit makes of the settings.
    public long epochs(long work) {
        Experiment settings = experiment;
        long left = work;
        long epoch = 0;
        for (Edit edit : edits) {
            long unchanged = Math.min(edit.at().epoch() - epoch, left / Cost.perEpoch(settings));
            left -= unchanged * Cost.perEpoch(settings);
            epoch += unchanged;
            if (epoch < edit.at().epoch()) {
                return epoch;
            }
            settings = edit.change().applied(settings);
        }
        return Math.min(epoch + left / Cost.perEpoch(settings), Limits.EPOCHS);
    }

    public static Run of(Experiment experiment) {
        return new Run(experiment, List.of());
    }

    /// The run with a change at a place. Edits after the place are dropped, an edit of the same thing at the place is
    /// replaced. At the very start a change of a setting becomes part of the experiment instead.
    public Run change(Position at, Change change) {
        List<Edit> kept = new ArrayList<>(before(at, change));
        if (at.equals(Position.START) && change instanceof Change.Setting) {
            return new Run(change.applied(experiment), kept);
        }
        kept.add(new Edit(at, change));
        return new Run(experiment, kept);
    }

    /// Whether the run may still take this change; there is a limit to the number of edits.
    public boolean accepts(Position at, Change change) {
        boolean folds = at.equals(Position.START) && change instanceof Change.Setting;
        return folds || before(at, change).size() < Limits.EDITS;
    }

    private List<Edit> before(Position at, Change change) {
        return edits.stream()
                .filter(edit -> edit.at().compareTo(at) <= 0)
                .filter(edit -> !edit.at().equals(at) || !edit.change().key().equals(change.key()))
                .toList();
    }
}
