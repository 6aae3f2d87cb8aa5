package playground.inspect;

/// Along which directions a slice through the space of all parameters lies. Of two parameters, it is all of it.
public sealed interface Bearing {
    /// The way.
    record Usual() implements Bearing {}

    /// Two parameters, numbered as `Layer` lays them out.
    record Chosen(int across, int up) implements Bearing {}

    /// Two random directions.
    record Random(int seed) implements Bearing {}

    /// The main directions of the way to the present; random ones while there is none.
    record Way() implements Bearing {}
}
