package playground.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.engine.net.Activation;

/// Networks given away answer what ours does: by ONNX Runtime, and by a compiler that knows nothing of us.
class ExportedNetworksTest {
    private static final OrtEnvironment RUNTIME = OrtEnvironment.getEnvironment();

    static Stream<String> runs() {
        Stream<String> activations = Activation.HIDDEN.stream().map(activation -> "data=spiral&activation=" + activation.key() + "&epoch=3");
        return Stream.concat(activations, Stream.of(
                "features=x,y,x2,y2,xy,sinx,siny&data=xor&epoch=5",
                "data=xor-table&features=x,y,d00,d11&hidden=2&epoch=5",
                "data=not&hidden=&epoch=1",
                "data=and&hidden=&loss=perceptron&output=stepabove&epoch=2",
                "data=sine&features=x,x2,sinx&hidden=8&epoch=20",
                "data=plane&hidden=&epoch=2",
                "data=gauss&output=softmax&biases=false&epoch=4",
                "data=spiral3&hidden=8&activation=gelu&epoch=10",
                "data=iris&epoch=10",
                "data=wine&scaling=none&epoch=2",
                "data=boston&hidden=4&epoch=5",
                "data=digits16&hidden=10&activation=relu&epoch=1",
                "data=blobs3&hidden=64,64,64,64,64,64,64,64,64,64&activation=swish"));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void onnxRuntimeAnswersTheSame(String query) throws OrtException {
        Trained trained = TrainedRuns.of(query);
        double[][] rows = TrainedRuns.rows(trained);
        double[][] theirs = onnx(Format.ONNX.content(trained), rows);
        for (int n = 0; n < rows.length; n++) {
            assertArrayEquals(trained.model().answers(rows[n]), theirs[n], 1e-9, query);
        }
    }

    private static double[][] onnx(byte[] model, double[][] rows) throws OrtException {
        try (OrtSession session = RUNTIME.createSession(model);
                OnnxTensor input = OnnxTensor.createTensor(RUNTIME, rows);
                OrtSession.Result result = session.run(Map.of("rows", input))) {
            return (double[][]) result.get("answers").orElseThrow().getValue();
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void javaAnswersTheSameToTheLastBit(String query, @TempDir Path folder) throws Exception {
        Trained trained = TrainedRuns.of(query);
        try (URLClassLoader loader = Compiled.load(JavaSource.CLASS, Format.JAVA.content(trained), folder)) {
            Method answers = loader.loadClass(JavaSource.CLASS).getDeclaredMethod("answers", double[].class);
            answers.setAccessible(true);
            for (double[] row : TrainedRuns.rows(trained)) {
                assertArrayEquals(trained.model().answers(row), (double[]) answers.invoke(null, (Object) row.clone()), query);
            }
        }
    }

    /// Names that would end a string, a comment, a line, an element, or be taken for something else.
    private static final String HOSTILE = """
            "quote"" ' \\ \\u0022 */","line\r
            break","</script>","=cmd|' /C calc'!A0","变量 ${x} %s 😀","bell § and line ¶",class
            1,2,3,=1+1,5,6,+a
            2,3,4,b,6,7,-b
            3,5,4,=1+1,7,9,+a
            4,1,4,b,6,6,-b
            """.replace('§', '\u0007').replace('¶', '\u2028');

    @Test
    void namesOfVisitorsStayNames(@TempDir Path folder) throws Exception {
        Trained trained = TrainedRuns.ofTable(HOSTILE, 3);
        try (URLClassLoader loader = Compiled.load(JavaSource.CLASS, Format.JAVA.content(trained), folder)) {
            Class<?> compiled = loader.loadClass(JavaSource.CLASS);
            assertArrayEquals(trained.model().columns().toArray(), (String[]) Compiled.constant(compiled, "COLUMNS"));
            assertArrayEquals(trained.model().classNames().toArray(), (String[]) Compiled.constant(compiled, "CLASSES"));
            assertEquals(trained.query(), Compiled.constant(compiled, "LINK"));
        }
        assertTrue(trained.model().columns().getFirst().contains("\\u0022 */"), () -> trained.model().columns().toString());
        double[] row = TrainedRuns.rows(trained)[0];
        assertArrayEquals(trained.model().answers(row), onnx(Format.ONNX.content(trained), new double[][] {row})[0], 1e-9);
    }

    /// Whatever a word holds, it is one literal that means it.
    @Test
    void literalsOfJavaMeanTheWord(@TempDir Path folder) throws Exception {
        String word = "\"\r\n\t\\u0022\\\0\u007f\u0085\u2028\ud800 */ // </script> \\N{DOUBLE} 中 é \ud83d\ude00 7\u00017";
        String source = "final class Word { static final String WORD = " + Quoted.java(word) + "; }";
        try (URLClassLoader loader = Compiled.load("Word", source.getBytes(StandardCharsets.UTF_8), folder)) {
            assertEquals(word, Compiled.constant(loader.loadClass("Word"), "WORD"));
        }
    }

    @Test
    void namesInPythonAreOneLiteralEach() {
        Trained trained = TrainedRuns.ofTable(HOSTILE, 1);
        for (Format format : new Format[] {Format.NUMPY, Format.TORCH, Format.KERAS}) {
            String source = new String(format.content(trained), StandardCharsets.UTF_8);
            String line = Arrays.stream(source.split("\n", -1)).filter(text -> text.startsWith("COLUMNS = ")).findFirst().orElseThrow();
            assertTrue(line.startsWith("COLUMNS = [\"quote\\U00000022 ' \\U0000005c \\U0000005cu0022 */\", \""), line);
            assertEquals(trained.model().columns().size(), line.split("\", \"", -1).length, line);
        }
    }
}
