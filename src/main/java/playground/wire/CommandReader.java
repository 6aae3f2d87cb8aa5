package playground.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import playground.experiment.Problem;
import playground.inspect.SubjectReader;
import playground.session.Command;
import playground.session.Speed;

/// Reads a line that a page sent. Whatever the line holds, the answer is a command or a problem to show.
public final class CommandReader {
    /// Most characters a line may have: room for a link with some hundreds of edits.
    public static final int LONGEST_LINE = 16 * 1024;

    private static final int SHOWN_OF_A_BAD_LINE = 60;
    private static final Pattern WEIGHT = Pattern.compile("weight\\.(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");
    private static final Pattern BIAS = Pattern.compile("bias\\.(\\d{1,6})\\.(\\d{1,6})");
    private static final Pattern LAYERS = Pattern.compile("layers ([+-]1)");
    private static final Pattern UNITS = Pattern.compile("units (\\d{1,6}) ([+-]1)");
    private static final Pattern RESUME = Pattern.compile("(\\d{1,9}) (.*)");
    private static final Pattern EPOCH = Pattern.compile("\\d{1,9}");
    private static final Pattern FOCUS = Pattern.compile("(\\d{1,6}) (\\d{1,6})");

    /// What a line was understood as.
    public sealed interface Reading {}

    public record Understood(Command command) implements Reading {}

    public record Mistaken(Problem problem) implements Reading {}

    private CommandReader() {}

    public static Reading read(String line) {
        if (line.length() > LONGEST_LINE) {
            return mistake("command", line, "command.length", LONGEST_LINE);
        }
        int space = line.indexOf(' ');
        String verb = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space + 1);
        return switch (verb) {
            case "open" -> understood(new Command.Open(rest));
            case "resume" -> resume(rest);
            case "set" -> set(rest);
            case "speed" -> speed(rest);
            case "focus" -> focus(rest);
            case "layers", "units" -> structure(line);
            case "seek" -> seek(rest);
            case "plane" -> understood(new Command.Plane(rest));
            case "inspect" -> inspect(rest);
            default -> plain(line).<Reading>map(Understood::new).orElseGet(() -> mistake("command", line, "command.unknown"));
        };
    }

    private static Optional<Command> plain(String line) {
        return switch (line) {
            case "play" -> Optional.of(new Command.Play());
            case "pause" -> Optional.of(new Command.Pause());
            case "step" -> Optional.of(new Command.Step());
            case "update" -> Optional.of(new Command.Update());
            case "best" -> Optional.of(new Command.Best());
            case "reset" -> Optional.of(new Command.Reset());
            case "seed" -> Optional.of(new Command.NewSeed());
            case "regenerate" -> Optional.of(new Command.Regenerate());
            default -> Optional.empty();
        };
    }

    private static Reading set(String assignment) {
        int equals = assignment.indexOf('=');
        Optional<String> key = decode(assignment.substring(0, Math.max(equals, 0)));
        Optional<String> value = decode(assignment.substring(equals + 1));
        if (equals < 1 || key.isEmpty() || value.isEmpty()) {
            return mistake("command", "set " + assignment, "command.unknown");
        }
        Matcher weight = WEIGHT.matcher(key.get());
        Matcher bias = BIAS.matcher(key.get());
        if (weight.matches()) {
            return number(weight, value.get(), number -> new Command.SetWeight(at(weight, 1), at(weight, 2), at(weight, 3), number));
        }
        return bias.matches()
                ? number(bias, value.get(), number -> new Command.SetBias(at(bias, 1), at(bias, 2), number))
                : understood(new Command.Set(key.get(), value.get()));
    }

    private static Reading number(Matcher key, String text, DoubleFunction<Command> command) {
        return number(text)
                .<Reading>map(number -> understood(command.apply(number)))
                .orElseGet(() -> mistake(key.group(), text, "number"));
    }

    private static int at(Matcher numbers, int group) {
        return Integer.parseInt(numbers.group(group));
    }

    private static Reading resume(String rest) {
        Matcher known = RESUME.matcher(rest);
        return known.matches()
                ? understood(new Command.Resume(Long.parseLong(known.group(1)), known.group(2)))
                : mistake("command", "resume " + rest, "command.unknown");
    }

    private static Reading structure(String line) {
        Matcher layers = LAYERS.matcher(line);
        Matcher units = UNITS.matcher(line);
        if (layers.matches()) {
            return understood(new Command.Layers(at(layers, 1)));
        }
        return units.matches()
                ? understood(new Command.Units(at(units, 1), at(units, 2)))
                : mistake("command", line, "command.unknown");
    }

    private static Reading speed(String name) {
        return Speed.of(name)
                .<Reading>map(speed -> understood(new Command.SetSpeed(speed)))
                .orElseGet(() -> mistake("speed", name, "command.unknown"));
    }

    private static Reading focus(String unit) {
        Matcher numbers = FOCUS.matcher(unit);
        if (numbers.matches()) {
            return understood(new Command.Focus(at(numbers, 1), at(numbers, 2)));
        }
        return unit.equals("output") ? understood(new Command.FocusOutput()) : mistake("focus", unit, "command.unknown");
    }

    private static Reading seek(String epoch) {
        return EPOCH.matcher(epoch).matches()
                ? understood(new Command.Seek(Long.parseLong(epoch)))
                : mistake("seek", epoch, "command.unknown");
    }

    private static Reading inspect(String subjects) {
        return SubjectReader.read(subjects)
                .<Reading>map(read -> understood(new Command.Inspect(read)))
                .orElseGet(() -> mistake("inspect", subjects, "command.unknown"));
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Empty where a percent sign is not followed by two hexadecimal digits.
    private static Optional<String> decode(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Reading understood(Command command) {
        return new Understood(command);
    }

    private static Reading mistake(String parameter, String value, String code, Object... arguments) {
        String shown = value.substring(0, Math.min(value.length(), SHOWN_OF_A_BAD_LINE));
        return new Mistaken(Problem.of(parameter, shown, code, arguments));
    }
}
