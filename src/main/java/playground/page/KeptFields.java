package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FormTag;
import java.util.List;

/// What a form must send along besides its visible fields: everything of the link they do not hold.
final class KeptFields {
    static final List<String> KEYS = List.of("learningRate", "rate", "batch");

    private KeptFields() {}

    static String form(String key) {
        return "form-" + key;
    }

    /// Invisible forms, one for each field that stands for itself.
    static DivTag forms(Scene scene) {
        return div(each(KEYS, key -> formFor(scene, key))).withId("exact-forms");
    }

    private static FormTag formFor(Scene scene, String key) {
        return form(kept(scene), view(scene)).withId(form(key)).withMethod("get").withAction("/");
    }

    /// The link as hidden fields; a visible field of the same name comes later and counts.
    static DomContent kept(Scene scene) {
        return each(QueryText.parse(scene.query()).pairs(), pair -> hidden(pair.key(), pair.value()));
    }

    private static DomContent view(Scene scene) {
        return each(QueryText.parse(scene.view().format()).pairs(), pair -> hidden(pair.key(), pair.value()));
    }

    static DomContent hidden(String key, String value) {
        return input().withType("hidden").withName(key).withValue(value);
    }
}
