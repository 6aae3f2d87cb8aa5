package playground.inspect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import playground.engine.data.DataSource;
import playground.engine.data.Input;
import playground.engine.data.Window;
import playground.engine.inspect.Affine;
import playground.engine.inspect.Confusion;
import playground.engine.inspect.Fit;
import playground.engine.inspect.Health;
import playground.engine.inspect.HiddenSpace;
import playground.engine.inspect.Landscape;
import playground.engine.inspect.Likelihood;
import playground.engine.inspect.LossSums;
import playground.engine.inspect.Neuron;
import playground.engine.inspect.Profile;
import playground.engine.inspect.SampleLoss;
import playground.engine.inspect.Slice;
import playground.engine.inspect.Walk;
import playground.engine.inspect.Way;
import playground.engine.net.Activation;
import playground.engine.net.Topology;
import playground.engine.train.Coding;
import playground.engine.train.Gate;
import playground.engine.train.Objective;
import playground.engine.train.Tint;
import playground.inspect.hint.Hint;
import playground.run.Trajectory;

/// What was found looking into one subject. Holds copies; the run goes on without touching them.
public sealed interface Finding {
    /// Where units work on their activation, of a network that learns `data`. `outputs` is 0 unless they are the output's, then how
    /// many of them there are.
    record OfActivation(DataSource data, Profile profile, int outputs) implements Finding {}

    /// A sample, what its loss is made of, its way through the layers, and how it stands in the data; the losses of
    /// both sets beside it. `likelihood` is of the training set, and there for cross-entropy only.
    record OfSample(
            Place place,
            Typed typed,
            DataSource data,
            List<Input> features,
            Objective objective,
            SampleLoss loss,
            Way way,
            Raw raw,
            LossSums train,
            LossSums test,
            Optional<Likelihood> likelihood) implements Finding {
        public OfSample {
            features = List.copyOf(features);
        }
    }

    /// A sub-step of the update to come, counted from 0, with the sample at `place`.
    record OfWalk(Place place, Typed typed, DataSource data, List<Input> features, Objective objective, Walk walk, int step) implements Finding {
        public OfWalk {
            features = List.copyOf(features);
        }

        /// Whether the sample is one of the batch.
        public boolean counts() {
            return place.origin() == Origin.TRAIN && walk.counts(place.number());
        }
    }

    /// A sample in the units of its data: what goes in; where a number is learned, what is true and what is answered; the
    /// sentence that it is, if it is one. The array belongs to it.
    record Raw(double[] inputs, double truth, double answer, String sentence) {}

    /// What the unit that the large picture shows, or all units of its `layer` if it shows them together, answers at a place; a number
    /// that is learned in the unit of its data, too. The array belongs to it.
    record OfPlace(Place place, DataSource data, boolean output, int layer, int unit, double[] answers, double measured) implements Finding {
        /// Whether several outputs are shown together.
        public boolean together() {
            return unit >= answers.length;
        }
    }

    /// Which set a sample is of, or that somebody made it up.
    enum Origin {
        TRAIN,
        TEST,
        OWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A sample at (x, y) of the part of the plane that pictures show, its `number` counted from 0 of the `count` of its set; of one
    /// made up these are the number of the training sample that is most like it, and how many there are.
    record Place(Origin origin, int number, int count, double x, double y, Window window) {
        public boolean test() {
            return origin == Origin.TEST;
        }

        public boolean own() {
            return origin == Origin.OWN;
        }
    }

    /// What one would type to have the sample again: numbers of its columns, the first ones, none where they are pixels or words, or what is
    /// `written` instead; and the number of its class, or its number: not one where there is none, `assumed` where it is not typed but that
    /// of a sample of the data. The array belongs to it.
    record Typed(double[] numbers, Written written, double target, boolean assumed) {}

    /// A picture, pixel by pixel, none if it is none; or a sentence, those of its words that the network takes, and the others. The array
    /// belongs to it.
    record Written(double[] pixels, String sentence, List<String> known, List<String> unknown) {
        public Written {
            known = List.copyOf(known);
            unknown = List.copyOf(unknown);
        }
    }

    /// Some samples of the training or the test set, from the `from`th on of `count`, as they come or, `byLoss`, the largest
    /// loss first.
    record OfRows(DataSource data, List<Input> features, Coding coding, Page page, List<Row> rows) implements Finding {
        public OfRows {
            features = List.copyOf(features);
            rows = List.copyOf(rows);
        }
    }

    /// Which rows of a set.
    record Page(boolean test, boolean byLoss, int from, int count) {}

    /// A sample of this number, from 0: its inputs as they stand in the data, the sentence that it is, if it is one; what it truly is and what is answered, classes
    /// from 0 or numbers in the unit of the data; its loss; whether the class answered is right. The array belongs to it.
    record Row(int number, double[] inputs, String sentence, double truth, double answer, double loss, boolean right) {}

    /// How a network does that tells classes apart.
    record OfClasses(DataSource data, Confusion train, Confusion test, Coding coding) implements Finding {}

    /// How a network does that answers with a number; beside it the truth and the answers of the first samples of both sets.
    record OfNumbers(Fit train, Fit test, Series learned, Series tested) implements Finding {}

    /// Numbers that are true, and those answered, sample by sample. The arrays belong to it.
    record Series(double[] truth, double[] predicted) {}

    /// What the linear layers of a network come to, its output's counted among its `layers`; empty if there is a bend in between.
    record OfCollapse(
            DataSource data, Optional<Affine> whole, int layers, List<Input> features, Activation output) implements Finding {
        public OfCollapse {
            features = List.copyOf(features);
        }
    }

    /// How the layers of a network do, how they did over the epochs, and what is wrong, the most urgent first.
    record OfHealth(Health health, Trajectory.Courses courses, List<Hint> hints) implements Finding {
        public OfHealth {
            hints = List.copyOf(hints);
        }
    }

    /// The space of a layer, and the targets of the samples seen in it; `places` of its grid make a line, and of the lines the second half goes
    /// across, or, if there is but one, that one. `tint` is that of targets that are numbers. The arrays belong to it.
    record OfSpace(
            DataSource data,
            List<Input> features,
            Topology topology,
            HiddenSpace space,
            Tint tint,
            int places,
            double[] train,
            double[] test) implements Finding {
        public OfSpace {
            features = List.copyOf(features);
        }
    }

    /// What a unit computes, where it works on its activation, and how its bias and its weights, the strongest first and of many only
    /// these, came to be what they are. On a truth table which `gate` it is of the inputs, and of the two units before it, where that can be said: `own`.
    record OfUnit(
            DataSource data,
            List<Input> features,
            Topology topology,
            Neuron neuron,
            Profile profile,
            Optional<Gate> gate,
            Optional<Gate> own,
            Trajectory.Course bias,
            List<Trajectory.Course> weights) implements Finding {
        public OfUnit {
            features = List.copyOf(features);
            weights = List.copyOf(weights);
        }
    }

    /// The loss around the present parameters, the `way` to them, and how much of it the slice shows, 0 to 1; which two parameters have
    /// `moved` farthest from their start; the large picture shows a unit of a layer.
    record OfLandscape(
            DataSource data,
            List<Input> features,
            Topology topology,
            Subject.Landscape asked,
            Landscape landscape,
            Course way,
            double share,
            Moved moved,
            int layer,
            int unit) implements Finding {
        public OfLandscape {
            features = List.copyOf(features);
        }

        /// Whether there are no more parameters than those it is seen along.
        public boolean whole() {
            return topology.learnedCount() == 2;
        }

        /// Whether random directions stand in for a way that is not there yet.
        public boolean standsIn() {
            return landscape.slice().kind() == Slice.Kind.RANDOM && !(asked.bearing() instanceof Bearing.Random);
        }
    }

    /// Two parameters, and how far they are from where they began. The arrays belong to it.
    record Moved(int[] parameters, double[] by) {}

    /// Where on a slice parameters were at the ends of epochs, the present last. The arrays belong to it.
    record Course(long[] epochs, double[] u, double[] v) {}

    /// The word that asks for it.
    default String key() {
        return switch (this) {
            case OfActivation _ -> "activation";
            case OfSample _ -> "sample";
            case OfRows _ -> "rows";
            case OfClasses _, OfNumbers _ -> "metrics";
            case OfCollapse _ -> "collapse";
            case OfHealth _ -> "health";
            case OfSpace _ -> "space";
            case OfUnit _ -> "unit";
            case OfLandscape _ -> "landscape";
            case OfPlace _ -> "place";
            case OfWalk _ -> "walk";
        };
    }
}
