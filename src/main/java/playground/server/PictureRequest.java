package playground.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import playground.engine.net.Topology;
import playground.experiment.Limits;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.experiment.QueryText;
import playground.page.CardPicture;
import playground.page.Preview;
import playground.page.View;
import playground.picture.Motif;
import playground.picture.Sight;

/// How a picture of a run is to be: what it shows, a motif or, rather, a card of the page, of a single unit which one (without, the network's answer), in which colours, how wide; of a film how many frames, and whether they
/// are evenly apart or each so many times as far as the one before.
record PictureRequest(Motif motif, Optional<CardPicture> card, Optional<Sight.Place> place, View view, int width, int frames, boolean growing) {
    static final String MOTIF = "motif";
    static final String UNIT = "unit";
    static final String WIDTH = "width";
    static final String FRAMES = "frames";
    static final String SPACING = "spacing";
    private static final String GROWING = "growing";
    private static final Pattern PLACE = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");
    static final int USUAL_WIDTH = 1200;
    private static final int USUAL_FRAMES = 12;

    static PictureRequest of(Context context) {
        Map<String, String> pairs = QueryText.parse(Requests.query(context));
        Parsed<View> view = Requests.asked(context, false);
        List<Problem> problems = new ArrayList<>(view.problems());
        String shown = pairs.getOrDefault(MOTIF, Preview.of(view.value()).motif());
        PictureRequest request = new PictureRequest(
                motif(shown, problems),
                CardPicture.of(shown),
                place(pairs.getOrDefault(UNIT, ""), problems),
                view.value(),
                ApiRequest.whole(pairs, WIDTH, USUAL_WIDTH, Limits.NARROWEST_PICTURE, Limits.WIDEST_PICTURE, problems),
                ApiRequest.whole(pairs, FRAMES, USUAL_FRAMES, Limits.FEWEST_FRAMES, Limits.MOST_FRAMES, problems),
                growing(pairs.getOrDefault(SPACING, ""), problems));
        if (!problems.isEmpty()) {
            throw new WrongParameters(problems);
        }
        return request;
    }

    private static Motif motif(String key, List<Problem> problems) {
        Optional<Motif> motif = Motif.of(key);
        if (motif.isEmpty() && CardPicture.of(key).isEmpty()) {
            problems.add(Problem.of(MOTIF, key, "choice", Motif.KEYS + ", " + CardPicture.KEYS));
        }
        return motif.orElse(Motif.RUN);
    }

    private static Optional<Sight.Place> place(String text, List<Problem> problems) {
        Matcher place = PLACE.matcher(text);
        if (!place.matches()) {
            problems.addAll(text.isEmpty() ? List.of() : List.of(Problem.of(UNIT, text, "unitPlace")));
            return Optional.empty();
        }
        return Optional.of(new Sight.Place(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))));
    }

    /// The place that is shown, if it is to be found in the network.
    Optional<Sight.Place> placeIn(Topology topology) {
        Optional<Sight.Place> shown = place.filter(_ -> motif == Motif.UNIT || card.isPresent());
        if (shown.isPresent() && !shown.get().in(topology)) {
            throw new WrongParameters(List.of(Problem.of(UNIT, shown.get().layer() + "." + shown.get().unit(), "unitPlace")));
        }
        return shown;
    }

    private static boolean growing(String spacing, List<Problem> problems) {
        if (!List.of("", "even", GROWING).contains(spacing)) {
            problems.add(Problem.of(SPACING, spacing, "choice", "even, growing"));
        }
        return spacing.equals(GROWING);
    }

    /// What tells its pictures from others of the same run.
    String key() {
        String shown = card.map(picture -> String.join(" ", picture.key(), picture.word(view), view.looks().relief(), view.language())).orElse(motif.key());
        return String.join(" ", shown, place.map(Sight.Place::toString).orElse(""), view.theme(), view.palette(), Boolean.toString(view.showTest()),
                Boolean.toString(view.discretize()), Integer.toString(width), Integer.toString(frames), Boolean.toString(growing));
    }
}
