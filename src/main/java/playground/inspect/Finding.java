package playground.inspect;

import java.util.List;
import java.util.Optional;
import playground.engine.data.DataSource;
import playground.engine.data.Input;
import playground.engine.data.Window;
import playground.engine.inspect.Affine;
import playground.engine.inspect.Confusion;
import playground.engine.inspect.Fit;
import playground.engine.inspect.Likelihood;
import playground.engine.inspect.LossSums;
import playground.engine.inspect.Profile;
import playground.engine.inspect.SampleLoss;
import playground.engine.net.Activation;
import playground.engine.train.Coding;
import playground.engine.train.Objective;

/// What was found looking into one subject. Holds copies; the run goes on without touching them.
public sealed interface Finding {
    /// Where units work on their activation, of a network that learns `data`. `outputs` is 0 unless they are the output's, then how
    /// many of them there are.
    record OfActivation(DataSource data, Profile profile, int outputs) implements Finding {}

    /// A sample, the part of the plane that its picture shows, and what its loss is made of; the losses of both sets beside
    /// it. `likelihood` is of the training set, and there for cross-entropy only.
    record OfSample(
            Place place,
            Window window,
            DataSource data,
            List<Input> features,
            Objective objective,
            SampleLoss loss,
            LossSums train,
            LossSums test,
            Optional<Likelihood> likelihood) implements Finding {
        public OfSample {
            features = List.copyOf(features);
        }
    }

    /// A sample at (x, y) of the training or the test set, its `number` counted from 0 of the `count` of its set.
    record Place(boolean test, int number, int count, double x, double y) {}

    /// How a network does that tells classes apart.
    record OfClasses(DataSource data, Confusion train, Confusion test, Coding coding) implements Finding {}

    /// How a network does that answers with a number; beside it the first training samples' truth and answers. The arrays
    /// belong to it.
    record OfNumbers(Fit train, Fit test, double[] truth, double[] predicted) implements Finding {}

    /// What the linear layers of a network come to, its output's counted among its `layers`; empty if there is a bend in between.
    record OfCollapse(
            DataSource data, Optional<Affine> whole, int layers, List<Input> features, Activation output) implements Finding {
        public OfCollapse {
            features = List.copyOf(features);
        }
    }

    /// The word that asks for it.
    default String key() {
        return switch (this) {
            case OfActivation _ -> "activation";
            case OfSample _ -> "sample";
            case OfClasses _, OfNumbers _ -> "metrics";
            case OfCollapse _ -> "collapse";
        };
    }
}
