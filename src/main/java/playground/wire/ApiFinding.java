package playground.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import playground.engine.data.Window;
import playground.engine.inspect.Activity;
import playground.engine.inspect.Affine;
import playground.engine.inspect.Border;
import playground.engine.inspect.Confusion;
import playground.engine.inspect.Fit;
import playground.engine.inspect.HiddenSpace;
import playground.engine.inspect.Landscape;
import playground.engine.inspect.LossSums;
import playground.engine.inspect.Neuron;
import playground.engine.inspect.Profile;
import playground.engine.inspect.Sheet;
import playground.engine.inspect.Slice;
import playground.engine.inspect.Way;
import playground.engine.train.Backprop;
import playground.engine.train.Gate;
import playground.inspect.Finding;
import playground.run.Trajectory;

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
            Activity layerActivity,
            boolean alike) implements ApiFinding {
        static OfActivation of(Profile profile) {
            return new OfActivation(
                    profile.layer(), profile.unit(), profile.activation().key(), profile.sums().reach(), profile.sums().counts(),
                    profile.least(), profile.mean(), profile.most(), profile.activity(), profile.layerActivity(), profile.alike());
        }
    }

    /// A sample's number counts from 0, of one made up that of the training sample most like it; `value` is its loss.
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
            List<OfStage> layers,
            OfRaw measured,
            LossSums train,
            LossSums test) implements ApiFinding {
        static OfSample of(Finding.OfSample sample) {
            Finding.Place place = sample.place();
            return new OfSample(
                    place.origin().key(), place.number(), place.x(), place.y(), sample.loss().inputs(),
                    sample.loss().sums(), sample.loss().answers(), sample.loss().targets(), sample.objective().loss().key(),
                    sample.loss().loss(), sample.way().stages().stream().map(OfStage::of).toList(),
                    new OfRaw(sample.raw().inputs(), sample.raw().truth(), sample.raw().answer(), sample.raw().sentence()), sample.train(), sample.test());
        }
    }

    /// What the units of a layer sum up, bias first and then what each input contributes, and what they answer.
    record OfStage(String activation, double[] biases, double[][] contributions, double[] sums, double[] answers) {
        static OfStage of(Way.Stage stage) {
            return new OfStage(stage.activation().key(), stage.biases(), stage.contributions(), stage.sums(), stage.answers());
        }
    }

    /// In the units of the data; of classes, target and answer are the first output's.
    record OfRaw(double[] inputs, double target, double answer, @JsonInclude(JsonInclude.Include.NON_EMPTY) String sentence) {}

    /// Numbers count from 0; of classes, target and answer are numbers of classes.
    record OfRows(String set, boolean byLoss, int from, int count, List<ApiRow> rows) implements ApiFinding {
        static OfRows of(Finding.OfRows found) {
            Finding.Page page = found.page();
            return new OfRows(
                    page.test() ? "test" : "train", page.byLoss(), page.from(), page.count(),
                    found.rows().stream().map(ApiRow::of).toList());
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

    /// Found over the first `samples` of `all`.
    record OfHealth(int samples, int all, List<ApiLayer> layers, List<Trajectory.Course> gradients, List<Trajectory.Course> ratios, List<Trajectory.Course> stuck, List<ApiHint> hints)
            implements ApiFinding {
        static OfHealth of(Finding.OfHealth found) {
            return new OfHealth(
                    found.health().samples(), found.health().all(),
                    found.health().layers().stream().map(ApiLayer::of).toList(), found.courses().gradients(), found.courses().ratios(), found.courses().stuck(), found.hints().stream().map(ApiHint::of).toList());
        }
    }

    /// `along` says what the directions are: `units`, `components` or `cut`. -1 stands for the inputs, and for no unit.
    record OfSpace(
            int layer,
            String along,
            int[] units,
            double share,
            double[] origin,
            double[] across,
            double[] up,
            OfPlaces train,
            OfPlaces test,
            String cuts,
            List<Border> borders) implements ApiFinding {
        static OfSpace of(Finding.OfSpace found) {
            HiddenSpace space = found.space();
            Sheet sheet = space.sheet();
            return new OfSpace(
                    space.layer(), sheet.kind().name().toLowerCase(Locale.ROOT), sheet.units(), sheet.share(), sheet.origin(), sheet.across(), sheet.up(),
                    OfPlaces.of(space.train(), found.train()), OfPlaces.of(space.test(), found.test()),
                    space.cuts().kind().name().toLowerCase(Locale.ROOT), space.cuts().borders());
        }
    }

    /// Where the first samples of a set are seen, and what is true of them: a class or a number.
    record OfPlaces(double[] u, double[] v, double[] targets) {
        static OfPlaces of(double[][] places, double[] targets) {
            return new OfPlaces(places[0], places[1], targets);
        }
    }

    /// `strongest` numbers the inputs, the one that brings most of the sum's variation first; the courses of `courses` are of all of
    /// these, or of the first where there are many. On a truth table `gate` and `ownGate` are what it answers to the rows, and to the answers 00, 01, 10 and 11 of the two units
    /// before it.
    record OfUnit(
            int layer,
            int unit,
            String activation,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String gate,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String ownGate,
            double bias,
            double[] weights,
            double[] spreads,
            int[] strongest,
            Trajectory.Course biasCourse,
            List<Trajectory.Course> courses) implements ApiFinding {
        static OfUnit of(Finding.OfUnit found) {
            Neuron neuron = found.neuron();
            return new OfUnit(
                    neuron.layer(), neuron.unit(), neuron.activation().key(), answers(found.gate()), answers(found.own()),
                    neuron.bias(), neuron.weights(), neuron.spreads(),
                    neuron.strongest(), found.bias(), found.weights());
        }

        private static String answers(Optional<Gate> gate) {
            return gate.map(Gate::answers).orElse("");
        }
    }

    /// Of the loss, rows from the top; `along` says what the directions are: `parameters` (two numbers in `chosen`), `random` or `way`. Found
    /// over the first `samples` of `all`.
    record OfLandscape(
            String along,
            int[] chosen,
            double[] origin,
            double[] across,
            double[] up,
            Window window,
            double[][] losses,
            int samples,
            int all,
            Finding.Course way,
            double share) implements ApiFinding {
        static OfLandscape of(Finding.OfLandscape found) {
            Landscape landscape = found.landscape();
            Slice slice = landscape.slice();
            return new OfLandscape(
                    slice.kind().name().toLowerCase(Locale.ROOT), slice.chosen(), slice.origin(), slice.across(), slice.up(), landscape.window(),
                    landscape.rows(), landscape.samples(), landscape.all(), found.way(), found.share());
        }
    }

    /// The update to come, with a sample's way forth and back. `inBatch` says whether the sample is one of the `batch`, and
    /// `carried` how many of earlier epochs count besides; arrays of parameters are laid out layer by layer, weights row by row
    /// of one unit, then biases. `memory` is what the optimizer remembers afterwards.
    record OfWalk(
            String set,
            int number,
            boolean inBatch,
            double[] inputs,
            double[] targets,
            double loss,
            List<Backprop.Stage> layers,
            ApiUpdate update) implements ApiFinding {
        static OfWalk of(Finding.OfWalk found) {
            Backprop sample = found.walk().sample();
            return new OfWalk(
                    found.place().origin().key(), found.place().number(), found.counts(), sample.inputs(), sample.targets(),
                    sample.loss(), sample.stages(), ApiUpdate.of(found.walk()));
        }
    }

    /// A place of the plane, and what the units of the layer that is shown answer there.
    record OfPlace(String set, int number, double x, double y, int layer, double[] answers) implements ApiFinding {}

    static ApiFinding of(Finding finding) {
        return switch (finding) {
            case Finding.OfActivation activation -> OfActivation.of(activation.profile());
            case Finding.OfSample sample -> OfSample.of(sample);
            case Finding.OfRows rows -> OfRows.of(rows);
            case Finding.OfClasses classes -> new OfClasses(OfSet.of(classes.train()), OfSet.of(classes.test()));
            case Finding.OfNumbers numbers -> new OfNumbers(numbers.train(), numbers.test());
            case Finding.OfCollapse collapse -> OfCollapse.of(collapse);
            case Finding.OfHealth health -> OfHealth.of(health);
            case Finding.OfSpace space -> OfSpace.of(space);
            case Finding.OfUnit unit -> OfUnit.of(unit);
            case Finding.OfLandscape landscape -> OfLandscape.of(landscape);
            case Finding.OfPlace(Finding.Place place, _, _, int layer, _, double[] answers, _) -> new OfPlace(place.origin().key(), place.number(), place.x(), place.y(), layer, answers);
            case Finding.OfWalk walk -> OfWalk.of(walk);
        };
    }
}
