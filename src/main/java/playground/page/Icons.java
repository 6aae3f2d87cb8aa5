package playground.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.Map;

/// Line icons on a grid of 24, drawn once per page and referred to.
final class Icons {
    private static final Map<String, String> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put("play", "M8 5v14l11-7z");
        SHAPES.put("pause", "M7 5h3.5v14H7zM13.5 5H17v14h-3.5z");
        SHAPES.put("step", "M6 5v14l9-7zM16.5 5H19v14h-2.5z");
        SHAPES.put("update", "M11 5v14l8-7zM5 10.5h3.5v3H5z");
        SHAPES.put("first", "M6 5v14M19 6v12l-10-6z");
        SHAPES.put("last", "M18 5v14M5 6v12l10-6z");
        SHAPES.put("lowest", "M12 3v13M7 11.5l5 5 5-5M4 20h16");
        SHAPES.put("mark", "M7 3h10v18l-5-4.5L7 21z");
        SHAPES.put("marks", "M4 7h7v13l-3.5-3L4 20zM14 7h6M14 12h6M14 17h6");
        SHAPES.put("race", "M3 10h5c6 0 5 9 13 9M8 10c5 0 5-5 13-5");
        SHAPES.put("fork", "M4 12h5l8-7M9 12l8 7M13 5h4.5v4.5M13 19h4.5v-4.5");
        SHAPES.put("microscope", "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21M8 10.5h5M10.5 8v5");
        SHAPES.put("previous", "m15 5-7 7 7 7");
        SHAPES.put("next", "m9 5 7 7-7 7");
        SHAPES.put("reset", "M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 3.5v4h4");
        SHAPES.put("undo", "M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3");
        SHAPES.put("redo", "m15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3");
        SHAPES.put("plus", "M12 5v14M5 12h14");
        SHAPES.put("minus", "M5 12h14");
        SHAPES.put("stop", "M6.5 6.5h11v11h-11z");
        SHAPES.put("close", "M6 6l12 12M18 6 6 18");
        SHAPES.put("share", "M12 15V3M8 6.5 12 3l4 3.5M6 11H5v10h14V11h-1");
        SHAPES.put("gallery", "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z");
        SHAPES.put("dice", "M4 4h16v16H4zM8.5 8.5h.01M15.5 15.5h.01M12 12h.01M15.5 8.5h.01M8.5 15.5h.01");
        SHAPES.put("sliders", "M4 7h10M18 7h2M16 5v4M4 17h2M10 17h10M8 15v4");
        SHAPES.put("chevron", "m7 10 5 5 5-5");
        SHAPES.put("keyboard", "M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M17 14h.01M7 14h7");
        SHAPES.put("import", "M12 3v12M8 11.5l4 3.5 4-3.5M4 15v5h16v-5");
        SHAPES.put("table", "M3 5h18v14H3zM3 10h18M3 14.5h18M9 5v14M15 5v14");
        SHAPES.put("sentence", "M4 5h16v11h-8l-5 4v-4H4zM8 9h8M8 12h5");
        SHAPES.put("save", "M12 4v11M7.5 11l4.5 4.5L16.5 11M4 16v4h16v-4");
        SHAPES.put("file", "M6 3h8l4 4v14H6zM14 3v4h4");
        SHAPES.put("screen", "M3 4h18v12H3zM12 16v4M8 20h8");
        SHAPES.put("globe", "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18");
        SHAPES.put("menu", "M5 12h.01M12 12h.01M19 12h.01");
    }

    private Icons() {}

    static ContainerTag<?> icon(String name) {
        return tag("svg")
                .withClasses("icon", "icon--" + name)
                .attr("aria-hidden", "true")
                .with(tag("use").attr("href", "#icon-" + name));
    }

    static ContainerTag<?> sprite() {
        return tag("svg").withClass("sprite").attr("aria-hidden", "true").with(each(SHAPES, Icons::symbol));
    }

    private static DomContent symbol(Map.Entry<String, String> shape) {
        return tag("symbol")
                .withId("icon-" + shape.getKey())
                .attr("viewBox", "0 0 24 24")
                .with(tag("path").attr("d", shape.getValue()));
    }
}
