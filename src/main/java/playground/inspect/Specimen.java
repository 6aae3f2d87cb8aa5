package playground.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import playground.engine.data.Column;
import playground.engine.data.DataSource;
import playground.engine.data.Dataset;
import playground.engine.data.Feature;
import playground.engine.data.Input;
import playground.engine.data.Plane;
import playground.engine.data.Samples;
import playground.engine.data.Scale;
import playground.engine.data.Sentences;
import playground.engine.inspect.Outcomes;
import playground.run.Training;

/// A sample to be looked into: the `n`th of some rows, which the network sees as `samples`. The rows are those of a set or, of a
/// sample made up, it alone.
record Specimen(Finding.Place place, Finding.Typed typed, Dataset rows, Samples samples, int n) {
    /// The sample that is meant. `assume`: one made up without a target has that of the training sample most like it.
    static Specimen of(Training training, Pick pick, boolean assume) {
        DataSource data = training.run().experiment().data().generator();
        return switch (pick) {
            case Pick.Numbered(boolean test, int number) -> of(training, test, number);
            case Pick.Worst() -> of(training, false, worst(training));
            case Pick.Near near -> near(training, near, assume);
            case Pick.Row(List<Double> numbers, OptionalDouble target) -> own(training, row(training, numbers), "", target, assume);
            case Pick.Drawn(List<Integer> pixels, OptionalDouble target) -> pixels.size() == data.side() * data.side()
                    ? own(training, Wording.row(data, pixels), "", target, assume)
                    : of(training, false, 0);
            case Pick.Said(List<String> words, OptionalDouble target) -> data instanceof Sentences
                    ? own(training, Sentences.row(words), String.join(" ", words), target, assume)
                    : of(training, false, 0);
        };
    }

    private static int worst(Training training) {
        return Outcomes.of(training.trainer().parameters(), training.train(), training.objective()).worst();
    }

    /// Of numbers beyond the last, the last is taken; where no data are set apart to test, training data.
    private static Specimen of(Training training, boolean asked, int number) {
        boolean test = asked && training.split().test().size() > 0;
        Dataset points = test ? training.split().test() : training.split().train();
        int there = Math.min(number, points.size() - 1);
        Plane plane = training.plane();
        double[][] places = plane.places(points.rows(new int[] {there}));
        return new Specimen(
                new Finding.Place(
                        test ? Finding.Origin.TEST : Finding.Origin.TRAIN, there, points.size(), places[0][0], places[1][0], plane.window()),
                new Finding.Typed(
                        typed(training, points, there),
                        Wording.written(training, points, there, Wording.of(training, test, there)),
                        points.target()[there],
                        true),
                points,
                test ? training.test() : training.train(),
                there);
    }

    private static Specimen near(Training training, Pick.Near asked, boolean assume) {
        Specimen learned = of(training, false, training.plane().nearest(training.split().train(), asked.x(), asked.y()));
        Specimen tested = of(training, true, training.plane().nearest(training.split().test(), asked.x(), asked.y()));
        Specimen nearest = asked.any() && tested.distance(asked) < learned.distance(asked) ? tested : learned;
        return nearest.distance(asked) < asked.reach() ? nearest : at(training, asked, assume);
    }

    private double distance(Pick.Near asked) {
        return place.window().distance(place.x(), place.y(), asked.x(), asked.y());
    }

    /// Of a function the height of a place is its target.
    private static Specimen at(Training training, Pick.Near asked, boolean assume) {
        Plane plane = training.plane();
        OptionalDouble target = plane.graph() ? OptionalDouble.of(asked.y()) : OptionalDouble.empty();
        return own(training, plane.row(asked.x(), asked.y()), "", target, assume);
    }

    /// One made up; if it is a sentence, this one.
    private static Specimen own(Training training, double[] row, String sentence, OptionalDouble asked, boolean assume) {
        int like = alike(training, row);
        double nearest = training.split().train().target()[like];
        double target = asked.isPresent() ? held(training, asked.getAsDouble()) : assume ? nearest : Double.NaN;
        Dataset rows = dataset(training, row, Double.isNaN(target) ? nearest : target);
        Samples samples = training.setup().samples(rows, training.run().experiment());
        double[][] places = training.plane().places(rows);
        return new Specimen(
                new Finding.Place(
                        Finding.Origin.OWN, like, training.train().count(), places[0][0], places[1][0], training.plane().window()),
                new Finding.Typed(typed(training, rows, 0), Wording.written(training, rows, 0, sentence), target, asked.isEmpty()),
                rows,
                Double.isNaN(target) ? unjudged(samples) : samples,
                0);
    }

    /// Of classes the nearest that there is.
    private static double held(Training training, double target) {
        int classes = training.split().train().classes();
        return classes == 0 ? target : Math.clamp(Math.rint(target), 0, classes - 1);
    }

    private static Dataset dataset(Training training, double[] row, double target) {
        double[][] columns = Arrays.stream(row).mapToObj(number -> new double[] {number}).toArray(double[][]::new);
        return new Dataset(columns, new double[] {target}, training.split().train().classes());
    }

    private static Samples unjudged(Samples samples) {
        double[] targets = new double[samples.targets().length];
        Arrays.fill(targets, Double.NaN);
        return new Samples(samples.count(), samples.features(), samples.inputs(), samples.outputs(), targets);
    }

    /// The number of the first of the training samples whose inputs, as the network has them, are nearest.
    private static int alike(Training training, double[] row) {
        double[] inputs = training.setup().inputs().stream().mapToDouble(input -> input.of(row)).toArray();
        Samples train = training.train();
        double[] squares = new double[train.count()];
        for (int f = 0; f < inputs.length; f++) {
            for (int n = 0; n < squares.length; n++) {
                double apart = train.inputs()[f * squares.length + n] - inputs[f];
                squares[n] += apart * apart;
            }
        }
        int nearest = 0;
        for (int n = 1; n < squares.length; n++) {
            nearest = squares[n] < squares[nearest] ? n : nearest;
        }
        return nearest;
    }

    /// What is not given is at its mean.
    private static double[] row(Training training, List<Double> numbers) {
        Dataset train = training.split().train();
        double[] row = Arrays.stream(train.columns()).mapToDouble(column -> Scale.of(column).mean()).toArray();
        int[] columns = columns(training);
        for (int c = 0; c < Math.min(columns.length, numbers.size()); c++) {
            row[columns[c]] = numbers.get(c);
        }
        return row;
    }

    private static double[] typed(Training training, Dataset rows, int n) {
        return Arrays.stream(columns(training)).mapToDouble(column -> rows.columns()[column][n]).toArray();
    }

    /// The columns that one can type: the first of those that the network sees. The pixels of a picture say nothing one by one, and words
    /// less than their sentence.
    private static int[] columns(Training training) {
        DataSource data = training.run().experiment().data().generator();
        boolean many = data instanceof Sentences || data.side() > 0;
        List<Input> features = training.run().experiment().data().features();
        int[] seen = features.getFirst() instanceof Feature
                ? IntStream.range(0, data.inputs()).toArray()
                : features.stream().map(Column.class::cast).mapToInt(Column::index).distinct().toArray();
        return many ? new int[0] : Arrays.copyOf(seen, Math.min(Pick.Row.MOST, seen.length));
    }
}
