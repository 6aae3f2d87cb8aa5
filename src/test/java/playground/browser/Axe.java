package playground.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/// What axe finds wrong with a page. What it finds right is not told one by one: that takes longer than finding it.
final class Axe {
    private Axe() {}

    /// In all of a page but its closed dialogs, which are looked at open.
    static List<String> violations(Page page) {
        return violations(new AxeBuilder(page).exclude("dialog:not([open])"));
    }

    /// In one part of a page whose other parts are looked at by themselves.
    static List<String> violations(Page page, String part) {
        return violations(new AxeBuilder(page).include(part));
    }

    private static List<String> violations(AxeBuilder axe) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return axe.setLegacyMode(true).options(options).analyze().getViolations().stream().map(Axe::text).toList();
    }

    private static String text(Rule rule) {
        List<String> where = rule.getNodes().stream().limit(3).map(node -> node.getHtml() + " " + node.getFailureSummary()).toList();
        return rule.getId() + ": " + where;
    }
}
