package playground.page;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import playground.inspect.Inspection;
import playground.inspect.hint.Hint;

/// The elements of a page whose markup depends on the run's settings, by id, as they should be now. Those that differ from
/// what a page has are sent to it; each is small enough that replacing it disturbs nothing else.
public final class Fragments {
    private Fragments() {}

    public static Map<String, String> of(PageModel page) {
        Scene scene = Scene.of(page);
        Map<String, DomContent> parts = new LinkedHashMap<>();
        parts.put(Dom.NETWORK, NetworkView.of(scene));
        parts.put(Dom.LOGIC, LogicPanel.of(scene));
        parts.put(Dom.MAP, MapView.of(scene));
        parts.put(Dom.DRAW, DrawPanel.of(scene));
        put(scene, parts, "plane", Dom.PLANE, PlaneFields.of(scene));
        parts.put(Dom.WEIGHTS_TABLE, Tables.weights(scene));
        parts.put(Dom.GRAPH_TABLE, GraphTable.of(scene));
        put(scene, parts, View.CONTRIBUTIONS, Dom.field(View.CONTRIBUTIONS), Output.contributions(scene));
        parts.put(Dom.PROBLEMS, Notices.problems(scene));
        put(scene, parts, "losses", Dom.NUMBERS, Numbers.of(scene));
        put(scene, parts, "epoch", Dom.EPOCH, Transport.epoch(scene));
        put(scene, parts, "legend", Dom.LEGEND, Output.legend(scene));
        put(scene, parts, "look", Dom.LOOK_LINEAR, Look.linear(scene));
        put(scene, parts, "look", Dom.HINT, Look.hint(scene));
        fields(scene, parts);
        return rendered(parts);
    }

    /// What is found where the page looks into its run.
    public static Map<String, String> of(Messages messages, Inspection inspection) {
        return rendered(Look.cards(messages, inspection));
    }

    /// What is wrong where a run came to rest.
    public static Map<String, String> of(Messages messages, List<Hint> hints) {
        return Map.of(Dom.HINT, HintView.line(messages, hints).render());
    }

    /// Of these, the controls.
    public static Map<String, String> controls(PageModel page) {
        Map<String, DomContent> parts = new LinkedHashMap<>();
        fields(Scene.of(page), parts);
        return rendered(parts);
    }

    /// Of these, the large picture, what shows its plane, and what an example says of it.
    public static Map<String, String> plane(PageModel page) {
        Scene scene = Scene.of(page);
        Map<String, DomContent> parts = new LinkedHashMap<>();
        parts.put(Dom.MAP, MapView.of(scene));
        put(scene, parts, "plane", Dom.PLANE, PlaneFields.of(scene));
        parts.put(Dom.CAPTION, NetworkLine.caption(scene));
        return rendered(parts);
    }

    private static Map<String, String> rendered(Map<String, DomContent> parts) {
        Map<String, String> html = new LinkedHashMap<>();
        parts.forEach((id, part) -> html.put(id, part.render()));
        return html;
    }

    private static void fields(Scene scene, Map<String, DomContent> parts) {
        put(scene, parts, "data", Dom.DATASETS, DataPanel.datasets(scene));
        put(scene, parts, "data", Dom.ABOUT, DataCard.of(scene));
        put(scene, parts, "data", Dom.TABLE_LARGE, TableCard.large(scene));
        put(scene, parts, "train", Dom.field("train"), DataPanel.trainPercent(scene));
        put(scene, parts, "noise", Dom.field("noise"), DataPanel.noise(scene));
        put(scene, parts, "losses", Dom.BESIDES, Numbers.besides(scene));
        put(scene, parts, "batch", Dom.field("batch"), DataPanel.batch(scene));
        put(scene, parts, "learningRate", Dom.field("learningRate"), Controls.learningRate(scene));
        put(scene, parts, "activation", Dom.field("activation"), ActivationChoice.ofAll(scene));
        put(scene, parts, "regularization", Dom.field("regularization"), Controls.regularization(scene));
        put(scene, parts, "rate", Dom.field("rate"), Controls.rate(scene));
        parts.put(Dom.CAPTION, NetworkLine.caption(scene));
        parts.put(Dom.READING, NetworkLine.reading(scene));
        put(scene, parts, "losses", Dom.COUNTS, Counts.of(scene));
        put(scene, parts, "problem", Dom.field("problem"), Controls.problem(scene));
        if (scene.shows("more")) {
            parts.putAll(Controls.moreFields(scene));
            parts.putAll(MoreGroups.fields(scene));
        }
    }

    private static void put(Scene scene, Map<String, DomContent> parts, String control, String id, DomContent part) {
        if (scene.shows(control)) {
            parts.put(id, part);
        }
    }
}
