package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.experiment.QueryText;

class FormQueryTest {
    /// What a form sends beside the link it showed, and the link that was meant.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            ''                                        | epoch=100                              | epoch=100
            edits=5:rate:0.1&epoch=10                 | rate=0.1&learningRate=0.03&epoch=20    | edits=5:rate:0.1&epoch=20
            edits=5:rate:0.1&epoch=10                 | rate=0&epoch=20                        | edits=5:rate:0.1,10:rate:0&epoch=20
            edits=5:rate:0.1,30:rate:1&epoch=10       | batch=1&epoch=20                       | edits=5:rate:0.1,10:batch:1&epoch=20
            edits=5:rate:0.1&epoch=10                 | rate=0.3&epoch=7                       | edits=5:rate:0.1,7:rate:0.3&epoch=7
            epoch=10&step=3                           | learningRate=0.1                       | edits=10.3:learningRate:0.1&epoch=10&step=3
            edits=5:rate:0.1&epoch=10                 | hidden=3&rate=0.1&batch=10&epoch=20    | hidden=3&rate=0.1&epoch=20
            edits=5:rate:0.1&epoch=10                 | hidden=3&rate=0.3&epoch=20             | hidden=3&rate=0.3&epoch=20
            epoch=10                                  | hidden=3                               | hidden=3
            data=xor                                  | problem=classification&samples=500     | data=xor
            data=xor                                  | problem=regression&samples=500         | data=plane
            ''                                        | problem=classification&data=gauss      | data=gauss
            batch=all                                 | batch=250                              | batch=all
            batch=all                                 | batch=30                               | batch=30
            batch=400                                 | batch=250                              | batch=400
            hidden=3,2&activation=relu,tanh           | activation=relu,tanh&hidden=3          | hidden=3&activation=relu
            shuffle=false                             | shuffle=false&shuffle=true             | ''
            epoch=10                                  | lang=zh&showTest=false                 | epoch=10
            learningRate=3&epoch=10                   | learningRate=3&settings=learningRate%3D0.3 | learningRate=0.3
            hidden=3&activation=relu&learningRate=3   | activation=relu&learningRate=3&settings=activation%3Dtanh%26learningRate%3D0.3 | hidden=3&learningRate=0.3
            """)
    void settingsThatAreNotWhatTheyWereAreChanges(String was, String sent, String meant) {
        Parsed<Link> link = FormQuery.parse(FormQuery.WAS + "=" + QueryText.encode(was) + "&" + sent);
        assertEquals(meant, LinkQuery.format(link.value()));
        assertEquals(List.of(), link.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            learningRate=-1&epoch=20 | learningRate
            hidden=99&epoch=20       | hidden
            epoch=x                  | epoch
            """)
    void whatIsWrongIsReportedAndNotDone(String sent, String key) {
        Parsed<Link> link = FormQuery.parse("was=data%3Dgauss%26epoch%3D20&" + sent);
        assertEquals("data=gauss&epoch=20", LinkQuery.format(link.value()));
        assertEquals(List.of(key), link.problems().stream().map(Problem::parameter).toList());
    }
}
