package playground.engine.net;

/// One layer of units and where its parameters lie in the flat array of all parameters: first the weights,
/// one row of `inputs` per unit, from `offset`; then one bias per unit.
public record Layer(int inputs, int units, Activation activation, int offset) {
    public int weight(int unit, int input) {
        return offset + unit * inputs + input;
    }

    public int bias(int unit) {
        return offset + inputs * units + unit;
    }

    /// The index after this layer's last parameter.
    public int end() {
        return offset + (inputs + 1) * units;
    }
}
