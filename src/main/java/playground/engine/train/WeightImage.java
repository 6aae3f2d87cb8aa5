package playground.engine.train;

import java.util.Arrays;
import java.util.List;
import playground.engine.data.Column;
import playground.engine.data.Input;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;

/// The weights of a unit of the first layer as a picture, where the inputs are the pixels of one: what the unit looks for.
/// The largest in size is -1 or 1 of the colours.
final class WeightImage {
    private static final int MIDDLE = 127;

    private final int side;
    private final int[] inputOfPixel;

    /// `side` pixels along each side, the inputs columns of them.
    WeightImage(int side, List<Input> inputs) {
        this.side = side;
        inputOfPixel = new int[side * side];
        Arrays.fill(inputOfPixel, -1);
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i) instanceof Column column) {
                inputOfPixel[column.index()] = i;
            }
        }
    }

    /// Writes `size * size` bytes from `offset` on.
    void paint(Parameters of, int unit, byte[] target, int offset, int size) {
        Layer layer = of.topology().layers().getFirst();
        double largest = 1e-300;
        for (int i = 0; i < layer.inputs(); i++) {
            largest = Math.max(largest, Math.abs(of.values()[layer.weight(unit, i)]));
        }
        for (int n = 0; n < size * size; n++) {
            int input = inputOfPixel[n / size * side / size * side + n % size * side / size];
            double weight = input < 0 ? 0 : of.values()[layer.weight(unit, input)];
            target[offset + n] = (byte) Math.round(MIDDLE + MIDDLE * Math.clamp(weight / largest, -1, 1));
        }
    }
}
