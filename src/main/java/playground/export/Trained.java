package playground.export;

import java.util.List;
import playground.engine.net.Parameters;
import playground.engine.train.Accuracy;
import playground.engine.train.Losses;
import playground.experiment.Setup;
import playground.run.Link;
import playground.run.Training;

/// A run as far as it was trained: everything its files are made of. `query` is the canonical link to it. Owned by whoever
/// holds it; not modified.
public record Trained(
        String query, Link link, boolean diverged, Setup setup, Parameters parameters, List<Epoch> history, String digest) {
    public Trained {
        history = List.copyOf(history);
    }

    /// How good the network was after an epoch.
    public record Epoch(long epoch, Losses losses, Accuracy accuracy) {
        public static Epoch of(Training training) {
            return new Epoch(training.position().epoch(), training.trainer().losses(), training.trainer().accuracy());
        }
    }

    /// A training that nobody trains on.
    public static Trained of(String query, Training training, List<Epoch> history) {
        return new Trained(
                query,
                training.link(),
                training.trainer().diverged(),
                training.setup(),
                training.trainer().parameters(),
                history,
                training.digest());
    }

    /// The network with what lies before and behind it.
    public Model model() {
        return Model.of(link.run().experiment().data(), setup, parameters);
    }
}
