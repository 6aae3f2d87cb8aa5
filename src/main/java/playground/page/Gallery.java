package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.img;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;

import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.DialogTag;
import j2html.tags.specialized.LabelTag;
import j2html.tags.specialized.SectionTag;
import java.util.List;
import playground.compare.ComparisonPresets;
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
                div(each(groups, group -> group(scene, group)), comparisons(scene)).withClass("gallery"),
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
        return section(scene, group.key(), each(group.members(), preset -> preset(scene, preset)));
    }

    private static SectionTag section(Scene scene, String key, DomContent presets) {
        String id = "presets-" + key;
        return TagCreator.section(h3(scene.text("presets." + key)).withId(id), div(presets).withClass("presets"))
                .withClass("gallery__group")
                .attr("aria-labelledby", id);
    }

    /// They lead to a page of their own.
    private static SectionTag comparisons(Scene scene) {
        return section(scene, "compare", each(ComparisonPresets.ALL, preset ->
                ComparisonCard.of(scene.messages(), scene.page().asset(), scene.view(), preset)));
    }

    /// `data-words` has what else it is found by.
    private static DomContent preset(Scene scene, Presets.Preset preset) {
        return card(
                        scene.asset("img/presets/" + preset.id() + ".png"),
                        scene.text("preset." + preset.id() + ".title"),
                        scene.text("preset." + preset.id() + ".watch"))
                .withHref(Header.address(preset.query(), view(scene.view(), preset)))
                .condAttr(preset.walks(), "data-walk", Integer.toString(preset.walk()))
                .condAttr(!preset.look().isEmpty(), "data-inside", preset.look())
                .attr("data-words", scene.text("preset." + preset.id() + ".words"))
                .attr("data-preset", preset.id());
    }

    /// An example as a picture, its name, and what to watch for.
    static ATag card(String picture, String title, String watch) {
        return a(
                        img().withSrc(picture).withAlt("").attr("width", "100").attr("height", "100").attr("loading", "lazy"),
                        span(strong(title), span(watch)).withClass("preset__text"))
                .withClass("preset");
    }

    private static View view(View view, Presets.Preset preset) {
        return preset.walks()
                ? view.with(Microscope.CLOSED.at(preset.walk()))
                : view.withLooks(Looks.of(preset.look()));
    }
}
