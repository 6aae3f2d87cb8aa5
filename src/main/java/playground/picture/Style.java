package playground.picture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/// How an element is drawn: what the style sheets and its attributes say, and what it has from those around it.
final class Style {
    private static final List<String> ATTRIBUTES = List.of("fill", "stroke", "text-anchor", "fill-opacity", "stroke-width", "font-size", "font-weight", "font-style");
    /// What is not handed on.
    private static final List<String> OWN = List.of("display", "opacity");
    private static final Pattern VARIABLE = Pattern.compile("var\\((--[\\w-]+)(?:,\\s*([^()]*))?\\)");
    private static final Pattern MIX = Pattern.compile("color-mix\\(in (srgb|oklab), (#[0-9a-f]{6}) ([\\d.]+)%, (#[0-9a-f]{6})\\)");
    private static final Pattern TIMES = Pattern.compile("calc\\(([\\d.]+)(?:px)? \\* ([\\d.]+)\\)");
    static final Style NONE = new Style(Map.of(), 1);

    private final Map<String, String> says;
    private final double opacity;

    private Style(Map<String, String> says, double opacity) {
        this.says = says;
        this.opacity = opacity;
    }

    /// That of an element within one that is drawn so.
    Style within(Element element) {
        Map<String, String> inner = new HashMap<>(says);
        OWN.forEach(inner::remove);
        ATTRIBUTES.stream().filter(element::hasAttribute).forEach(name -> inner.put(name, element.getAttribute(name)));
        inner.putAll(Stylesheet.PAGE.of(element));
        return new Style(inner, opacity * new Style(inner, 1).number("opacity", 1));
    }

    boolean hidden() {
        return text("display", "").equals("none");
    }

    Pen pen(double scale) {
        String dashes = text("stroke-dasharray", "none");
        return new Pen(
                color("fill", "#000000"), opacity * number("fill-opacity", 1), color("stroke", "none"), opacity * number("stroke-opacity", 1),
                scale * number("stroke-width", 1),
                dashes.equals("none") ? new double[0] : Arrays.stream(dashes.split(" ", -1)).mapToDouble(dash -> scale * Double.parseDouble(dash)).toArray(),
                text("stroke-linecap", "butt"));
    }

    OptionalInt color(String property, String usual) {
        String color = text(property, usual);
        return color.startsWith("#") ? OptionalInt.of(Integer.parseInt(color.substring(1), 16)) : OptionalInt.empty();
    }

    double number(String property, double usual) {
        String number = text(property, "");
        return number.isEmpty() ? usual : Double.parseDouble(number.replace("px", ""));
    }

    String text(String property, String usual) {
        String text = says.getOrDefault(property, usual);
        for (Matcher variable = VARIABLE.matcher(text); variable.find(); variable = VARIABLE.matcher(text)) {
            text = variable.replaceAll(found -> Matcher.quoteReplacement(says.getOrDefault(found.group(1), found.group(2) == null ? "" : found.group(2))));
        }
        for (Matcher mix = MIX.matcher(text); mix.find(); mix = MIX.matcher(text)) {
            text = mix.replaceAll(Style::mixed);
        }
        return TIMES.matcher(text).replaceAll(found -> Double.toString(Double.parseDouble(found.group(1)) * Double.parseDouble(found.group(2))));
    }

    private static String mixed(MatchResult mix) {
        double share = Double.parseDouble(mix.group(3)) / 100;
        int first = Integer.parseInt(mix.group(2).substring(1), 16);
        int second = Integer.parseInt(mix.group(4).substring(1), 16);
        return String.format("#%06x", mix.group(1).equals("oklab") ? Oklab.mix(first, share, second) : mix(first, share, second));
    }

    private static int mix(int first, double share, int second) {
        return IntStream.of(16, 8, 0).map(shift -> (int) Math.round(share * (first >> shift & 0xff) + (1 - share) * (second >> shift & 0xff)) << shift).sum();
    }
}
