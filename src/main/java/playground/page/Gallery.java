package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.img;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;

import j2html.tags.DomContent;
import j2html.tags.specialized.DialogTag;
import j2html.tags.specialized.LabelTag;
import j2html.tags.specialized.SectionTag;
import java.util.List;
import playground.experiment.PresetGroup;
import playground.experiment.Presets;

/// The examples to start from, by what they teach: each a link, to be searched.
final class Gallery {
    private Gallery() {}

    static DialogTag of(Scene scene) {
        List<PresetGroup> groups =
                PresetGroup.ALL.stream().filter(group -> !group.members().isEmpty()).toList();
        return Dialogs.frame(
                scene,
                Dom.PRESETS,
                search(scene),
                div(each(groups, group -> group(scene, group))).withClass("gallery"),
                p(scene.text("presets.none")).withClass("gallery__none").attr("role", "status").attr("hidden"));
    }

    private static LabelTag search(Scene scene) {
        return label(
                        span(scene.text("presets.search")).withClass("visually-hidden"),
                        input().withType("search")
                                .withId("preset-search")
                                .withClass("gallery__search")
                                .attr("autocomplete", "off")
                                .withPlaceholder(scene.text("presets.search")))
                .withFor("preset-search")
                .withClass("js-only");
    }

    private static SectionTag group(Scene scene, PresetGroup group) {
        String id = "presets-" + group.key();
        return section(
                        h3(scene.text("presets." + group.key())).withId(id),
                        div(each(group.members(), preset -> preset(scene, preset))).withClass("presets"))
                .withClass("gallery__group")
                .attr("aria-labelledby", id);
    }

    private static DomContent preset(Scene scene, Presets.Preset preset) {
        return a(
                        img().withSrc(scene.asset("img/presets/" + preset.id() + ".png"))
                                .withAlt("")
                                .attr("width", "100")
                                .attr("height", "100")
                                .attr("loading", "lazy"),
                        span(strong(scene.text("preset." + preset.id() + ".title")),
                                span(scene.text("preset." + preset.id() + ".watch"))).withClass("preset__text"))
                .withClass("preset")
                .withHref(Header.address(preset.query(), view(scene.view(), preset)))
                .condAttr(preset.walks(), "data-walk", Integer.toString(preset.walk()))
                .condAttr(!preset.look().isEmpty(), "data-inside", preset.look())
                .attr("data-preset", preset.id());
    }

    private static View view(View view, Presets.Preset preset) {
        return preset.walks()
                ? view.with(Microscope.CLOSED.at(preset.walk()))
                : view.withLooks(Looks.of(preset.look()));
    }
}
