package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FormTag;
import j2html.tags.specialized.InputTag;
import java.util.List;
import playground.experiment.QueryText;
import playground.run.FormQuery;

/// What a form must send along besides its visible fields: the link that is shown, and how it is shown.
final class KeptFields {
    static final List<String> KEYS = List.of("learningRate", "rate", "batch");
    /// Of the controls of single layers, which the form of the page must not send.
    static final String LAYERS = "layers";

    private KeptFields() {}

    static String formId(String key) {
        return "form-" + key;
    }

    /// Invisible forms, one for each field that stands for itself.
    static DivTag forms(Scene scene) {
        return div(each(KEYS, key -> formFor(scene, key)), formFor(scene, LAYERS)).withId("exact-forms");
    }

    private static FormTag formFor(Scene scene, String key) {
        return form(kept(scene), view(scene)).withId(formId(key)).withMethod("get").withAction("/");
    }

    /// The link that is shown: what is sent beside it is compared with it (see `FormQuery`).
    static InputTag kept(Scene scene) {
        return hidden(FormQuery.WAS, scene.query());
    }

    /// How the page is shown, as hidden fields; a visible field of the same name comes later and counts.
    static DomContent view(Scene scene) {
        return each(QueryText.parse(scene.view().format()), pair -> hidden(pair.getKey(), pair.getValue()));
    }

    private static InputTag hidden(String name, String value) {
        return input().withType("hidden").withName(name).withValue(value);
    }
}
