package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.data.Dataset;
import playground.engine.data.Sentences;
import playground.engine.data.Split;
import playground.engine.random.SeededRandom;

/// Sentences and their cut-offs in the grammar.
class SentencesQueryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "data=sentences | data=sentences",
        "data=sentences&minCount=0&polarity=0&scaling=none | data=sentences",
        "data=sentences&polarity=0.50&minCount=20 | data=sentences&minCount=20&polarity=0.5",
        "data=sentences&scaling=standard&train=80 | data=sentences&train=80&scaling=standard"
    })
    void aQueryHasOneCanonicalForm(String query, String canonical) {
        Grammar.assertCanonical(canonical, query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "data=sentences&features=the&dataSeed=3&split=keras&samples=50&noise=5 | samples noise split dataSeed features | fixedData | data=sentences",
        "data=iris&minCount=3&polarity=1 | minCount polarity | without | data=iris",
        "data=sentences&minCount=1001 | minCount | whole | data=sentences",
        "data=sentences&polarity=-1 | polarity | notNegative | data=sentences",
        "data=sentences&minCount=900 | minCount | noWords | data=sentences",
        "data=sentences&minCount=3&polarity=9 | minCount polarity | noWords | data=sentences"
    })
    void whatIsWrongIsReportedAndLeftAside(String query, String keys, String code, String canonical) {
        Grammar.assertReports(keys, code, canonical, query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "data=iris&features=petal_length&scaling=none&dataSeed=5 | data | sentences | data=sentences",
        "data=sentences&minCount=20&polarity=1 | data | iris | data=iris",
        "data=sentences&minCount=20 | polarity | 0.5 | data=sentences&minCount=20&polarity=0.5",
        "data=sentences&polarity=0.5 | minCount | 999 | data=sentences&polarity=0.5"
    })
    void aChoiceBringsWhatGoesWithIt(String query, String key, String value, String canonical) {
        Parsed<Experiment> changed = ExperimentQuery.change(ExperimentQuery.parse(query).value(), key, value);
        assertEquals(canonical, ExperimentQuery.format(changed.value()));
    }

    /// Sentences come by chance, so the first ones are as good as any; a seed changes nothing.
    @Test
    void theFirstSentencesAreLearnedFrom() {
        Split split = Setup.of(ExperimentQuery.parse("data=sentences&train=30&validation=10&seed=7&minCount=5").value()).split();
        Dataset all = Sentences.WHOLE.generate(0, 0, SeededRandom.of("1", "data"));
        assertEquals(List.of(270, 30, 700), List.of(split.train().size(), split.validation().size(), split.test().size()));
        assertArrayEquals(Arrays.copyOf(all.columns()[4], 270), split.train().columns()[4]);
        assertArrayEquals(Arrays.copyOfRange(all.columns()[4], 300, 1000), split.test().columns()[4]);
    }

    @Test
    void aRowSetAsideForValidationIsNotCounted() {
        DataSettings data = ExperimentQuery.parse("data=sentences&train=30&validation=10&minCount=5").value().data();
        assertEquals(new Sentences(5, 0).words(270), data.features());
    }
}
