package playground.experiment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Functions of one input in the grammar.
class FunctionQueryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "data=sine | data=sine",
        "problem=regression&data=xsinx&features=x&samples=200&noise=0 | data=xsinx",
        "data=jump&noise=20 | data=jump&noise=20",
        "data=line&noise=20 | data=line",
        "data=line&noise=0 | data=line&noise=0",
        "data=abs&features=sinx,x&samples=50&train=80&validation=10&labelNoise=5 | data=abs&samples=50&train=80&validation=10&labelNoise=5&features=x,sinx",
        "rules=tfp&data=line&noise=80&dataSeed=4 | rules=tfp&data=line&dataSeed=4&noise=80"
    })
    void aQueryHasOneCanonicalForm(String query, String canonical) {
        Grammar.assertCanonical(canonical, query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "data=sine&features=x,y | features | oneInput | data=sine",
        "data=sine&features=xy,x2 | features | oneInput | data=sine&features=x2",
        "data=sine&loss=hinge | loss | lossForClasses | data=sine",
        "problem=classification&data=sine | data | dataProblem | ''"
    })
    void whatMeansNothingIsReportedAndLeftAside(String query, String keys, String code, String canonical) {
        Grammar.assertReports(keys, code, canonical, query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "data=plane&samples=100&noise=10&features=x,y2 | data | sine | data=sine&samples=100&noise=10",
        "data=plane | data | line | data=line",
        "data=line | data | sine | data=sine",
        "data=sine&features=x,x2 | data | plane | data=plane&features=x,x2",
        "data=sine | problem | classification | ''"
    })
    void aChoiceBringsWhatGoesWithIt(String query, String key, String value, String canonical) {
        Grammar.assertChanges(canonical, query, key, value);
    }
}
