package playground.page;

import java.util.Set;

/// How a page is shown, as opposed to what it computes: language (`en` or `zh`), `theme` (`auto`, `light`, `dark`),
/// `palette` (`classic`, `contrast`), projector mode, whether test points and class areas are shown, and, for embedded
/// pages, which controls are hidden.
public record View(
        String language,
        String theme,
        String palette,
        boolean projector,
        boolean showTest,
        boolean discretize,
        boolean embedded,
        Set<String> hidden) {
    public View {
        hidden = Set.copyOf(hidden);
    }
}
