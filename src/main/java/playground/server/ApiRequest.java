package playground.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import playground.experiment.Cost;
import playground.experiment.KnownTables;
import playground.experiment.Limits;
import playground.experiment.NumberText;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.experiment.QueryText;
import playground.inspect.Subject;
import playground.inspect.SubjectReader;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Position;
import playground.run.Replay;

/// What a call of the API asks for: a run and the place to train it to, every how many epochs the losses are wanted, and
/// the side of the grid, and what is to be looked into. With `stopping` the run may stop by itself before.
record ApiRequest(Link link, boolean stopping, int every, int size, List<Subject> subjects) {
    static final String EPOCHS = "epochs";
    static final String EVERY = "every";
    static final String SIZE = "size";
    static final String SUBJECTS = "subjects";
    private static final int DEFAULT_SIZE = 50;
    private static final Pattern MANY = Pattern.compile("\\d+");

    ApiRequest {
        subjects = List.copyOf(subjects);
    }

    /// Reads a query string. Without `epochs` the link's own place counts.
    static Parsed<ApiRequest> parse(String query, KnownTables tables) {
        return query.length() > Limits.QUERY_LENGTH
                ? parse(Map.of(), LinkQuery.parse(query))
                : parse(QueryText.parse(query), tables);
    }

    static Parsed<ApiRequest> parse(Map<String, String> pairs, KnownTables tables) {
        return parse(pairs, LinkQuery.parse(pairs, tables));
    }

    private static Parsed<ApiRequest> parse(Map<String, String> pairs, Parsed<Link> link) {
        List<Problem> problems = new ArrayList<>(link.problems());
        boolean play = pairs.containsKey(EPOCHS);
        Position at = play ? new Position(epochs(pairs, problems), 0) : link.value().at();
        int every = whole(pairs, EVERY, 1, 1, Limits.EPOCHS, problems);
        int size = whole(pairs, SIZE, DEFAULT_SIZE, Limits.SMALLEST_GRID, Limits.LARGEST_GRID, problems);
        List<Subject> subjects = subjects(pairs, problems);
        return new Parsed<>(new ApiRequest(new Link(link.value().run(), at), play, every, size, subjects), problems);
    }

    /// Of more than a run may have, as many as can be told: that is no wrong number, but too much for any call.
    private static long epochs(Map<String, String> pairs, List<Problem> problems) {
        String text = pairs.getOrDefault(EPOCHS, "");
        return MANY.matcher(text).matches() && NumberText.whole(text, 0, Limits.EPOCHS).isEmpty()
                ? NumberText.number(text).orElse(Double.MAX_VALUE).longValue()
                : whole(pairs, EPOCHS, 0, 0, Limits.EPOCHS, problems);
    }

    Replay replay() {
        return stopping ? Replay.stopping(link) : Replay.of(link, true);
    }

    /// Without `subjects`, all there are.
    private static List<Subject> subjects(Map<String, String> pairs, List<Problem> problems) {
        String text = pairs.getOrDefault(SUBJECTS, SubjectReader.EVERYTHING);
        return SubjectReader.read(text).orElseGet(() -> {
            problems.add(Problem.of(SUBJECTS, text, "subjects", SubjectReader.BEGINNINGS));
            return List.of();
        });
    }

    /// How far a call may go that answers with the losses on the way: bounded by the work, and by the answer's length.
    long most() {
        return Math.min(affordable(), (Limits.API_POINTS - 1L) * every);
    }

    /// How far a call may go: bounded by the work.
    long affordable() {
        return link.run().epochs(Limits.API_WORK);
    }

    /// The side of the finest grid a call may ask for: bounded by the work of its answers.
    int finest() {
        double places = (double) Limits.GRID_WORK / Cost.perAnswer(link.run().experiment());
        return (int) Math.min(Limits.LARGEST_GRID, Math.sqrt(places));
    }

    /// A whole number of the call; `standIn` where there is none, or a wrong one.
    static int whole(
            Map<String, String> pairs, String key, int standIn, int least, int most, List<Problem> problems) {
        Optional<String> text = Optional.ofNullable(pairs.get(key));
        Optional<Integer> value = text.flatMap(present -> NumberText.whole(present, least, most));
        if (text.isPresent() && value.isEmpty()) {
            problems.add(Problem.of(key, text.get(), "whole", least, most));
        }
        return value.orElse(standIn);
    }
}
