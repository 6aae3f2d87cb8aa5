package playground.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A style sheet or script with what it imports in place, since a browser asks for each import by itself and a page waits
/// for all of them. Imports and exports begin a line, as those of our files do; exported variables never change.
final class Imports {
    private static final Pattern STYLE = Pattern.compile("(?m)^@import \"([^\"]+)\";$");
    private static final Pattern SCRIPT = Pattern.compile("(?m)^import\\s+([\\w{},\\s]+?)\\s+from \"([^\"]+)\";$");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?=(?:async )?(?:function|const|class) (\\w+))");
    private static final Pattern LIST = Pattern.compile("(?m)^export \\{ (\\w+) as default \\};$");

    private final Map<String, byte[]> files;
    private final Map<String, String> modules = new LinkedHashMap<>();

    private Imports(Map<String, byte[]> files) {
        this.files = files;
    }

    /// The content of a file, by its path, complete.
    static byte[] inPlace(Map<String, byte[]> files, String path) {
        Imports imports = new Imports(files);
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> imports.style(path).getBytes(UTF_8);
            case "js" -> imports.script(path).getBytes(UTF_8);
            default -> imports.content(path);
        };
    }

    private byte[] content(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new IllegalStateException("Imported, but not there: " + path);
        }
        return content;
    }

    private String text(String path) {
        return new String(content(path), UTF_8);
    }

    private String style(String path) {
        return replace(STYLE, text(path), found -> style(beside(path, found.group(1))));
    }

    /// The modules it needs come first, each a function called once; its own exports stay.
    private String script(String path) {
        String own = linked(path);
        return String.join("", modules.values()) + own;
    }

    /// The text of a script with constants for its imports.
    private String linked(String path) {
        return replace(SCRIPT, text(path), found -> {
            String names = found.group(1).replaceAll("\\s+as\\s+", ": ");
            String module = module(beside(path, found.group(2)));
            return "const " + (names.startsWith("{") ? names : "{ default: " + names + " }") + " = " + module + ";";
        });
    }

    /// The name of the constant that holds a module's exports.
    private String module(String path) {
        String name = "module_" + path.replaceAll("\\W", "_");
        if (!modules.containsKey(name)) {
            String body = linked(path);
            modules.put(name, "const " + name + " = (() => {\n" + inner(body) + "\nreturn { " + exports(body) + " };\n})();\n");
        }
        return name;
    }

    private static String inner(String body) {
        return LIST.matcher(EXPORT.matcher(body).replaceAll("")).replaceAll("");
    }

    private static String exports(String body) {
        String names = EXPORT.matcher(body).results().map(found -> found.group(1)).collect(Collectors.joining(", "));
        return LIST.matcher(body).results().map(found -> "default: " + found.group(1)).findFirst().orElse(names);
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }

    private static String beside(String path, String other) {
        return Path.of(path).resolveSibling(other).normalize().toString().replace('\\', '/');
    }
}
