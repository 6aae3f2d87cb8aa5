package playground.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import playground.engine.data.Dataset;
import playground.engine.data.OwnTable;
import playground.experiment.ExperimentQuery;
import playground.experiment.KnownTables;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Replay;
import playground.run.Training;
import playground.table.Choices;
import playground.table.DraftReader;

/// Runs that were really trained, to be taken away.
final class TrainedRuns {
    private TrainedRuns() {}

    static Trained of(String query) {
        return of(LinkQuery.parse(query).value());
    }

    /// Of a visitor's table.
    static Trained ofTable(String csv, int epochs) {
        OwnTable own = DraftReader.read(csv, new Choices(Map.of())).table().orElseThrow();
        String query = LinkQuery.format(new Link(
                playground.run.Run.of(ExperimentQuery.parse(ExperimentQuery.settings(own), KnownTables.of(own)).value()),
                new playground.run.Position(epochs, 0)));
        return of(LinkQuery.parse(query, KnownTables.of(own)).value());
    }

    private static Trained of(Link link) {
        List<Trained.Epoch> history = new ArrayList<>();
        Replay replay = Replay.of(link, true);
        Training training = replay.training();
        history.add(Trained.Epoch.of(training));
        while (!replay.arrived()) {
            training.advance();
            history.add(Trained.Epoch.of(training));
        }
        return Trained.of(LinkQuery.format(link), training, history);
    }

    /// Rows of the data as the model takes them.
    static double[][] rows(Trained trained) {
        Dataset data = trained.setup().split().train();
        double[][] rows = new double[Math.min(data.size(), 40)][];
        for (int n = 0; n < rows.length; n++) {
            rows[n] = row(trained, data, n);
        }
        return rows;
    }

    private static double[] row(Trained trained, Dataset data, int n) {
        double[] row = new double[data.columns().length];
        data.read(n, row);
        Model model = trained.model();
        double[] seen = new double[model.columns().size()];
        for (int c = 0; c < seen.length; c++) {
            seen[c] = model.table() ? row[((playground.engine.data.Column) trained.setup().inputs().get(c)).index()] : row[c];
        }
        return seen;
    }
}
