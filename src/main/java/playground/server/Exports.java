package playground.server;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import playground.experiment.Limits;
import playground.export.Format;
import playground.export.Trained;
import playground.run.Training;

/// `/api/v1/export/<file>`: a run to take away.
final class Exports {
    private final Errands errands;
    private final Calls calls;
    private final TableShelf shelf;

    Exports(Errands errands, Calls calls, TableShelf shelf) {
        this.errands = errands;
        this.calls = calls;
        this.shelf = shelf;
    }

    void give(Context context) {
        Format format = Format.of(context.pathParam("file")).orElseThrow(NotFoundResponse::new);
        ApiRequest request = calls.read(context, ApiRequest::affordable).value();
        byte[] content = format.content(trained(request));
        context.header("Cache-Control", "no-store").header("Access-Control-Allow-Origin", "*");
        context.header("Content-Disposition", "attachment; filename=\"" + format.file() + "\"");
        context.contentType(format.mediaType()).result(content);
    }

    private Trained trained(ApiRequest request) {
        List<Trained.Epoch> history = new ArrayList<>();
        int every = Math.max(request.every(), (int) (request.link().at().epoch() / Limits.API_POINTS) + 1);
        return errands.run(
                request::replay,
                Errands.NO_BUDGET,
                training -> note(training, every, history),
                replay -> trained(replay.training(), history));
    }

    private static void note(Training training, int every, List<Trained.Epoch> history) {
        if (training.position().epoch() % every == 0) {
            history.add(Trained.Epoch.of(training));
        }
    }

    private Trained trained(Training training, List<Trained.Epoch> history) {
        if (history.getLast().epoch() < training.position().epoch()) {
            history.add(Trained.Epoch.of(training));
        }
        return Trained.of(shelf.format(training.link()), training, history);
    }
}
