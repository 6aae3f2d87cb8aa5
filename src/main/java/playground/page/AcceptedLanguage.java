package playground.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import playground.experiment.NumberText;

/// A language that a browser asks for, one of ours, and how much its visitor likes it (RFC 9110, 12.5.4).
record AcceptedLanguage(String language, double weight) {
    private static final String WEIGHT = "q=";

    /// The one of our languages that an `Accept-Language` likes best, of several the first.
    static String of(String header) {
        List<AcceptedLanguage> ours = Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", -1))
                .map(AcceptedLanguage::read)
                .filter(range -> range.weight > 0 && Messages.LANGUAGES.contains(range.language))
                .toList();
        return ours.stream()
                .reduce((best, next) -> next.weight > best.weight ? next : best)
                .map(AcceptedLanguage::language)
                .orElse(Messages.LANGUAGES.getFirst());
    }

    /// `zh-CN;q=0.9`.
    private static AcceptedLanguage read(String range) {
        String[] parts = range.split(";", -1);
        Optional<Double> weight = Arrays.stream(parts)
                .map(String::strip)
                .filter(part -> part.startsWith(WEIGHT))
                .map(part -> NumberText.number(part.substring(WEIGHT.length())).orElse(0.0))
                .findFirst();
        return new AcceptedLanguage(parts[0].strip().split("-", -1)[0], weight.orElse(1.0));
    }
}
