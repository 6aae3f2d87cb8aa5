package playground.session;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.run.LinkQuery;

/// What is said beforehand, and what sessions take.
class FootprintTest {
    /// Never less, and not many times as much: sockets and pictures, which are reckoned with, are not here, and what is kept of epochs
    /// is not yet all that it may come to.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            batch=all                                                                    | 300
            hidden=64&samples=2000&batch=all                                             | 256
            hidden=16,16,16&batch=all&optimizer=adam                                     | 120
            hidden=64,64,64,64,64,64,64,64,64,64&samples=10000&batch=all&optimizer=adam  | 1
            hidden=64,64,64,64,64,64,64,64,64,64&samples=20                              | 20
            hidden=&samples=10000&features=x,y,x2,y2,xy,sinx,siny&batch=all              | 40
            data=digits&hidden=32&batch=all                                              | 40
            data=sine&hidden=8&batch=all                                                 | 255
            """)
    void itIsAsMuchAsSessionsTake(String query, String epochs) throws IOException {
        long taken = taken(query, epochs);
        long said = Footprint.of(LinkQuery.parse(query).value().run().experiment());
        assertTrue(taken < said && said < 5 * taken, () -> "said " + said + ", taken " + taken);
    }

    private static long taken(String query, String epochs) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-cp",
                        System.getProperty("java.class.path"), FootprintMeter.class.getName(), query, epochs)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            return Long.parseLong(lines.readLine());
        }
    }
}
