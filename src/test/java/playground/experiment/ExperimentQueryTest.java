package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.data.Feature;
import playground.engine.data.Generator;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Loss;
import playground.engine.train.Regularization;
import playground.engine.train.Remainder;

class ExperimentQueryTest {
    @Test
    void anEmptyQueryIsTheDefaultExperiment() {
        Experiment expected = new Experiment(
                Rules.OWN,
                "1",
                new DataSettings(Generator.CIRCLE, "1", 500, 50, 0, List.of(Feature.X, Feature.Y)),
                new NetworkSettings(List.of(4, 2), List.of(Activation.TANH, Activation.TANH), Activation.TANH, Initializer.GLOROT, 0.5),
                Loss.SQUARED,
                new Hyperparameters(0.03, 10, Regularization.NONE, 0, true, Remainder.UPDATE, false));
        assertEquals(expected, read(""));
        assertEquals("", ExperimentQuery.format(expected));
    }

    @Test
    void everySettingIsReadAndWrittenInItsOrder() {
        String query = "rules=tfp&data=multi-gauss&dataSeed=points&samples=300&train=70&noise=80&seed=7&features=y,xy,siny"
                + "&hidden=5,4,3&activation=relu,tanh,sigmoid&output=swish&loss=huber&init=he&learningRate=1e-5&schedule=warmup&scheduleEpochs=3&optimizer=momentum&momentum=0.5&batch=all&regularization=l2&rate=0.1"
                + "&shuffle=true&remainder=update";
        assertEquals(query, ExperimentQuery.format(read(query)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hidden=4,2&activation=tanh | ''",
        "hidden=&activation=relu | hidden=",
        "activation=relu,relu | activation=relu",
        "activation=relu,tanh,sigmoid | activation=relu,tanh",
        "hidden=3,3,3&activation=relu,tanh | hidden=3,3,3&activation=relu,tanh,tanh",
        "features=y,x,y | ''",
        "loss=crossentropy&output=sigmoid | loss=crossentropy",
        "loss=squared&output=tanh | ''",
        "loss=hinge&output=tanh | output=tanh&loss=hinge",
        "data=plane&output=linear | data=plane",
        "init=normal&initWidth=0.5 | init=normal",
        "init=normal&initWidth=2 | init=normal&initWidth=2",
        "init=lecun&initWidth=0.5 | init=lecun",
        "optimizer=sgd | ''",
        "schedule=cosine&scheduleEpochs=300 | schedule=cosine",
        "schedule=step&scheduleEpochs=10&scheduleFactor=0.1 | schedule=step&scheduleEpochs=10&scheduleFactor=0.1",
        "optimizer=adam&beta1=0.9&beta2=0.99&epsilon=1e-8 | optimizer=adam&beta2=0.99",
        "optimizer=adamw&decay=0 | optimizer=adamw&decay=0",
        "optimizer=rmsprop&rho=0.5&momentum=0.9 | optimizer=rmsprop&rho=0.5",
        "problem=regression | data=plane",
        "problem=classification | ''",
        "problem=regression&data=plane | data=plane",
        "data=plane&samples=1200 | data=plane",
        "dataSeed=1 | ''",
        "dataSeed=&seed=2 | seed=2",
        "learningRate=3e-2 | ''",
        "learningRate=10.0 | learningRate=10",
        "learningRate=.5 | learningRate=0.5",
        "rate=-0 | ''",
        "seed=a%20b%26c | seed=a%20b%26c",
        "seed=a+b | seed=a%20b",
        "samples=020&samples=21 | samples=21",
        "lang=zh&theme=dark&palette=x&projector=true&hide=a&showTest=1&discretize=1&speed=max&show=1&epochs=1&every=1&size=1 | ''",
        "&&train=60&& | train=60"
    })
    void aQueryHasOneCanonicalForm(String query, String canonical) {
        assertEquals(canonical, ExperimentQuery.format(read(query)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rules=mine | choice", "problem=both | choice", "data=lune | choice", "samples=19 | whole", "samples=10001 | whole",
        "samples=1e2 | whole", "samples=99999999999 | whole", "train=9 | whole", "train=91 | whole", "noise=51 | whole",
        "noise=-1 | whole", "seed= | seed", "seed=%00 | seed", "features= | choices", "features=x,z | choices",
        "hidden=0 | hidden", "hidden=65 | hidden", "hidden=1,1,1,1,1,1,1,1,1,1,1 | hidden", "hidden=4,,2 | hidden",
        "activation=relu6 | choices", "init=ones | choice", "learningRate=0 | positive", "learningRate=-1 | positive",
        "learningRate=NaN | positive", "learningRate=Infinity | positive", "learningRate=1e999 | positive",
        "learningRate=1d | positive", "learningRate=0x1p3 | positive", "learningRate= | positive", "batch=0 | batch",
        "batch=10001 | batch", "regularization=L1 | choice", "rate=-0.1 | notNegative", "shuffle=yes | choice",
        "remainder=drop | choice", "optimizer=lion | choice", "initWidth=0 | positive", "initWidth=2 | otherInit", "schedule=slow | choice", "scheduleEpochs=0 | whole",
        "scheduleFactor=0 | share", "scheduleEpochs=5 | otherSchedule", "scheduleFactor=0.1 | otherSchedule", "momentum=1 | fraction", "beta2=-0.1 | fraction",
        "momentum=0.5 | otherOptimizer", "epsilon=0 | positive", "decay=-1 | notNegative", "loss=log | choice", "activation=softmax | choices", "wrong=1 | unknownKey"
    })
    void aWrongValueIsReportedAndLosesNothing(String pair, String code) {
        String key = pair.substring(0, pair.indexOf('='));
        String others = Stream.of("seed=7", "remainder=carry")
                .filter(other -> !other.startsWith(key + "="))
                .collect(Collectors.joining("&"));
        Parsed<Experiment> parsed = ExperimentQuery.parse(others + "&" + pair);
        assertEquals(List.of(code), parsed.problems().stream().map(Problem::code).toList());
        assertEquals(key, parsed.problems().getFirst().parameter());
        assertEquals(others, ExperimentQuery.format(parsed.value()));
    }

    @Test
    void aDataSetThatDoesNotFitTheProblemGivenIsReported() {
        Parsed<Experiment> parsed = ExperimentQuery.parse("problem=regression&data=spiral&noise=5");
        assertEquals(List.of(Problem.of("data", "spiral", "dataProblem", "regression", "plane")), parsed.problems());
        assertEquals("data=plane&noise=5", ExperimentQuery.format(parsed.value()));
    }

    @Test
    void softmaxDoesNotGoWithNumbers() {
        Parsed<Experiment> parsed = ExperimentQuery.parse("data=plane&output=softmax");
        assertEquals(List.of(Problem.of("output", "softmax", "outputForClasses", "linear")), parsed.problems());
        assertEquals("data=plane", ExperimentQuery.format(parsed.value()));
    }

    @Test
    void manyClassesAnswerWithProbabilitiesUnlessToldOtherwise() {
        assertEquals("data=blobs3", ExperimentQuery.format(read("data=blobs3&output=softmax&loss=crossentropy")));
        assertEquals("data=blobs3&output=sigmoid", ExperimentQuery.format(read("data=blobs3&output=sigmoid")));
        assertEquals("data=blobs3&loss=squared", ExperimentQuery.format(read("data=blobs3&loss=squared&output=tanh")));
        assertEquals("output=softmax&loss=crossentropy", ExperimentQuery.format(read("loss=crossentropy&output=softmax")));
    }

    @Test
    void aLossForClassesDoesNotGoWithNumbers() {
        Parsed<Experiment> parsed = ExperimentQuery.change(read("loss=crossentropy&train=60"), "problem", "regression");
        assertEquals(List.of(Problem.of("loss", "crossentropy", "lossForClasses", "squared")), parsed.problems());
        assertEquals("data=plane&train=60", ExperimentQuery.format(parsed.value()));
    }

    @Test
    void anOverlongQueryIsNotRead() {
        Parsed<Experiment> parsed = ExperimentQuery.parse("seed=" + "x".repeat(Limits.QUERY_LENGTH));
        assertEquals("queryLength", parsed.problems().getFirst().code());
        assertEquals(Defaults.experiment(), parsed.value());
    }

    @Test
    void ofManyProblemsTheFirstAreToldAndTheRestCounted() {
        String query = IntStream.range(0, 2000).mapToObj(n -> "k" + n).collect(Collectors.joining("&"));
        List<Problem> problems = ExperimentQuery.parse(query).problems();
        assertEquals(Limits.PROBLEMS + 1, problems.size());
        assertEquals("k0", problems.getFirst().parameter());
        assertEquals(Problem.of("query", "", "more", 1980L), problems.getLast());
    }

    @Test
    void aLongValueIsToldInPart() {
        Problem problem = ExperimentQuery.parse("seed=" + "x".repeat(9000)).problems().getFirst();
        assertEquals("x".repeat(100), problem.value());
        assertEquals(100, ExperimentQuery.parse("x".repeat(9000)).problems().getFirst().parameter().length());
    }

    @Test
    void aLongValueIsNotCutInTheMidstOfACharacter() {
        assertEquals("x".repeat(99), Problem.of("seed", "x".repeat(99) + "\uD83D\uDE00", "seed").value());
    }

    @Test
    void besideAForeignLinkNoOtherSettingCounts() {
        Parsed<Experiment> parsed = ExperimentQuery.parse("train=60&tfp=seed%3D1%26noise%3D5&lang=en");
        assertEquals(List.of(Problem.of("train", "60", "besideTfp")), parsed.problems());
        assertEquals("rules=tfp&noise=5", ExperimentQuery.format(parsed.value()));
    }

    @Test
    void aForeignLinkMayBePastedAsItIs() {
        String fragment = "activation=relu&seed=1&noise=5&networkShape=3";
        Experiment expected = read("rules=tfp&noise=5&hidden=3&activation=relu");
        assertEquals(expected, read("tfp=" + fragment));
        assertEquals(expected, read("lang=en&tfp=%23" + QueryText.encode(fragment)));
        assertEquals(expected, read("tfp=" + QueryText.encode("https://playground.tensorflow.org/#" + fragment)));
        assertEquals(expected, read("tfp=https://playground.tensorflow.org/#" + fragment));
    }

    @Test
    void whatIsWrittenReadsBack() {
        Random random = new Random(1);
        for (int n = 0; n < 3000; n++) {
            Experiment experiment = Samplers.experiment(random);
            String query = ExperimentQuery.format(experiment);
            assertEquals(experiment, read(query), query);
            assertTrue(query.length() < 5200, "leaves room for edits, was " + query.length());
        }
    }

    @Test
    void anyTextIsReadSomehow() {
        Random random = new Random(2);
        for (int n = 0; n < 20_000; n++) {
            String text = Samplers.noise(random);
            Experiment experiment = ExperimentQuery.parse(text).value();
            assertEquals(experiment, read(ExperimentQuery.format(experiment)), text);
        }
    }

    @Test
    void oneSettingChanges() {
        assertEquals("data=plane&train=60", change("data=spiral&train=60", "problem", "regression"));
        assertEquals("data=spiral", change("data=plane", "data", "spiral"));
        assertEquals("hidden=4&activation=relu", change("activation=relu,tanh", "hidden", "4"));
        assertEquals("loss=crossentropy", change("loss=hinge", "loss", "crossentropy"));
        assertEquals("output=relu&loss=hinge", change("output=relu", "loss", "hinge"));
        assertEquals("init=he", change("init=normal&initWidth=2", "init", "he"));
        assertEquals("rules=tfp", change("", "rules", "tfp"));
        assertEquals("rules=tfp&noise=5", change("train=60", "tfp", "seed=1&noise=5"));
    }

    @Test
    void aWrongChangeChangesNothing() {
        Experiment before = read("train=60&learningRate=0.1");
        Parsed<Experiment> after = ExperimentQuery.change(before, "learningRate", "fast");
        assertEquals(before, after.value());
        assertEquals(List.of(Problem.of("learningRate", "fast", "positive")), after.problems());
        assertNotEquals(List.of(), ExperimentQuery.change(before, "unheard", "1").problems());
    }

    private static String change(String query, String key, String value) {
        Parsed<Experiment> changed = ExperimentQuery.change(read(query), key, value);
        assertEquals(List.of(), changed.problems());
        return ExperimentQuery.format(changed.value());
    }

    private static Experiment read(String query) {
        Parsed<Experiment> parsed = ExperimentQuery.parse(query);
        assertEquals(List.of(), parsed.problems(), query);
        return parsed.value();
    }
}
