package playground.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import playground.experiment.Limits;
import playground.experiment.Problem;
import playground.experiment.QueryText;
import playground.page.View;
import playground.picture.Motif;

/// How a picture of a run is to be: what it shows, in which colours, how wide; of a film how many frames, and whether they
/// are evenly apart or each so many times as far as the one before.
record PictureRequest(Motif motif, View view, int width, int frames, boolean growing) {
    static final String MOTIF = "motif";
    static final String WIDTH = "width";
    static final String FRAMES = "frames";
    static final String SPACING = "spacing";
    private static final String GROWING = "growing";
    private static final int USUAL_WIDTH = 1200;
    private static final int USUAL_FRAMES = 12;

    static PictureRequest of(Context context) {
        Map<String, String> pairs = QueryText.parse(Requests.query(context));
        List<Problem> problems = new ArrayList<>();
        PictureRequest request = new PictureRequest(
                motif(pairs.getOrDefault(MOTIF, Motif.RUN.key()), problems),
                Requests.view(context, false),
                ApiRequest.whole(pairs, WIDTH, USUAL_WIDTH, Limits.NARROWEST_PICTURE, Limits.WIDEST_PICTURE, problems),
                ApiRequest.whole(pairs, FRAMES, USUAL_FRAMES, Limits.FEWEST_FRAMES, Limits.MOST_FRAMES, problems),
                growing(pairs.getOrDefault(SPACING, ""), problems));
        if (!problems.isEmpty()) {
            throw new WrongParameters(problems);
        }
        return request;
    }

    private static Motif motif(String key, List<Problem> problems) {
        return Motif.of(key).orElseGet(() -> {
            problems.add(Problem.of(MOTIF, key, "choice", Motif.KEYS));
            return Motif.RUN;
        });
    }

    private static boolean growing(String spacing, List<Problem> problems) {
        if (!List.of("", "even", GROWING).contains(spacing)) {
            problems.add(Problem.of(SPACING, spacing, "choice", "even, growing"));
        }
        return spacing.equals(GROWING);
    }

    /// What tells its pictures from others of the same run.
    String key() {
        return String.join(" ", motif.key(), view.theme(), view.palette(), Boolean.toString(view.showTest()),
                Boolean.toString(view.discretize()), Integer.toString(width), Integer.toString(frames), Boolean.toString(growing));
    }
}
