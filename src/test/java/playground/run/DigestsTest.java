package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same run has the same bits whichever kernel computes it, interpreted or compiled.
class DigestsTest {
    private static final List<String> EXPERIMENTS = List.of(
            "",
            "data=spiral&features=x,y,x2,y2,xy,sinx,siny&hidden=8,8&activation=tanh,relu&noise=10",
            "data=xor&hidden=5,3&activation=sigmoid&regularization=l2&rate=0.01&batch=7",
            "problem=regression&samples=333&hidden=9&activation=relu,tanh&regularization=l1&rate=0.001&init=he",
            "rules=tfp&seed=0.5&data=gauss&batch=30&noise=25&hidden=3,3,3");
    private static final int EPOCHS = 3;

    @ParameterizedTest
    @ValueSource(strings = {
        "-Dplayground.kernel=scalar",
        "-Dplayground.kernel=vector",
        "-Xint -Dplayground.kernel=scalar",
        "-Xint -Dplayground.kernel=vector",
        "-XX:TieredStopAtLevel=1 -Dplayground.kernel=vector",
        "-XX:-TieredCompilation -Dplayground.kernel=scalar",
        "-XX:UseAVX=1 -Dplayground.kernel=vector"
    })
    void aRunHasTheSameBitsHoweverItIsComputed(String options) throws IOException, InterruptedException {
        assertEquals(digests(), elsewhere(options));
    }

    @Test
    void anotherSeedHasOtherBits() {
        assertEquals(2, Stream.of("", "seed=2").map(DigestsTest::digest).distinct().count());
    }

    /// Prints the digests, for a JVM with other options.
    static void main() {
        System.out.println(digests());
    }

    private static String digests() {
        return EXPERIMENTS.stream().map(DigestsTest::digest).collect(Collectors.joining(" "));
    }

    private static String digest(String query) {
        return Runs.advance(Runs.start(query), EPOCHS).digest();
    }

    private static String elsewhere(String options) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                        Stream.of(options.split(" ", -1)),
                        Stream.of("--add-modules=jdk.incubator.vector", "-cp", System.getProperty("java.class.path")),
                        Stream.of(DigestsTest.class.getName()))
                .flatMap(parts -> parts)
                .toList();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return printed;
    }
}
