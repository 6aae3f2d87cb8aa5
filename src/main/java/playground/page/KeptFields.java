package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FormTag;
import java.util.List;
import playground.experiment.QueryText;

/// What a form must send along besides its visible fields: everything of the link they do not hold.
final class KeptFields {
    static final List<String> KEYS = List.of("learningRate", "rate", "batch");

    private KeptFields() {}

    static String formId(String key) {
        return "form-" + key;
    }

    /// Invisible forms, one for each field that stands for itself.
    static DivTag forms(Scene scene) {
        return div(each(KEYS, key -> formFor(scene, key))).withId("exact-forms");
    }

    private static FormTag formFor(Scene scene, String key) {
        return form(kept(scene), view(scene)).withId(formId(key)).withMethod("get").withAction("/");
    }

    /// The link as hidden fields; a visible field of the same name comes later and counts.
    static DomContent kept(Scene scene) {
        return fields(scene.query());
    }

    /// How the page is shown, as hidden fields.
    static DomContent view(Scene scene) {
        return fields(scene.view().format());
    }

    private static DomContent fields(String query) {
        return each(QueryText.parse(query), pair ->
                input().withType("hidden").withName(pair.getKey()).withValue(pair.getValue()));
    }
}
