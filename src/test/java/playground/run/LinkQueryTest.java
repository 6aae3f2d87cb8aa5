package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.net.Layer;
import playground.engine.net.Topology;
import playground.engine.train.Coefficient;
import playground.engine.train.Loss;
import playground.engine.train.Optimizer;
import playground.engine.train.Regularization;
import playground.engine.train.Remainder;
import playground.engine.train.Schedule;
import playground.experiment.Experiment;
import playground.experiment.Limits;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.experiment.Samplers;
import playground.experiment.Setup;

class LinkQueryTest {
    @Test
    void anEmptyQueryIsTheDefaultRunAtItsStart() {
        Link link = read("");
        assertEquals(List.of(), link.run().edits());
        assertEquals(Position.START, link.at());
        assertEquals("", LinkQuery.format(link));
    }

    @Test
    void editsAndPlaceAreReadAndWrittenInTheirOrder() {
        String query = "data=xor&edits=5:learningRate:0.1,5.2:batch:all,7:regularization:l1,7:rate:0.003,8:shuffle:false,"
                + "9:remainder:carry,9:weight.0.3.1:-0.5,12:bias.2.0:1e-7&epoch=20&step=3";
        Link link = read(query);
        assertEquals(query, LinkQuery.format(link));
        assertEquals(new Edit(new Position(5, 2), new Change.Batch(Integer.MAX_VALUE)), link.run().edits().get(1));
        assertEquals(new Edit(new Position(9, 0), new Change.Weight(0, 3, 1, -0.5)), link.run().edits().get(6));
        assertEquals(new Position(20, 3), link.at());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "edits=9:rate:1,5:rate:2 | edits=5:rate:2,9:rate:1",
        "edits=0:learningRate:0.1,0:batch:5 | learningRate=0.1&batch=5",
        "edits=0:bias.0.0:1,0:rate:0.5 | rate=0.5&edits=0:bias.0.0:1",
        "edits=3:rate:1,3:rate:2 | edits=3:rate:2",
        "edits=&epoch=&step= | ''",
        "epoch=007 | epoch=7",
        "edits=0.2:rate:1 | edits=0.2:rate:1"
    })
    void aLinkHasOneCanonicalForm(String query, String canonical) {
        assertEquals(canonical, LinkQuery.format(read(query)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "data=iris&up=petal_length&across=sepal_width&epoch=3 | data=iris&across=sepal_width&up=petal_length&epoch=3",
        "data=iris&across=petal_length | data=iris&across=petal_length&up=sepal_length",
        "data=iris&up=sepal_length | data=iris&across=sepal_width&up=sepal_length",
        "data=iris&across=petal_width&up=petal_width | data=iris&across=petal_width&up=sepal_length",
        "data=iris&across=petal_length&held=petal_width:1.50,sepal_length:9,sepal_width:2 | data=iris&across=petal_length&up=sepal_length&held=petal_width:1.5,sepal_width:2",
        "data=iris&held=petal_width:1 | data=iris"
    })
    void aPlaneIsOfTwoColumnsAndHoldsOthers(String query, String canonical) {
        assertEquals(canonical, LinkQuery.format(read(query)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "across=x&up=y | across | column", "data=iris&across=colour | across | column",
        "data=iris&features=sepal_length,sepal_width&up=petal_width | up | column",
        "data=iris&across=petal_width&held=colour:1 | held | held", "data=iris&across=petal_width&held=sepal_width:wide | held | held",
        "data=iris&across=petal_width&held=sepal_width | held | held"
    })
    void aWrongPlaneIsReported(String query, String key, String code) {
        Problem problem = LinkQuery.parse(query).problems().getFirst();
        assertEquals(key + " " + code, problem.parameter() + " " + problem.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "edits=5 | edits | edit", "edits=5:rate | edits | edit", "edits=5:rate:1:2 | edits | edit",
        "edits=x:rate:1 | edits | edit", "edits=1000001:rate:1 | edits | edit", "edits=-1:rate:1 | edits | edit",
        "edits=5:rate:-1 | edits | notNegative", "edits=5:seed:2 | edits | notEditable",
        "edits=5:weight.0.4.0:1 | edits | noSuchParameter", "edits=5:weight.0.0.2:1 | edits | noSuchParameter",
        "edits=5:weight.3.0.0:1 | edits | noSuchParameter", "edits=5:bias.2.1:1 | edits | noSuchParameter",
        "edits=5:weight.0.0.0:NaN | edits | finite", "edits=5:bias.0.0:1e999 | edits | finite",
        "epoch=1000001 | epoch | whole", "epoch=-1 | epoch | whole", "step=10001 | step | whole", "epoch=ten | epoch | whole"
    })
    void aWrongEditOrPlaceIsReportedAndLosesNothing(String part, String key, String code) {
        String joined = part.startsWith("edits") ? part + ",7:rate:1" : part + "&edits=7:rate:1";
        Parsed<Link> parsed = LinkQuery.parse("train=60&" + joined);
        assertEquals(List.of(key), parsed.problems().stream().map(Problem::parameter).toList());
        assertEquals(List.of(code), parsed.problems().stream().map(Problem::code).toList());
        assertEquals("train=60&edits=7:rate:1", LinkQuery.format(parsed.value()));
    }

    @Test
    void moreEditsThanARunMayHaveAreLeftOut() {
        StringBuilder edits = new StringBuilder("edits=1:rate:1");
        for (int n = 2; n <= Limits.EDITS + 1; n++) {
            edits.append(',').append(n).append(":rate:1");
        }
        Parsed<Link> parsed = LinkQuery.parse(edits.toString());
        assertEquals(List.of("edits"), parsed.problems().stream().map(Problem::code).toList());
        assertEquals(Limits.EDITS, parsed.value().run().edits().size());
    }

    @Test
    void readingStopsAfterAsManyEditsAsARunMayHave() {
        Parsed<Link> parsed = LinkQuery.parse("edits=" + ",".repeat(15_000) + "1:rate:1");
        assertEquals(List.of(), parsed.value().run().edits());
        assertEquals(Problem.of("query", "", "more", Limits.EDITS + 1L - Limits.PROBLEMS), parsed.problems().getLast());
    }

    @Test
    void problemsOfSettingsAndEditsAreCountedTogether() {
        String unknown = "a&b&c&d&e&f&g&h&i&j&k&l&m&n&o&p&q&r&s&t&u&v&w";
        List<Problem> problems = LinkQuery.parse(unknown + "&edits=,").problems();
        assertEquals(Limits.PROBLEMS + 1, problems.size());
        assertEquals(List.of(5L), problems.getLast().arguments());
    }

    @Test
    void aForeignLinkMayHavePlaceAndEdits() {
        Link link = read("tfp=seed%3D1&edits=3:rate:0.5&epoch=9");
        assertEquals("rules=tfp&edits=3:rate:0.5&epoch=9", LinkQuery.format(link));
    }

    @Test
    void whatIsWrittenReadsBack() {
        Random random = new Random(5);
        for (int n = 0; n < 2000; n++) {
            Run run = Run.of(Samplers.experiment(random));
            List<Position> places = places(random);
            for (Position at : places) {
                run = run.change(at, change(random, run.experiment()));
            }
            Link link = new Link(run, places.isEmpty() ? Position.START : places.getLast());
            assertEquals(link, read(LinkQuery.format(link)));
        }
    }

    @Test
    void theLongestLinkThereCanBeIsNotTooLong() {
        StringBuilder longest = new StringBuilder("seed=" + "%E4%B8%AD".repeat(64) + "&dataSeed=" + "%E6%96%87".repeat(64));
        longest.append("&hidden=32,32,32,32,32,32,32,32&activation=sigmoid,relu,tanh,linear,sigmoid,sigmoid,sigmoid,sigmoid&edits=");
        for (int n = 0; n < Limits.EDITS; n++) {
            longest.append(1_000_000 - Limits.EDITS + n).append(".4999:weight.7.31.31:-1.2345678901234567e-308,");
        }
        String query = longest.substring(0, longest.length() - 1);
        assertEquals(query.length(), LinkQuery.format(read(query)).length());
        assertTrue(query.length() < Limits.QUERY_LENGTH);
    }

    @Test
    void anyTextIsReadSomehow() {
        Random random = new Random(6);
        for (int n = 0; n < 20_000; n++) {
            String text = "edits=" + Samplers.noise(random) + "&" + Samplers.noise(random);
            Link link = LinkQuery.parse(text).value();
            assertEquals(link, read(LinkQuery.format(link)), text);
        }
    }

    private static List<Position> places(Random random) {
        List<Position> places = new ArrayList<>();
        for (int n = random.nextInt(8); n > 0; n--) {
            places.add(new Position(random.nextInt(5), random.nextInt(3)));
        }
        Collections.sort(places);
        return places;
    }

    static Change change(Random random, Experiment experiment) {
        Topology topology = Setup.topology(experiment);
        int l = random.nextInt(topology.layers().size());
        Layer layer = topology.layers().get(l);
        int unit = random.nextInt(layer.units());
        boolean rule = experiment.loss() == Loss.PERCEPTRON;
        return switch (rule ? Samplers.any(random, 0, 4, 11, 12) : random.nextInt(13)) {
            case 0 -> new Change.LearningRate(random.nextDouble() / 10 + 1e-9);
            case 1 -> new Change.Batch(random.nextInt(1, 100));
            case 2 -> new Change.Penalty(Samplers.any(random, Regularization.values()));
            case 3 -> new Change.Rate(random.nextDouble() / 100);
            case 4 -> new Change.Shuffle(random.nextBoolean());
            case 5 -> new Change.Leftover(Samplers.any(random, Remainder.values()));
            case 6 -> new Change.Method(Samplers.any(random, Optimizer.Kind.values()));
            case 7 -> new Change.Tuning(Samplers.any(random, Coefficient.values()), 1 - random.nextDouble());
            case 8 -> new Change.Timing(Samplers.any(random, Schedule.Kind.values()));
            case 9 -> new Change.TimingEpochs(random.nextInt(1, 20));
            case 10 -> new Change.TimingFactor(1 - random.nextDouble());
            case 11 -> layer.biased()
                    ? new Change.Bias(l, unit, random.nextGaussian())
                    : new Change.Weight(l, unit, 0, random.nextGaussian());
            default -> new Change.Weight(l, unit, random.nextInt(layer.inputs()), random.nextGaussian());
        };
    }

    private static Link read(String query) {
        Parsed<Link> parsed = LinkQuery.parse(query);
        assertEquals(List.of(), parsed.problems(), query);
        return parsed.value();
    }
}
