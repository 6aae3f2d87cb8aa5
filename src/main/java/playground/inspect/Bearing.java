package playground.inspect;

/// Along which directions a slice through the space of all parameters lies.
public sealed interface Bearing {
    /// Of a network with two parameters, those; else the way, or, where there is none to speak of, at random.
    record Usual() implements Bearing {}

    /// Two parameters, numbered as `Layer` lays them out.
    record Chosen(int across, int up) implements Bearing {}

    /// Two random directions.
    record Random(int seed) implements Bearing {}

    /// The main directions of the way to the present.
    record Way() implements Bearing {}
}
