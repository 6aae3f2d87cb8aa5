package playground.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import playground.engine.data.Split;
import playground.experiment.Problem;
import playground.inspect.Inspection;
import playground.inspect.hint.Hint;
import playground.page.Dom;
import playground.page.Fragments;
import playground.page.Messages;
import playground.page.PageModel;
import playground.page.View;
import playground.run.Link;
import playground.run.Snapshot;

/// The parts of one live page that depend on its run, and which of them the page does not have yet.
final class Markup {
    private final View view;
    private final UnaryOperator<String> asset;
    private final String origin;
    private final Map<String, Print> sent = new HashMap<>();

    Markup(View view, UnaryOperator<String> asset, String origin) {
        this.view = view;
        this.asset = asset;
        this.origin = origin;
    }

    Messages messages() {
        return Messages.of(view.language());
    }

    /// By id, the elements that differ from those last given out.
    Map<String, String> changed(Link link, List<Problem> problems, Split split, Snapshot snapshot) {
        sent.keySet().removeAll(Dom.LOOKED_INTO);
        return unsent(Fragments.of(page(link, problems, split, snapshot)));
    }

    /// The same of what is looked into.
    Map<String, String> changed(Inspection inspection) {
        return unsent(Fragments.of(messages(), inspection));
    }

    /// The same of what is wrong with a run at rest.
    Map<String, String> changed(List<Hint> hints) {
        return view.shows("look") ? unsent(Fragments.of(messages(), hints)) : Map.of();
    }

    /// The same of the controls alone: a run changed on its way keeps its network.
    Map<String, String> changedControls(Link link, Split split, Snapshot snapshot) {
        return unsent(Fragments.controls(page(link, List.of(), split, snapshot)));
    }

    /// The same of the large picture and what shows its plane.
    Map<String, String> changedPlane(Link link, Split split, Snapshot snapshot) {
        sent.keySet().removeAll(Dom.LOOKED_INTO);
        return unsent(Fragments.plane(page(link, List.of(), split, snapshot)));
    }

    private PageModel page(Link link, List<Problem> problems, Split split, Snapshot snapshot) {
        return new PageModel(link, problems, view, split, snapshot, Inspection.NONE, asset, origin);
    }

    private Map<String, String> unsent(Map<String, String> fragments) {
        Map<String, String> html = new HashMap<>(fragments);
        html.entrySet().removeIf(part -> Print.of(part.getValue()).equals(sent.put(part.getKey(), Print.of(part.getValue()))));
        return html;
    }

    /// Tells texts apart well enough, without keeping them.
    private record Print(int length, int hash) {
        static Print of(String text) {
            return new Print(text.length(), text.hashCode());
        }
    }
}
