package playground.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import playground.engine.inspect.HiddenSpace;
import playground.engine.inspect.Profile;

/// Reads what is to be looked into, as the socket and the API write it: subjects with a space or a comma between them, or
/// `none`.
///
///     activation  activation:layer  activation:<layer>  activation:<layer>:<unit>
///     sample  sample:train:<n>  sample:test:<n>  sample:worst
///     sample:at:<x>:<y>[:<reach>]  sample:any:<x>:<y>[:<reach>]  sample:row:<number>[:<number>…][:to:<target>]
///     sample:pixels:<two hexadecimal digits each>[:to:<class>]  sample:words:<word>[_<word>…][:to:<class>]
///     rows  rows:train:<n>  rows:test:<n>  rows:train:loss:<n>  rows:test:loss:<n>
///     metrics  collapse  health
///     unit  unit:<layer>:<unit>
///     space  space:inputs  space:<layer>  space:<layer>:<unit>:<unit>  space:<layer>:output
///     landscape  landscape:<zoom>  landscape:<zoom>:<way|random:<seed>|weights:<n>:<n>>
///     place:<what may follow sample:>
///     walk  walk:<step>  walk:<step>:<what may follow sample:>
public final class SubjectReader {
    /// One subject of every kind that a page shows unasked.
    public static final String EVERYTHING = "activation,sample,rows,metrics,collapse,health,unit,space";
    /// What all subjects begin with.
    public static final String BEGINNINGS = (EVERYTHING + ",landscape,place,walk").replace(",", ", ");

    private static final int MOST = 12;
    private static final String WHOLE = "\\d{1,6}";
    private static final String NUMBER = "-?\\d{1,16}(?:\\.\\d{1,17})?";
    private static final Pattern UNIT = Pattern.compile("activation:(" + WHOLE + ")(?::(" + WHOLE + "))?");
    private static final Pattern NUMBERED = Pattern.compile("sample:(train|test):(" + WHOLE + ")");
    private static final Pattern NEAR = Pattern.compile("sample:(at|any):(" + NUMBER + "):(" + NUMBER + ")(?::(" + NUMBER + "))?");
    private static final Pattern ROW = Pattern.compile("sample:row((?::" + NUMBER + "){1," + Pick.Row.MOST + "})(?::to:(" + NUMBER + "))?");

    private static final Pattern PIXELS = Pattern.compile("sample:pixels:((?:[0-9a-f]{2}){1," + Pick.Drawn.MOST + "})(?::to:(" + NUMBER + "))?");
    private static final Pattern WORDS =
            Pattern.compile("sample:words:([\\p{L}\\p{M}\\p{N}'’_-]{0," + Pick.Said.LONGEST + "})(?::to:(" + NUMBER + "))?");

    private static final Pattern WALK = Pattern.compile("walk(?::(" + WHOLE + ")(?::(.+))?)?");
    private static final Pattern PLACE = Pattern.compile("place:(.+)");
    private static final Pattern ROWS = Pattern.compile("rows:(train|test):(loss:)?(" + WHOLE + ")");

    private static final Pattern NEURON = Pattern.compile("unit:(" + WHOLE + "):(" + WHOLE + ")");
    private static final Pattern SPACE = Pattern.compile("space:(inputs|" + WHOLE + ")(?::(?:(output)|(" + WHOLE + "):(" + WHOLE + ")))?");

    private static final Pattern LANDSCAPE =
            Pattern.compile("landscape(?::(-?\\d)(?::(?:(way)|random:(" + WHOLE + ")|weights:(" + WHOLE + "):(" + WHOLE + ")))?)?");

    private SubjectReader() {}

    /// The subjects; empty where the text names none, or one that there is not.
    public static Optional<List<Subject>> read(String text) {
        if (text.equals("none")) {
            return Optional.of(List.of());
        }
        String[] words = text.split("[ ,]", -1);
        List<Subject> subjects = new ArrayList<>();
        Arrays.stream(words).limit(MOST).forEach(word -> subject(word).ifPresent(subjects::add));
        return subjects.size() == words.length ? Optional.of(List.copyOf(subjects)) : Optional.empty();
    }

    private static Optional<Subject> subject(String word) {
        return switch (word) {
            case "activation" -> Optional.of(new Subject.Shown(false));
            case "activation:layer" -> Optional.of(new Subject.Shown(true));
            case "sample" -> Optional.of(new Subject.Sample(new Pick.Numbered(false, 0)));
            case "sample:worst" -> Optional.of(new Subject.Sample(new Pick.Worst()));
            case "rows" -> Optional.of(new Subject.Rows(false, false, 0));
            case "metrics" -> Optional.of(new Subject.Metrics());
            case "collapse" -> Optional.of(new Subject.Collapse());
            case "health" -> Optional.of(new Subject.Health());
            case "unit" -> Optional.of(new Subject.Neuron(Subject.Neuron.SHOWN, Subject.Neuron.SHOWN));
            case "space" -> Optional.of(new Subject.Space(Subject.Space.BEFORE_OUTPUT, Subject.Space.USUAL, Subject.Space.USUAL));
            default -> unit(word).or(() -> numbered(word)).or(() -> near(word)).or(() -> row(word)).or(() -> pixels(word)).or(() -> words(word)).or(() -> rows(word)).or(() -> space(word)).or(() -> neuron(word))
                    .or(() -> landscape(word)).or(() -> walk(word)).or(() -> place(word));
        };
    }

    private static Optional<Subject> unit(String word) {
        return match(UNIT, word).map(unit -> new Subject.Unit(whole(unit.group(1)), unit.group(2) == null ? Profile.WHOLE : whole(unit.group(2))));
    }

    private static Optional<Subject> numbered(String word) {
        return match(NUMBERED, word)
                .map(sample -> new Subject.Sample(new Pick.Numbered(sample.group(1).equals("test"), whole(sample.group(2)))));
    }

    private static Optional<Subject> near(String word) {
        return match(NEAR, word)
                .map(place -> new Subject.Sample(new Pick.Near(
                        Double.parseDouble(place.group(2)),
                        Double.parseDouble(place.group(3)),
                        place.group(1).equals("any"),
                        place.group(4) == null ? Double.POSITIVE_INFINITY : Double.parseDouble(place.group(4)))));
    }

    private static Optional<Subject> row(String word) {
        return match(ROW, word)
                .map(row -> new Subject.Sample(new Pick.Row(
                        Arrays.stream(row.group(1).substring(1).split(":")).map(Double::valueOf).toList(), target(row))));
    }

    private static Optional<Subject> pixels(String word) {
        return match(PIXELS, word).map(drawn -> new Subject.Sample(new Pick.Drawn(bytes(drawn.group(1)), target(drawn))));
    }

    private static List<Integer> bytes(String digits) {
        byte[] bytes = HexFormat.of().parseHex(digits);
        return IntStream.range(0, bytes.length).mapToObj(n -> bytes[n] & 0xff).toList();
    }

    private static Optional<Subject> words(String word) {
        return match(WORDS, word).map(said -> new Subject.Sample(new Pick.Said(
                Arrays.stream(said.group(1).toLowerCase(Locale.ROOT).split("_")).filter(each -> !each.isEmpty()).toList(), target(said))));
    }

    private static OptionalDouble target(MatchResult sample) {
        return sample.group(2) == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(sample.group(2)));
    }

    private static Optional<Subject> rows(String word) {
        return match(ROWS, word)
                .map(rows -> new Subject.Rows(rows.group(1).equals("test"), rows.group(2) != null, whole(rows.group(3))));
    }

    private static Optional<Subject> space(String word) {
        return match(SPACE, word).map(space -> new Subject.Space(
                space.group(1).equals("inputs") ? HiddenSpace.INPUTS : whole(space.group(1)),
                space.group(2) != null ? Subject.Space.OUTPUT : unit(space, 3),
                unit(space, 4)));
    }

    private static Optional<Subject> neuron(String word) {
        return match(NEURON, word).map(unit -> new Subject.Neuron(whole(unit.group(1)), whole(unit.group(2))));
    }

    private static Optional<Subject> landscape(String word) {
        return match(LANDSCAPE, word)
                .map(asked -> new Subject.Landscape(asked.group(1) == null ? 0 : whole(asked.group(1)), bearing(asked)));
    }

    private static Bearing bearing(MatchResult asked) {
        return asked.group(2) != null
                ? new Bearing.Way()
                : asked.group(3) != null
                        ? new Bearing.Random(whole(asked.group(3)))
                        : asked.group(4) != null
                                ? new Bearing.Chosen(whole(asked.group(4)), whole(asked.group(5)))
                                : new Bearing.Usual();
    }

    private static int unit(MatchResult space, int group) {
        return space.group(group) == null ? Subject.Space.USUAL : whole(space.group(group));
    }

    private static Optional<Subject> walk(String word) {
        return match(WALK, word).flatMap(walk -> walk(walk.group(1) == null ? 0 : whole(walk.group(1)), walk.group(2)));
    }

    private static Optional<Subject> walk(int step, @Nullable String pick) {
        return pick == null
                ? Optional.of(new Subject.Walk(step, Optional.empty()))
                : pick(pick).map(sample -> new Subject.Walk(step, Optional.of(sample)));
    }

    private static Optional<Subject> place(String word) {
        return match(PLACE, word).flatMap(place -> pick(place.group(1))).map(Subject.Place::new);
    }

    private static Optional<Pick> pick(String word) {
        return subject("sample:" + word)
                .filter(Subject.Sample.class::isInstance)
                .map(sample -> ((Subject.Sample) sample).pick());
    }

    private static Optional<MatchResult> match(Pattern pattern, String word) {
        Matcher matcher = pattern.matcher(word);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int whole(String digits) {
        return Integer.parseInt(digits);
    }
}
