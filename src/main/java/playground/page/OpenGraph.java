package playground.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.meta;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import playground.compare.ComparisonQuery;
import playground.compare.Knob;
import playground.compare.Variation;
import playground.experiment.Limits;
import playground.run.Link;
import playground.run.LinkQuery;

/// What others show of a link to a run or a comparison: its name, a sentence and its picture, as far as one call may compute it.
final class OpenGraph {
    /* The visitor's own word for this server: a host and a port, or nothing is said. */
    private static final Pattern ORIGIN = Pattern.compile("https?://[\\w.-]+(:\\d{1,5})?|https?://\\[[0-9a-fA-F:]+](:\\d{1,5})?");

    private OpenGraph() {}

    static DomContent of(Scene scene) {
        Map<String, String> values = values(scene.messages(), scene.text("page.title"), scene.text("preview.description",
                scene.text("data." + scene.generator().key()),
                scene.text("network.layers", scene.experiment().network().hidden().size()),
                scene.page().link().at().epoch()));
        String origin = scene.page().origin();
        if (ORIGIN.matcher(origin).matches()) {
            values.put("og:url", origin + address("/", joined(LinkQuery.format(scene.page().link()), scene.view().seen())));
            Preview preview = Preview.of(scene.view());
            values.put("og:image", origin + address("/snapshot.png", joined(LinkQuery.format(affordable(scene)), preview.query())));
            values.put("og:image:width", "1200");
            values.putAll(preview.whole() ? Map.of("og:image:height", "630") : Map.of());
            values.put("og:image:alt", scene.text(preview.whole() ? "preview.alt" : "preview.alt." + preview.motif()));
        }
        return tags(values);
    }

    /// The same of a comparison; no picture where a single epoch is more than a call may compute.
    static DomContent of(CompareModel model) {
        Map<String, String> values = values(model.messages(), model.text("compare.title"), description(model));
        int epochs = model.comparison().affordable(Limits.API_WORK);
        if (ORIGIN.matcher(model.origin()).matches()) {
            values.put("og:url", model.origin() + address("/compare", model.query()));
            if (epochs > 0) {
                String shown = ComparisonQuery.format(model.comparison().withEpochs(epochs));
                values.put("og:image", model.origin() + address("/compare.png", shown));
                values.put("og:image:width", "1200");
                values.put("og:image:alt", model.text("preview.compare.alt"));
            }
        }
        return tags(values);
    }

    private static String description(CompareModel model) {
        String what = switch (model.comparison().variation()) {
            case Variation.Race(List<Knob> knobs) -> String.join(", ", knobs.stream().map(knob -> model.name(knob.key())).toList());
            case Variation.Seeds _ -> model.text("preview.compare.seeds");
            case Variation.Fork _ -> model.text("preview.compare.fork");
            case Variation.Sweep(Knob across, Knob up) -> model.name(across.key()) + " × " + model.name(up.key());
        };
        int runs = model.comparison().variation().count();
        return model.text("preview.compare", runs, model.text("data." + model.comparison().base().data().generator().key()), what);
    }

    private static Map<String, String> values(Messages messages, String title, String description) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("og:type", "website");
        values.put("og:site_name", messages.text("page.title"));
        values.put("og:title", title);
        values.put("og:description", description);
        return values;
    }

    private static DomContent tags(Map<String, String> values) {
        return each(values.entrySet(), value -> meta().attr("property", value.getKey()).withContent(value.getValue()));
    }

    private static Link affordable(Scene scene) {
        return scene.page().link().within(Limits.API_WORK);
    }

    private static String joined(String query, List<String> pairs) {
        return Stream.concat(Stream.of(query).filter(text -> !text.isEmpty()), pairs.stream()).collect(Collectors.joining("&"));
    }

    private static String address(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
