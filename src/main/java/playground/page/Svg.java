package playground.page;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;

/// SVG elements, which j2html does not know by name.
final class Svg {
    private Svg() {}

    static ContainerTag<?> svg(String viewBox) {
        return tag("svg").attr("viewBox", viewBox);
    }

    static ContainerTag<?> path(String d) {
        return tag("path").attr("d", d).attr("vector-effect", "non-scaling-stroke");
    }

    static ContainerTag<?> group(ContainerTag<?>... parts) {
        return tag("g").with(parts);
    }
}
