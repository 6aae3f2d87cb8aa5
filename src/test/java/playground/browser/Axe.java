package playground.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/// What axe finds wrong with a page. What it finds right is not told one by one: that takes longer than finding it.
final class Axe {
    private Axe() {}

    static List<String> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options).analyze().getViolations().stream().map(Axe::text).toList();
    }

    private static String text(Rule rule) {
        List<String> where = rule.getNodes().stream().limit(3).map(node -> node.getHtml() + " " + node.getFailureSummary()).toList();
        return rule.getId() + ": " + where;
    }
}
