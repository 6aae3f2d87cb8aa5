package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.Presets;
import playground.inspect.Finding;

/// What the microscope shows of the examples that articles print, and of every other kind of update.
class WalkCardTest {
    private static final double TOLERANCE = 1e-12;
    private static final Pattern RESULT = Pattern.compile("<math class=\"walk__result\">.*?data-exact=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("<text class=\"network__number[^\"]*lit\"[^>]*>([^<]+)<");

    private static String query(String preset) {
        return Presets.ALL.stream().filter(each -> each.id().equals(preset)).findFirst().orElseThrow().query();
    }

    private static Map<String, String> fragments(String query, int step, String language) {
        return Fragments.of(Messages.of(language), SamplePage.of(query, "walk=" + step).inspection());
    }

    private static List<Double> results(String query, int step) {
        return RESULT.matcher(fragments(query, step, "en").getOrDefault(Dom.WALK, "")).results()
                .map(result -> Double.valueOf(result.group(1)))
                .toList();
    }

    private static List<String> lit(String query, int step) {
        return NUMBER.matcher(fragments(query, step, "en").getOrDefault(Dom.NETWORK_NUMBERS, "")).results()
                .map(MatchResult::group)
                .map(text -> text.replaceAll("<[^>]*>|<$", ""))
                .toList();
    }

    private static String text(String preset, int step) {
        return fragments(query(preset), step, "en").getOrDefault(Dom.WALK, "").replaceAll("<[^>]*>", "");
    }

    /// Inputs, then a weighted sum and an answer for each of two units of three layers.
    @ParameterizedTest
    @CsvSource({
        "forwardArticle, 2, 0.98", "forwardArticle, 4, 0.12", "forwardArticle, 10, 0.62", "forwardArticle, 12, 0.83",
        "forwardZero, 2, 0.73", "forwardZero, 4, 0.50", "forwardZero, 10, 0.51", "forwardZero, 12, 0.85"
    })
    void theAnswersOfTheLayersAreThosePrinted(String preset, int step, String printed) {
        assertEquals(printed, String.format(Locale.ROOT, "%.2f", results(query(preset), step).getFirst()));
        assertEquals(printed, String.format(Locale.ROOT, "%.2f", Double.valueOf(lit(query(preset), step).getFirst())));
    }

    /// The two units' three weights each, then the output's two.
    @ParameterizedTest
    @CsvSource({
        "25, 0.0001770055466373534, 0.5001770055466374", "26, 3.540110932747068e-05, 0.10003540110932747",
        "27, -7.080221865494137e-05, 0.09992919778134507", "28, -0.0005111785059877155, -0.6005111785059877",
        "29, -0.00010223570119754312, -0.20010223570119756", "30, 0.00020447140239508623, 0.7002044714023951",
        "31, 0.008040473948045293, 0.10804047394804529", "32, 0.005559180911682831, -0.29444081908831715"
    })
    void theEightWeightsOfThreeTwoOneChangeAsPrinted(int step, double change, double weight) {
        List<Double> results = results(query("backpropArticle"), step);
        assertEquals(change, results.get(0), TOLERANCE);
        assertEquals(weight, results.get(1), TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "backpropArticle, 31, 0.00804047", "backpropArticle, 32, 0.00555918", "backpropArticle, 6, 0.484973",
        "backpropArticle, 7, 0.0066", "backpropArticle, 8, −0.115027", "backpropArticle, 10, −0.0287307",
        "backpropArticle, 25, 1.77006·10−4", "backpropArticle, 28, −5.11179·10−4", "forwardArticle, 12, 0.829124"
    })
    void digitsAreThereToBeRead(String preset, int step, String digits) {
        assertTrue(text(preset, step).contains("=" + digits), text(preset, step));
    }

    @Test
    void presetsOpenWhereTheySay() {
        assertEquals(
                List.of("forwardArticle", "forwardZero", "backpropArticle", "backpropBatch"),
                Presets.ALL.stream().filter(Presets.Preset::walks).map(Presets.Preset::id).toList());
        assertTrue(text("forwardArticle", 12).contains("Activation · Neuron 2 in hidden layer 3"));
        assertTrue(text("backpropArticle", 10).contains("Error signal δ · Output"));
        assertTrue(text("backpropBatch", 36).contains("Memory of the optimizer · Weight from x₁ to Neuron 1 in hidden layer 1"));
    }

    /// Every sub-step has a card in both languages, whatever is learned and however.
    @ParameterizedTest
    @ValueSource(strings = {
        "hidden=2", "hidden=9&optimizer=momentum", "optimizer=nesterov&hidden=2", "optimizer=adagrad&hidden=", "optimizer=rmsprop&hidden=",
        "optimizer=adamw&hidden=", "regularization=l1&rate=0.1&hidden=2&batch=1", "regularization=l2&rate=0.1&hidden=", "maxNorm=1&hidden=2",
        "regularization=elastic&rate=0.1&hidden=", "dropout=0.5&hidden=3", "data=rings&hidden=3", "data=rings&hidden=&loss=squared&output=softmax",
        "loss=hinge&hidden=", "loss=crossentropy&hidden=", "loss=crossentropy&output=tanh&hidden=", "data=plane&loss=huber&hidden=",
        "data=plane&loss=absolute&hidden=", "data=xor-table&hidden=&loss=perceptron", "data=digits&hidden=8&activation=relu", "data=iris&hidden=3",
        "data=sine&hidden=2&activation=gelu", "biases=false&hidden=8,8", "rules=tfp&batch=900&hidden=2", "hidden=2&activation=sine&learningRate=100&epoch=40"
    })
    void everySubStepHasACard(String query) {
        PageModel page = SamplePage.of(query, "walk=0");
        Finding.OfWalk found = (Finding.OfWalk) page.inspection().findings().getLast();
        for (int step = 0; step < found.walk().route().points().size(); step++) {
            Finding.OfWalk walk = new Finding.OfWalk(
                    found.place(), found.typed(), found.data(), found.features(), found.objective(), found.walk(), step);
            for (String language : Messages.LANGUAGES) {
                String html = WalkCard.of(Messages.of(language), walk).render();
                assertTrue(html.contains("<math") && !html.contains("NaN"), html);
            }
            assertFalse(NetworkMark.above(walk).render().isEmpty());
        }
    }

    @Test
    void thePageOpensItOnlyWhereItIsAskedTo() {
        String closed = HomePage.html(SamplePage.of("hidden=2", ""));
        assertTrue(closed.contains("id=\"microscope\"") && !closed.contains("data-microscope") && !closed.contains("walk__title"));
        String open = HomePage.html(SamplePage.of("hidden=2", "walk=3&hide=microscope"));
        assertFalse(open.contains("id=\"microscope\""));
        String embed = EmbedPage.html(SamplePage.of("hidden=2", "embed&show=microscope"));
        assertTrue(embed.contains("data-alone") && embed.contains("Inputs"));
    }

    @ParameterizedTest
    @CsvSource({"walk=3, walk=3", "walk=12:train:7, walk=12:train:7", "walk=, ''", "walk=x, ''", "walk=1:<b>, ''", "show=microscope, walk=0&show=microscope"})
    void theAddressSaysWhereItIs(String asked, String kept) {
        assertEquals("lang=en" + (kept.isEmpty() ? "" : "&" + kept), View.parse(asked, "", false).format());
    }
}
