package playground.wire;

import java.util.stream.IntStream;
import playground.engine.inspect.Activity;
import playground.engine.inspect.Affine;
import playground.engine.inspect.Confusion;
import playground.engine.inspect.Fit;
import playground.engine.inspect.LossSums;
import playground.engine.inspect.Profile;
import playground.inspect.Finding;

/// What was found looking into a run, as the API answers it.
public sealed interface ApiFinding {
    /// `unit` is -1 for all units of the layer. `histogram` counts the weighted sums in equal intervals from -reach to reach.
    record OfActivation(
            int layer,
            int unit,
            String activation,
            double reach,
            int[] histogram,
            double least,
            double mean,
            double most,
            Activity activity,
            Activity layerActivity) implements ApiFinding {
        static OfActivation of(Profile profile) {
            return new OfActivation(
                    profile.layer(), profile.unit(), profile.activation().key(), profile.sums().reach(), profile.sums().counts(),
                    profile.least(), profile.mean(), profile.most(), profile.activity(), profile.layerActivity());
        }
    }

    /// A sample's number counts from 0; `value` is its loss.
    record OfSample(
            String set,
            int number,
            double x,
            double y,
            double[] inputs,
            double[] sums,
            double[] answers,
            double[] targets,
            String loss,
            double value,
            LossSums train,
            LossSums test) implements ApiFinding {
        static OfSample of(Finding.OfSample sample) {
            Finding.Place place = sample.place();
            return new OfSample(
                    place.test() ? "test" : "train", place.number(), place.x(), place.y(), sample.loss().inputs(),
                    sample.loss().sums(), sample.loss().answers(), sample.loss().targets(), sample.objective().loss().key(),
                    sample.loss().loss(), sample.train(), sample.test());
        }
    }

    record OfClasses(OfSet train, OfSet test) implements ApiFinding {}

    /// `confusion[truth][answer]`; precision and recall class by class.
    record OfSet(int[][] confusion, double accuracy, double[] precision, double[] recall) {
        static OfSet of(Confusion confusion) {
            return new OfSet(
                    confusion.counts(),
                    confusion.accuracy(),
                    IntStream.range(0, confusion.classes()).mapToDouble(confusion::precision).toArray(),
                    IntStream.range(0, confusion.classes()).mapToDouble(confusion::recall).toArray());
        }
    }

    record OfNumbers(Fit train, Fit test) implements ApiFinding {}

    /// Without weights and bias where a hidden layer is not linear, or there is none.
    record OfCollapse(double[][] weights, double[] bias) implements ApiFinding {
        static OfCollapse of(Finding.OfCollapse collapse) {
            Affine whole = collapse.whole().orElseGet(() -> new Affine(new double[0][], new double[0]));
            return new OfCollapse(whole.weights(), whole.bias());
        }
    }

    static ApiFinding of(Finding finding) {
        return switch (finding) {
            case Finding.OfActivation activation -> OfActivation.of(activation.profile());
            case Finding.OfSample sample -> OfSample.of(sample);
            case Finding.OfClasses classes -> new OfClasses(OfSet.of(classes.train()), OfSet.of(classes.test()));
            case Finding.OfNumbers numbers -> new OfNumbers(numbers.train(), numbers.test());
            case Finding.OfCollapse collapse -> OfCollapse.of(collapse);
        };
    }
}
