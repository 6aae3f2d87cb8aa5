package playground.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import playground.experiment.Limits;

/// How names, words and gaps are written.
final class Spelling {
    /// What stands where nothing was measured, in small letters.
    private static final Set<String> GAPS = Set.of("", "na", "n/a", "nan", "null", "?");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}\\x{FEFF}]");
    private static final int LONGEST_GAP = 4;

    private Spelling() {}

    static boolean isGap(String cell) {
        return cell.length() <= LONGEST_GAP && GAPS.contains(cell.toLowerCase(Locale.ROOT));
    }

    /// In one line, without what cannot be seen.
    static String word(String cell) {
        return UNSEEN.matcher(cell).replaceAll(" ").strip();
    }

    /// Names for columns: as they are given, but not too long; by their number where there is none, with a number where two are
    /// the same.
    static List<String> names(List<String> given) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String name : given) {
            String fit = cut(word(name), Limits.WORD_LENGTH);
            String one = unique(fit.isEmpty() ? "x" + (names.size() + 1) : fit, taken);
            taken.add(one);
            names.add(one);
        }
        return names;
    }

    /// Names for so many columns that have none.
    static List<String> names(int columns) {
        return IntStream.rangeClosed(1, columns).mapToObj(c -> "x" + c).toList();
    }

    private static String unique(String name, Set<String> taken) {
        String one = name;
        for (int n = 2; taken.contains(one); n++) {
            String number = " " + n;
            one = cut(name, Limits.WORD_LENGTH - number.length()) + number;
        }
        return one;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most).strip();
    }
}
