package playground.page;

import java.util.function.UnaryOperator;
import playground.engine.net.Parameters;
import playground.engine.train.Painter;
import playground.engine.train.Pictures;
import playground.engine.train.Trainer;
import playground.experiment.Parsed;
import playground.inspect.Inspector;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Logic;
import playground.run.Findings;
import playground.run.LossLog;
import playground.run.Replay;
import playground.run.Snapshot;
import playground.run.Tally;
import playground.run.Training;

/// Page models of runs that were really trained.
final class SamplePage {

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
        return new PageModel(link.value(), link.problems(), view, training.split(), snapshot(training, losses), Inspector.everything(training, view.microscope().subjects()), asset,
                "http://localhost:7070");
    }

    static PageModel of(String query, String page) {
        return of(query, page, path -> "/assets/" + path);
    }

    private static Snapshot snapshot(Training training, LossLog losses) {
        Parameters parameters = training.trainer().parameters().copy();
        Pictures pictures = training.illustrator()
                .paint(parameters, parameters.topology().layers().size() - 1, Painter.answer(parameters.topology()));
        return new Snapshot(training.position(), training.trainer().stepsPerEpoch(), tally(training.trainer()), training.trainer().losses(),
                training.trainer().accuracy(), new Findings(0, 0, new byte[0], -1), parameters, pictures,
                losses.take(), training.digest(), Logic.of(training));
    }

    private static Tally tally(Trainer trainer) {
        return new Tally(trainer.updates(), trainer.samplesSeen(), trainer.hyperparameters().learningRateAt(trainer.epoch()));
    }
}
