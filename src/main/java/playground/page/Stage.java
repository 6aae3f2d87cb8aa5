package playground.page;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.main;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FormTag;
import j2html.tags.specialized.MainTag;
import j2html.tags.specialized.SectionTag;

/// The one form of a page: its settings, the network, and what comes out. Sent without scripts, it is the next page.
final class Stage {
    private Stage() {}

    /// With its own header, and everything beside the run in view.
    static FormTag of(Scene scene, DomContent header) {
        return form(
                        Notices.plainSubmit(scene),
                        KeptFields.kept(scene),
                        KeptFields.view(scene),
                        header,
                        Notices.connection(),
                        stage(scene))
                .withId(Dom.CONTROLS)
                .withMethod("get")
                .withAction(scene.view().embedded() ? "/embed" : "/")
                .attr("autocomplete", "off");
    }

    private static MainTag stage(Scene scene) {
        return main(
                        Notices.seek(scene),
                        div(Notices.problems(scene)).withClass("notices").attr("role", "alert"),
                        Notices.onTheWay(scene),
                        Notices.stopped(),
                        strip(scene),
                        NetworkLine.caption(scene),
                        side(scene),
                        network(scene),
                        iff(scene.shows("timeline"), Timeline.of(scene)),
                        Output.of(scene),
                        iff(scene.shows("microscope"), MicroscopePanel.of(scene)))
                .withClass("stage");
    }

    private static DivTag side(Scene scene) {
        return div(
                        iff(!scene.view().projector() && hasData(scene.view()), DataPanel.of(scene)),
                        WeightCard.panel(scene))
                .withClass("side");
    }

    private static boolean hasData(View view) {
        return view.shows("data") || view.shows("train") || view.shows("noise") || view.shows("batch");
    }

    /// Play and the settings; on a projector the settings are folded away.
    private static DivTag strip(Scene scene) {
        return div(Transport.of(scene), scene.view().projector() ? folded(scene) : Controls.bar(scene)).withClass("strip");
    }

    private static DomContent folded(Scene scene) {
        return details(
                        summary(Icons.icon("sliders"), span(scene.text("projector.settings"))).withClass("button"),
                        div(Output.ticks(scene), Controls.bar(scene), DataPanel.of(scene)).withClass("drop__panel"))
                .withClasses("drop", "drop--folded");
    }

    private static SectionTag network(Scene scene) {
        return section(
                        iff(scene.shows("microscope"), MicroscopePanel.opener(scene)), NetworkView.of(scene), NetworkLine.of(scene), LogicPanel.of(scene),
                        iff(scene.shows("look"), HintView.held()), iff(scene.shows("look"), Look.hint(scene)))
                .withClasses("panel", "network-panel")
                .attr("aria-label", scene.text("network.title"));
    }
}
