package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Truth tables and the perceptron rule in the grammar.
class LogicQueryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "data=and | data=and",
        "data=not | data=not",
        "data=not&features=x | data=not",
        "data=not&features=x,x2 | data=not&features=x,x2",
        "data=xor-table&features=xy&hidden= | data=xor-table&features=xy&hidden=",
        "data=or&dataSeed= | data=or",
        "data=or&seed=7 | data=or&seed=7",
        "hidden=&loss=perceptron&output=step | hidden=&loss=perceptron",
        "hidden=&loss=perceptron&batch=1&optimizer=sgd&schedule=constant&regularization=none&rate=0 | hidden=&loss=perceptron",
        "hidden=&loss=perceptron&output=stepabove&shuffle=false | hidden=&output=stepabove&loss=perceptron&shuffle=false",
        "hidden=&loss=perceptron&stopEpochs=9 | hidden=&loss=perceptron&stopEpochs=9"
    })
    void aQueryHasOneCanonicalForm(String query, String canonical) {
        Grammar.assertCanonical(canonical, query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "data=and&samples=100&train=50&noise=0&dataSeed=3 | dataSeed samples train noise | fixedData | data=and",
        "data=not&features=x,y | features | oneInput | data=not",
        "data=not&features=xy,x2 | features | oneInput | data=not&features=x2",
        "loss=perceptron | loss | perceptronHidden | ''",
        "data=plane&hidden=&loss=perceptron | loss | lossForClasses | data=plane&hidden=",
        "hidden=&loss=perceptron&output=tanh | output | perceptronOutput | hidden=&loss=perceptron",
        "hidden=&loss=perceptron&batch=10&optimizer=adam&momentum=0.5&rate=0.1 | optimizer momentum batch rate | perceptronRule | hidden=&loss=perceptron"
    })
    void whatMeansNothingIsReportedAndLeftAside(String query, String keys, String code, String canonical) {
        Grammar.assertReports(keys, code, canonical, query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "data=spiral&dataSeed=3&samples=100&train=70&noise=10&features=x,y2 | data | and | data=and&features=x,y2",
        "noise=10&features=x,y2 | data | not | data=not",
        "data=not&seed=3 | data | spiral | data=spiral&seed=3",
        "hidden=&output=relu&optimizer=adam&beta1=0.5&batch=all&regularization=l1&rate=1 | loss | perceptron | hidden=&loss=perceptron",
        "hidden=&output=stepabove | loss | perceptron | hidden=&output=stepabove&loss=perceptron",
        "hidden=&output=stepabove&loss=perceptron | loss | squared | hidden="
    })
    void aChoiceBringsWhatGoesWithIt(String query, String key, String value, String canonical) {
        Grammar.assertChanges(canonical, query, key, value);
    }

    @Test
    void aHiddenLayerEndsThePerceptronRuleAndSaysSo() {
        Experiment rule = ExperimentQuery.parse("data=and&hidden=&loss=perceptron").value();
        Parsed<Experiment> changed = ExperimentQuery.change(rule, "hidden", "2");
        assertEquals(List.of("perceptronHidden"), changed.problems().stream().map(Problem::code).toList());
        assertEquals("data=and&hidden=2", ExperimentQuery.format(changed.value()));
    }

    @Test
    void theRuleIsDeclinedWhereLayersAreHidden() {
        Experiment deep = ExperimentQuery.parse("data=and").value();
        Parsed<Experiment> changed = ExperimentQuery.change(deep, "loss", "perceptron");
        assertEquals(deep, changed.value());
        assertEquals(List.of("perceptronHidden"), changed.problems().stream().map(Problem::code).toList());
    }
}
