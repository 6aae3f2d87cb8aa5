package playground.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import playground.picture.Film;
import playground.picture.Portrait;
import playground.picture.Sight;
import playground.run.LossLog;
import playground.run.Position;
import playground.run.Training;

/// Pictures of runs, drawn on the server: for previews of links, for pages without scripts, and to take away.
final class Portraits {
    static final String PNG = "image/png";
    static final String SVG = "image/svg+xml";
    private static final int TAG_BYTES = 16;

    private final Errands errands;
    private final Calls calls;
    private final TableShelf tables;
    private final Places easels;
    private final Plates plates;
    private final PictureShelf shelf = new PictureShelf();

    Portraits(Errands errands, Calls calls, TableShelf tables, Places easels) {
        this.errands = errands;
        this.calls = calls;
        this.tables = tables;
        this.easels = easels;
        plates = new Plates(errands, easels);
    }

    /// `/snapshot.png`
    void png(Context context) {
        PictureRequest picture = PictureRequest.of(context);
        give(context, picture, PNG, request -> picture.card().isPresent()
                ? plates.png(request, picture, picture.card().get())
                : drawn(request, picture, false, sights -> Portrait.png(sights.getLast(), picture.motif(), picture.view(), picture.width())));
    }

    /// `/snapshot.svg`
    void svg(Context context) {
        PictureRequest picture = PictureRequest.of(context);
        give(context, picture, SVG, request -> picture.card().isPresent()
                ? plates.svg(request, picture, picture.card().get())
                : drawn(request, picture, false, sights -> Portrait.svg(sights.getLast(), picture.motif(), picture.view(), picture.width())));
    }

    /// `/film.png`
    void strip(Context context) {
        PictureRequest picture = PictureRequest.of(context);
        give(context, picture, PNG, request -> drawn(request, picture, true, sights -> Film.strip(sights, picture.view())));
    }

    /// `/film.gif`
    void gif(Context context) {
        PictureRequest picture = PictureRequest.of(context);
        give(context, picture, "image/gif", request -> drawn(request, picture, true, sights -> Film.gif(sights, picture.view())));
    }

    private void give(Context context, PictureRequest picture, String type, Function<ApiRequest, byte[]> draw) {
        ApiRequest request = calls.read(context, ApiRequest::affordable).value();
        String key = String.join(" ", context.path(), tables.format(request.link()), Boolean.toString(request.stopping()), picture.key());
        byte[] content = shelf.find(key).orElseGet(() -> draw.apply(request));
        shelf.keep(key, content);
        answer(context, type, content);
    }

    private byte[] drawn(ApiRequest request, PictureRequest picture, boolean film, Function<List<Sight>, byte[]> draw) {
        Position at = request.link().at();
        Set<Long> epochs = film ? Film.epochs(at.epoch(), picture.frames(), picture.growing()) : Set.of();
        List<Sight.Moment> moments = new ArrayList<>();
        LossLog losses = new LossLog();
        Training trained = errands.run(
                request::replay, Errands.NO_BUDGET, training -> note(training, epochs, moments, losses), replay -> replay.training());
        boolean last = !moments.isEmpty() && at.step() == 0 && moments.getLast().epoch() == trained.position().epoch();
        if (!last) {
            moments.add(Sight.Moment.of(trained));
        }
        Optional<Sight.Place> place = picture.placeIn(trained.trainer().parameters().topology());
        return easels.within(() -> draw.apply(Sight.of(trained, moments, place, losses.take())));
    }

    private static void note(Training training, Set<Long> epochs, List<Sight.Moment> moments, LossLog losses) {
        losses.record(training.position().epoch(), training.trainer().losses());
        if (epochs.contains(training.position().epoch())) {
            moments.add(Sight.Moment.of(training));
        }
    }

    /// Gives a picture, unless the caller has it.
    static void answer(Context context, String type, byte[] content) {
        String tag = '"' + tag(content) + '"';
        context.header("ETag", tag).header("Cache-Control", "public, max-age=3600").header("Access-Control-Allow-Origin", "*");
        if (Requests.header(context, "If-None-Match").contains(tag)) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.contentType(type).result(content);
        }
    }

    private static String tag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
