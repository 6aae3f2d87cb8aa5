package playground.engine.data;

import java.util.List;

/// What a network is fed: `inputs` holds one row of `count` numbers per feature, `targets` one number per sample.
/// The arrays are owned by the samples and never modified.
public record Samples(int count, int features, double[] inputs, double[] targets) {
    public static Samples of(Dataset data, List<Feature> features) {
        double[] inputs = new double[features.size() * data.size()];
        for (int f = 0; f < features.size(); f++) {
            for (int n = 0; n < data.size(); n++) {
                inputs[f * data.size() + n] = features.get(f).of(data.x()[n], data.y()[n]);
            }
        }
        return new Samples(data.size(), features.size(), inputs, data.target());
    }
}
