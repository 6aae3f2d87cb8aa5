package playground.picture;

import java.util.OptionalInt;

/// How an outline is drawn: what it is filled with and what it is stroked with, if it is, colours as 0xrrggbb; strokes with their width,
/// their dashes and gaps in turn, and the ends that `cap` names as SVG does. The array belongs to it.
record Pen(OptionalInt fill, double fillOpacity, OptionalInt stroke, double strokeOpacity, double width, double[] dashes, String cap) {
    boolean filled() {
        return fill.isPresent() && fillOpacity > 0;
    }

    boolean stroked() {
        return stroke.isPresent() && strokeOpacity > 0 && width > 0;
    }
}
