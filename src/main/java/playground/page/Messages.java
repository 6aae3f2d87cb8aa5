package playground.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import playground.engine.data.Column;
import playground.engine.data.DataSource;
import playground.engine.data.Input;
import playground.engine.data.OwnTable;
import playground.experiment.Problem;

/// Every text a visitor sees, in one language.
public final class Messages {
    /// Languages there are, as in `lang=`; the first is the one to fall back on.
    public static final List<String> LANGUAGES = List.of("en", "zh");

    private static final String SCRIPTS = "js.";

    private final String language;
    private final Locale locale;
    private final Properties texts = new Properties();

    private Messages(String language, Locale locale, String file) {
        this.language = language;
        this.locale = locale;
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream("/playground/" + file)),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each is read when it is first asked for.
    private static final class English {
        private static final Messages MESSAGES = new Messages("en", Locale.ENGLISH, "messages.properties");
    }

    private static final class Chinese {
        private static final Messages MESSAGES = new Messages("zh", Locale.SIMPLIFIED_CHINESE, "messages_zh.properties");
    }

    /// The texts of `en` or `zh`.
    public static Messages of(String language) {
        return language.equals("zh") ? Chinese.MESSAGES : English.MESSAGES;
    }

    /// The text of `key`, `{0}`, `{1}` … replaced by the arguments.
    public String text(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key + " in " + language);
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /// What was given and what is allowed, in a sentence. Numbers are written as the grammar writes them.
    public String problem(Problem problem) {
        Object[] plain = problem.arguments().stream().map(Messages::plain).toArray();
        return text("problem." + problem.code(), plain);
    }

    /// The same where nothing was computed: so nothing was left aside either, and nothing stands in.
    public String refusal(Problem problem) {
        String refused = "refused." + problem.code();
        return has(refused) ? text(refused, problem.arguments().stream().map(Messages::plain).toArray()) : problem(problem);
    }

    private static String plain(Object argument) {
        return argument instanceof Number number ? Decimals.plain(number.doubleValue()) : argument.toString();
    }

    /// Texts for the scripts, without their prefix.
    public Map<String, String> scripts() {
        Map<String, String> scripts = new TreeMap<>();
        keys().stream()
                .filter(key -> key.startsWith(SCRIPTS))
                .forEach(key -> scripts.put(key.substring(SCRIPTS.length()), text(key)));
        return scripts;
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public String language() {
        return language;
    }

    /// The language as `lang` attributes say it.
    public String tag() {
        return language.equals("zh") ? "zh-Hans" : "en";
    }

    /// What a class is called, counted from 0: by its name where it has one, a digit by itself, else by its number.
    String className(DataSource source, int number) {
        if (source instanceof OwnTable own) {
            return own.classNames().get(number);
        }
        String key = "class." + source.key() + "." + number;
        return has(key) ? text(key) : Integer.toString(source.side() > 0 ? number : number + 1);
    }

    /// What a feature is called; a column by its own name, unless it is one of the measured data that this language has a word for.
    String feature(Input feature) {
        return feature instanceof Column column ? column(column) : text("feature." + feature.key());
    }

    private String column(Column column) {
        String key = "column." + column.set() + "." + column.key();
        return !column.set().isEmpty() && has(key) ? text(key) : column.name();
    }
}
