package playground.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.List;
import playground.engine.data.DataSource;
import playground.engine.train.Coding;

/// A class as a dot of its colour and its name; one of two that are drawn as its target.
final class ClassMark {
    private ClassMark() {}

    /// The class `k`, from 0.
    static DomContent of(Messages messages, DataSource data, Coding coding, int k) {
        return each(List.of(span().withClasses("confusion__dot").attr(Dom.CLASS, k), span(name(messages, data, coding, k))), part -> part);
    }

    static String name(Messages messages, DataSource data, Coding coding, int k) {
        boolean target = data.classes() == 2 && !data.real();
        String first = coding == Coding.UNIT || data.table() ? "0" : "−1";
        return target ? (k == 0 ? first : "1") : messages.className(data, k);
    }
}
