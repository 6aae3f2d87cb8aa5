package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same run has the same bits whichever kernel computes it, interpreted or compiled, today and in years: a digest that
/// changes breaks the links that people have.
class DigestsTest {
    private static final List<Map.Entry<String, String>> RUNS = List.of(
            Map.entry("", "cd01f2adfd88ba4ca1ba67403c0876ab92bce7cc8fc786af128bfc733b82afa7"),
            Map.entry(
                    "data=spiral&features=x,y,x2,y2,xy,sinx,siny&hidden=8,8&activation=tanh,relu&noise=10",
                    "8d88a469e39dc601a02be0d50d1ceac26e7b15112e4d5710845f1ae73c4bead9"),
            Map.entry(
                    "data=xor&hidden=5,3&activation=sigmoid&regularization=l2&rate=0.01&batch=7",
                    "95dccda50f3fceb4ba77e046fe59c6527ab1f24e4f7df35f9d2af266b5427ee7"),
            Map.entry(
                    "problem=regression&samples=333&hidden=9&activation=relu,tanh&regularization=l1&rate=0.001&init=he",
                    "25740f3419da0d5058b7df06deb1ffb67942ae697ed0daa10869728fb459df4f"),
            Map.entry(
                    "rules=tfp&seed=0.5&data=gauss&batch=30&noise=25&hidden=3,3,3",
                    "0b9add4477e4716a38ac89a42a297e8faa79c0b351dd2585afc88f09f0793b47"),
            Map.entry(
                    "hidden=3,4,3,2&activation=leakyrelu,elu,gelu,swish",
                    "76bd4c73fd59e3a6eb554024ded1af8e94e925caafda6bf300695d482be5a544"),
            Map.entry(
                    "hidden=3,4,3&activation=sine,softplus,step&loss=huber&output=gelu",
                    "b678af44debe8550256d46e788a4cb504844bedb04ff0a4bcc8f5ab675db4e77"),
            Map.entry(
                    "data=gauss&hidden=3&loss=crossentropy&init=normal",
                    "54191fc802a486b3bc9b212219c00bf9a05ca3089491994887ecc987313d205c"),
            Map.entry(
                    "data=xor&hidden=4&loss=hinge&output=elu&optimizer=nesterov",
                    "d3051b95bfab04827f8383bee56ca27bbd6c84bf184d76a560f24cedaae6e7a7"),
            Map.entry(
                    "optimizer=momentum&edits=1.3:optimizer:adagrad,2.1:optimizer:rmsprop",
                    "2222bef4c852742a49e92a9ce1fd81885563a54cfe7f9ee49951673a1ff58e37"),
            Map.entry(
                    "optimizer=adam&schedule=cosine&scheduleEpochs=4&edits=1.3:beta1:0.5,2:optimizer:adamw,2:schedule:exponential",
                    "d469580afc988be3cdc98a8d0ea3b8de2dca3cdad3d9da19172ffe9bcc07a157"),
            Map.entry(
                    "data=xsinx&seed=3&hidden=3&activation=relu&learningRate=0.005&optimizer=adam",
                    "a6e9db711f8e4df752be7e2275bdb988111e9ed92638e9b7e4e1a4dfb3239576"),
            Map.entry(
                    "data=line&features=x,sinx&hidden=5,5&labelNoise=10&validation=20",
                    "5d7fb08eb3e72bdd2bfbd794529383331dc6db7a3ed39c4177e9e7fba64ce067"),
            Map.entry(
                    "data=wine&hidden=20,17&activation=relu&batch=16&optimizer=adam&init=he",
                    "6a5e8031dde714e3a83576e98f9692faa958a36fc5b1596311ce4338cdc567b9"),
            Map.entry(
                    "data=spiral3&samples=66&hidden=33,18,16&activation=tanh,relu&batch=17&optimizer=rmsprop&validation=20&dropout=0.1",
                    "acb469808ef2d1feb7e6bf7dcabda4f7d74536be98871a9e64ca5b58ede4a690"));
    private static final int EPOCHS = 3;

    @ParameterizedTest
    @ValueSource(strings = {
        "-Dplayground.kernel=scalar",
        "-Dplayground.kernel=vector",
        "-Xint -Dplayground.kernel=scalar",
        "-Xint -Dplayground.kernel=vector",
        "-XX:TieredStopAtLevel=1 -Dplayground.kernel=vector",
        "-XX:-TieredCompilation -Dplayground.kernel=scalar",
        "-XX:+IgnoreUnrecognizedVMOptions -XX:UseAVX=1 -Dplayground.kernel=vector",
        "-XX:+IgnoreUnrecognizedVMOptions -XX:UseAVX=2 -Dplayground.kernel=vector"
    })
    void aRunHasTheSameBitsHoweverItIsComputed(String options) throws IOException, InterruptedException {
        String recorded = RUNS.stream().map(Map.Entry::getValue).collect(Collectors.joining(" "));
        assertEquals(recorded, elsewhere(options));
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
        return RUNS.stream().map(Map.Entry::getKey).map(DigestsTest::digest).collect(Collectors.joining(" "));
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
        Path complaints = Files.createTempFile("digests", ".txt");
        Process process = new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), Files.readString(complaints));
        Files.delete(complaints);
        return printed;
    }
}
