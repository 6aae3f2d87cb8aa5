package playground.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Reads settings one by one and notes what was wrong; a stand-in takes the place of a missing or wrong value.
final class SettingReader {
    private final Map<String, String> settings;
    private final List<Problem> problems = new ArrayList<>();

    SettingReader(Map<String, String> settings) {
        this.settings = new HashMap<>(settings);
    }

    /// What is said of these means nothing.
    void forget(List<String> keys) {
        settings.keySet().removeAll(keys);
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    void report(String key, String code, Object... arguments) {
        problems.add(Problem.of(key, text(key).orElse(""), code, arguments));
    }

    <T> T read(String key, T standIn, Function<String, Optional<T>> parser, String code, Object... arguments) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return standIn;
        }
        Optional<T> value = text.flatMap(parser);
        if (value.isEmpty()) {
            report(key, code, arguments);
        }
        return value.orElse(standIn);
    }

    <T> T choice(String key, T standIn, T[] values, Function<T, String> name) {
        return read(key, standIn, text -> choose(text, values, name), "choice", names(values, name));
    }

    static <T> Optional<T> choose(String text, T[] values, Function<T, String> name) {
        return Arrays.stream(values).filter(value -> name.apply(value).equals(text)).findFirst();
    }

    static <T> String names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).collect(Collectors.joining(", "));
    }

    /// Values separated by commas, all of them names; empty when one is not, or there is none.
    <T> List<T> choices(String key, List<T> standIn, T[] values, Function<T, String> name) {
        return read(key, standIn, text -> list(text, item -> choose(item, values, name)), "choices", names(values, name));
    }

    static <T> Optional<List<T>> list(String text, Function<String, Optional<T>> parser) {
        List<Optional<T>> items = Arrays.stream(text.split(",", -1)).map(parser).toList();
        return items.stream().allMatch(Optional::isPresent)
                ? Optional.of(items.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    int whole(String key, int standIn, int least, int most) {
        return read(key, standIn, text -> NumberText.whole(text, least, most), "whole", least, most);
    }

    /// A number; -0 is 0.
    double number(String key, double standIn, Predicate<Double> allowed, String code) {
        return read(key, standIn, text -> NumberText.number(text).map(value -> value + 0.0).filter(allowed), code);
    }

    boolean flag(String key, boolean standIn) {
        return choice(key, standIn, new Boolean[] {true, false}, Object::toString);
    }
}
