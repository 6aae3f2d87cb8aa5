package playground.engine.train;

/// What the units answer over the square, as bytes (see `Boundary`): one large picture of `boundarySize` squared, and a
/// thumbnail of `thumbnailSize` squared for every unit, layer by layer, one after the other. Where a function of one input
/// is learned, `curves` take the place of the large picture. The arrays belong to the pictures and are not modified once
/// made.
public record Pictures(
        int boundarySize, byte[] boundary, int focusLayer, int focusUnit, int thumbnailSize, byte[] thumbnails, Curves curves) {
    public Pictures(int boundarySize, byte[] boundary, int focusLayer, int focusUnit, int thumbnailSize, byte[] thumbnails) {
        this(boundarySize, boundary, focusLayer, focusUnit, thumbnailSize, thumbnails, Curves.NONE);
    }
}
