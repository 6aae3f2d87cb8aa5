package playground.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.meta;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import playground.experiment.Limits;
import playground.run.Link;
import playground.run.LinkQuery;

/// What others show of a link to a run: its name, a sentence and its picture, as far as one call may compute it.
final class OpenGraph {
    /* The visitor's own word for this server: a host and a port, or nothing is said. */
    private static final Pattern ORIGIN = Pattern.compile("https?://[\\w.-]+(:\\d{1,5})?|https?://\\[[0-9a-fA-F:]+](:\\d{1,5})?");

    private OpenGraph() {}

    static DomContent of(Scene scene) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("og:type", "website");
        values.put("og:title", scene.text("page.title"));
        values.put("og:description", scene.text("preview.description",
                scene.text("data." + scene.generator().key()),
                scene.text("network.layers", scene.experiment().network().hidden().size()),
                scene.page().link().at().epoch()));
        String origin = scene.page().origin();
        if (ORIGIN.matcher(origin).matches()) {
            values.put("og:url", origin + address("/", LinkQuery.format(scene.page().link())));
            values.put("og:image", origin + address("/snapshot.png", LinkQuery.format(affordable(scene))));
            values.put("og:image:width", "1200");
            values.put("og:image:height", "630");
            values.put("og:image:alt", scene.text("preview.alt"));
        }
        return each(values.entrySet(), value -> meta().attr("property", value.getKey()).withContent(value.getValue()));
    }

    private static Link affordable(Scene scene) {
        return scene.page().link().within(Limits.API_WORK);
    }

    private static String address(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
