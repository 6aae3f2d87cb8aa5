package playground.page;

import java.util.List;
import java.util.function.UnaryOperator;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.train.Boundary;
import playground.engine.train.Coding;
import playground.engine.train.Pictures;
import playground.experiment.Parsed;
import playground.experiment.Setup;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.LossLog;
import playground.run.Replay;
import playground.run.Snapshot;
import playground.run.Training;

/// Page models of runs that were really trained.
final class SamplePage {
    private static final int LARGE = 100;
    private static final int SMALL = 32;

    private SamplePage() {}

    static PageModel of(String query, String page, UnaryOperator<String> asset) {
        Parsed<Link> link = LinkQuery.parse(query);
        View view = View.parse(page, "en", page.contains("embed"));
        LossLog losses = new LossLog();
        Replay replay = Replay.of(link.value(), true);
        Training training = replay.training();
        losses.record(0, training.trainer().losses());
        while (!replay.arrived()) {
            training.advance();
            losses.record(training.trainer().epoch(), training.trainer().losses());
        }
        return new PageModel(link.value(), link.problems(), view, training.split(), snapshot(training, losses), asset,
                "http://localhost:7070");
    }

    static PageModel of(String query, String page) {
        return of(query, page, path -> "/assets/" + path);
    }

    private static Snapshot snapshot(Training training, LossLog losses) {
        Parameters parameters = training.trainer().parameters().copy();
        var features = training.run().experiment().data().features();
        Coding coding = Setup.objective(training.run().experiment()).coding();
        return new Snapshot(training.position(), training.trainer().stepsPerEpoch(), 0, training.trainer().losses(),
                training.trainer().accuracy(), parameters, pictures(parameters, new Boundary(features, LARGE, coding), new Boundary(features, SMALL, coding)),
                losses.take(), training.digest());
    }

    private static Pictures pictures(Parameters parameters, Boundary large, Boundary small) {
        List<Layer> layers = parameters.topology().layers();
        large.compute(parameters);
        small.compute(parameters);
        byte[] boundary = new byte[LARGE * LARGE];
        large.copy(layers.size() - 1, 0, boundary, 0);
        byte[] thumbnails = new byte[parameters.topology().unitCount() * SMALL * SMALL];
        int at = 0;
        for (int l = 0; l < layers.size(); l++) {
            for (int u = 0; u < layers.get(l).units(); u++) {
                small.copy(l, u, thumbnails, at);
                at += SMALL * SMALL;
            }
        }
        return new Pictures(LARGE, boundary, layers.size() - 1, 0, SMALL, thumbnails);
    }
}
