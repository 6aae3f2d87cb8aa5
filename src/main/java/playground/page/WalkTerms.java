package playground.page;

import static playground.page.Formulas.bracketed;
import static playground.page.Formulas.math;
import static playground.page.Formulas.operator;
import static playground.page.Formulas.row;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Lines of a formula that stand one below the other: symbols, values, result.
final class WalkTerms {
    /// Digits of what is put in, and of what comes out.
    private static final int GIVEN = 4;
    private static final int FOUND = 6;
    /// More terms than these are told by the first, some dots and the last.
    private static final int MOST = 4;
    private static final int FIRST = 2;
    /// Of so many, each has a letter of its own.
    private static final int FEW = 3;
    private static final String RESULT = "walk__result";
    private static final String LAYER = "walk__layer";

    private WalkTerms() {}

    static ContainerTag<?> line(ContainerTag<?>... parts) {
        return math(row(parts));
    }

    /// `= …`, a further line.
    static ContainerTag<?> equal(ContainerTag<?>... parts) {
        return math(row(operator("="), row(parts)));
    }

    /// `= 0.5`, the last line.
    static ContainerTag<?> result(double value) {
        return math(row(operator("="), Formulas.number(value, FOUND))).withClass(RESULT);
    }

    /// What a whole layer does, then the lines of one of its units or weights, with the values put in.
    static List<ContainerTag<?>> written(ContainerTag<?> layer, List<ContainerTag<?>> one) {
        List<ContainerTag<?>> lines = new ArrayList<>(List.of(layer.withClass(LAYER)));
        lines.addAll(one);
        return lines;
    }

    /// Lines that belong together: each group ends with a result or what a whole layer does, or with the last line.
    static List<List<ContainerTag<?>>> groups(List<ContainerTag<?>> lines) {
        List<List<ContainerTag<?>>> groups = new ArrayList<>(List.of(new ArrayList<>()));
        for (int n = 0; n < lines.size(); n++) {
            groups.getLast().add(lines.get(n));
            String line = lines.get(n).render();
            if (n + 1 < lines.size() && (line.contains(RESULT) || line.contains(LAYER))) {
                groups.add(new ArrayList<>());
            }
        }
        return groups;
    }

    static ContainerTag<?> given(double value) {
        return Formulas.number(value, GIVEN);
    }

    /// In brackets if it is negative, to stand behind a sign.
    static ContainerTag<?> factor(double value) {
        return value < 0 ? bracketed(given(value)) : given(value);
    }

    /// Two factors.
    static ContainerTag<?> product(double first, double second) {
        return row(factor(first), operator("·"), factor(second));
    }

    /// Terms 0 to `count` with plus signs between them.
    static ContainerTag<?> sum(int count, IntFunction<ContainerTag<?>> term) {
        List<ContainerTag<?>> parts = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            if (count <= MOST || n < FIRST || n == count - 1) {
                parts.add(term.apply(n));
                parts.add(operator("+"));
            } else if (n == FIRST) {
                parts.add(operator("…"));
                parts.add(operator("+"));
            }
        }
        return row(parts.subList(0, Math.max(0, parts.size() - 1)).toArray(ContainerTag<?>[]::new));
    }

    /// Whether a sum is written out in symbols, too.
    static boolean few(int count) {
        return count <= FEW;
    }
}
