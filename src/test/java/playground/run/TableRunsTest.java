package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.TableText;
import playground.inspect.Inspector;

/// Runs on a visitor's table.
class TableRunsTest {
    private static String measured(String name) throws IOException {
        return Files.readString(Path.of("src/main/resources/playground/data/" + name + ".csv"));
    }

    private static String link(String csv) {
        return "data=table&table=" + TableText.read(csv).orElseThrow().packed();
    }

    private static String digest(String query) {
        var parsed = LinkQuery.parse(query);
        assertEquals(java.util.List.of(), parsed.problems());
        return Replay.complete(parsed.value()).digest();
    }

    /// Measured data, pasted, are the same run.
    @ParameterizedTest
    @CsvSource({
        "iris, &categories=species, ''",
        "iris, &categories=species, &train=80&validation=10&labelNoise=10&scaling=none&hidden=5&seed=7",
        "bikes, '', &hidden=3&learningRate=0.01",
        "bikes, '', '&features=temp,hum&dataSeed=a'"
    })
    void measuredDataPastedAreTheSameRun(String data, String chosen, String rest) throws IOException {
        assertEquals(digest("data=" + data + rest + "&epoch=5"), digest(link(measured(data)) + chosen + rest + "&epoch=5"));
    }

    @Test
    void namesOfClassesChangeNothing() throws IOException {
        String named = measured("iris").replaceAll(",0\n", ",setosa\n").replaceAll(",1\n", ",versicolor\n").replaceAll(",2\n", ",virginica\n");
        assertEquals(digest("data=iris&epoch=3"), digest(link(named) + "&epoch=3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "x,y\n1,2\n3,4\n",
        "x,k\n0,a\n1,b\n",
        "x,y\n1e15,-1e15\n-1e15,1e15\n1e15,999999999999999.8\n",
        "x,y\n5e-324,1e-300\n0,1e-301\n2e-310,0\n",
        "x,z,y\n7,7,7\n7,7,7\n7,7,7\n",
        "k,l\na,u\nb,v\na,v\nb,u\n",
        "x1,x2,AND\n0,0,0\n0,1,0\n1,0,0\n1,1,1\n"
    })
    void smallStrangeAndExtremeTablesAreLearnedAndLookedInto(String csv) {
        for (String settings : new String[] {"", "&train=100", "&scaling=none", "&train=90&validation=50&labelNoise=50", "&rules=tfp"}) {
            Training training = Replay.complete(LinkQuery.parse(link(csv) + settings + "&epoch=3").value());
            assertTrue(Inspector.everything(training).findings().size() >= 3);
        }
    }
}
