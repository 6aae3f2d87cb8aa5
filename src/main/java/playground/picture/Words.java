package playground.picture;

import java.util.OptionalInt;

/// A line of text: `x` is where it begins, where its middle is or where it ends, as `anchor` says (0, ½, 1), `y` is its baseline. A `halo`
/// of a colour stands around it, so wide, if it has one.
record Words(String text, double x, double y, double size, double anchor, int color, boolean bold, boolean italic, OptionalInt halo, double haloWidth) {}
