package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TfPlaygroundLinkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "seed=1 | rules=tfp",
        "seed=0.5&activation=relu&regularization=L1&regularizationRate=0.01 | rules=tfp&seed=0.5&activation=relu&regularization=l1&rate=0.01",
        "seed=1&problem=regression&dataset=spiral | rules=tfp&data=plane",
        "seed=1&problem=regression&regDataset=reg-gauss | rules=tfp&data=multi-gauss",
        "seed=1&regDataset=reg-gauss&dataset=xor | rules=tfp&data=xor",
        "seed=1&noise=80 | rules=tfp&noise=80",
        "seed=1&noise=81 | rules=tfp&noise=50",
        "seed=1&noise=-3 | rules=tfp",
        "seed=1&networkShape= | rules=tfp&hidden=",
        "seed=1&networkShape=8,7,6,5,4,3,2,1 | rules=tfp&hidden=8,7,6,5,4,3,2,1",
        "seed=1&networkShape=2.5 | rules=tfp&hidden=3",
        "seed=1&batchSize=-4 | rules=tfp&batch=4",
        "seed=1&batchSize=0x10 | rules=tfp&batch=16",
        "seed=1&x=false&sinX=anything&cosX=true&cosY=true | rules=tfp&features=y,sinx",
        "seed=1&xSquared=true&xSquared_hide=true&y_hide=true | rules=tfp&features=x",
        "seed=1&initZero=true | rules=tfp&init=zero",
        "seed=a%20b | rules=tfp&seed=a%2520b",
        "seed=a b&noise=5 | rules=tfp&noise=5&seed=a%2520b",
        "https://playground.tensorflow.org/#seed=你<\u007f> | rules=tfp&seed=%25E4%25BD%25A0%253C%257F%253E",
        "seed%3D%E4%BD%A0 | rules=tfp&seed=%25E4%25BD%25A0",
        "seed=a#b&noise=5 | rules=tfp&noise=5&seed=a%23b",
        "https://playground.tensorflow.org/?a=1#seed=a#b | rules=tfp&seed=a%23b",
        "https%3A%2F%2Fplayground.tensorflow.org%2F%23seed%3Da%23b | rules=tfp&seed=a%23b",
        "%61ctivation=relu&seed=1 | rules=tfp",
        "seed=1&collectStats=true&hideText=true&unheardOf=1&x=&& | rules=tfp",
        "#seed=1&percTrainData=90 | rules=tfp&train=90",
        "https://playground.tensorflow.org/#seed=1&percTrainData=90 | rules=tfp&train=90",
        "seed%3D1%26percTrainData%3D90 | rules=tfp&train=90"
    })
    void aLinkIsTakenOverAsTheOriginalReadsIt(String fragment, String canonical) {
        Parsed<Experiment> parsed = TfPlaygroundLink.parse(fragment);
        assertEquals(List.of(), parsed.problems());
        assertEquals(canonical, ExperimentQuery.format(parsed.value()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "noise=5 | tfpNoSeed | rules=tfp&noise=5",
        "seed= | tfpNoSeed | rules=tfp",
        "https://playground.tensorflow.org/ | tfpNoSeed | rules=tfp",
        "seed=1&dataset=moons | tfpUnknown | rules=tfp",
        "seed=1&activation=toString | tfpUnknown | rules=tfp",
        "seed=1&regularization=l1 | tfpUnknown | rules=tfp",
        "seed=1&learningRate=abc | tfpNumber | rules=tfp",
        "seed=1&learningRate=0 | tfpNumber | rules=tfp",
        "seed=1&learningRate=Infinity | tfpNumber | rules=tfp",
        "seed=1&regularizationRate=-1 | tfpNumber | rules=tfp",
        "seed=1&noise=loud | tfpNumber | rules=tfp",
        "seed=1&noise=12.5 | tfpWhole | rules=tfp&noise=12",
        "seed=1&percTrainData=33.4 | tfpWhole | rules=tfp&train=33",
        "seed=1&percTrainData=95 | tfpNumber | rules=tfp",
        "seed=1&batchSize=0 | tfpNumber | rules=tfp",
        "seed=1&batchSize=2.5 | tfpNumber | rules=tfp",
        "seed=1&batchSize=251 | tfpBatch | rules=tfp&batch=251",
        "seed=1&batchSize=-99999 | tfpBatch | rules=tfp&batch=10000",
        "seed=1&networkShape=1,1,1,1,1,1,1,1,1,1,1 | tfpShape | rules=tfp",
        "seed=1&networkShape=4,0 | tfpShape | rules=tfp",
        "seed=1&networkShape=four | tfpShape | rules=tfp",
        "seed=1&networkShape=65 | tfpShape | rules=tfp",
        "seed=1&networkShape=3%2C2 | tfpEncoded | rules=tfp&hidden=3,2",
        "seed=1&networkShape | tfpShape | rules=tfp",
        "seed=1&x=false&y=false | tfpNoFeatures | rules=tfp",
        "seed=1&tutorial=first | tfpTutorial | rules=tfp"
    })
    void whatCannotBeTakenOverIsSaid(String fragment, String code, String canonical) {
        Parsed<Experiment> parsed = TfPlaygroundLink.parse(fragment);
        assertEquals(List.of(code), parsed.problems().stream().map(Problem::code).toList());
        assertEquals(canonical, ExperimentQuery.format(parsed.value()));
    }

    @Test
    void whatBelongsToTheViewIsKeptForIt() {
        assertEquals(
                Map.of("showTest", "true", "discretize", "true", "hide", "play,rate,hidden"),
                TfPlaygroundLink.viewKeys("showTestData=true&discretize=yes&playButton_hide=true&regularizationRate_hide=true"
                        + "&numHiddenLayers_hide=true&noise_hide=false&sinX_hide=true"));
        assertEquals(Map.of(), TfPlaygroundLink.viewKeys("showTestData=false&discretize="));
    }

    @Test
    void anyTextIsReadSomehow() {
        Random random = new Random(3);
        for (int n = 0; n < 20_000; n++) {
            String text = Samplers.noise(random);
            Experiment experiment = TfPlaygroundLink.parse(text).value();
            Parsed<Experiment> again = ExperimentQuery.parse(ExperimentQuery.format(experiment));
            assertEquals(new Parsed<>(experiment, List.of()), again, text);
            assertTrue(TfPlaygroundLink.viewKeys(text).size() <= 3);
        }
    }
}
