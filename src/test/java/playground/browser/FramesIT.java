package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import playground.engine.net.Activation;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.train.Accuracy;
import playground.engine.train.Curves;
import playground.engine.train.Losses;
import playground.engine.train.Pictures;
import playground.engine.train.TruthTable;
import playground.run.Findings;
import playground.run.History;
import playground.run.Logic;
import playground.run.Position;
import playground.run.Snapshot;
import playground.run.Tally;
import playground.session.Moment;
import playground.session.Phase;
import playground.wire.FrameCodec;

/// Frames written in Java and read by the page's script.
class FramesIT {
    private static final Topology NET = Topology.of(2, List.of(1), List.of(Activation.TANH), 1, Activation.TANH);
    private static final int FRAMES = 30;

    @Test
    void theScriptReadsWhatTheServerWrites() {
        try (LocalServer server = new LocalServer(); Visit visit = Visit.of(server.address("/"))) {
            FrameCodec codec = new FrameCodec();
            Random random = new Random(7);
            List<String> frames = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int n = 0; n < FRAMES; n++) {
                Moment moment = moment(random, n);
                frames.add(Base64.getEncoder().encodeToString(codec.encode(moment).array()));
                expected.add(summary(moment));
            }
            assertEquals(String.join("\n", expected), visit.inModule("frame", """
                    async (m) => {
                      const reader = new m.FrameReader();
                      const sum = (bytes) => bytes.reduce((total, byte, i) => (total * 31 + byte) %% 1000003, 0);
                      const lines = [];
                      for (const frame of "%s".split(",")) {
                        const f = await reader.read(Uint8Array.from(atob(frame), (c) => c.charCodeAt(0)).buffer);
                        lines.push([f.state, f.revision, f.epoch, f.step, f.trainLoss, f.first, f.losses.length, f.validation.length, f.validationLoss,
                          f.zeros, f.left.length, f.best, f.parameters[4],
                          f.side, f.thumbnailSide, f.focus, sum(f.boundary), sum(f.thumbnails), f.mistakes, f.period, f.lines.length,
                          f.rows.length, f.places, f.curves.length, f.curves.at(-1) ?? 0, f.digest].join(" "));
                      }
                      return lines.join("\\n");
                    }""".formatted(String.join(",", frames))));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aForeignMessageIsRefusedWithASentence() {
        try (LocalServer server = new LocalServer(); Visit visit = Visit.of(server.address("/"))) {
            String function = """
                    async (m) => {
                      const bytes = new Uint8Array(204);
                      const tell = (e) => e.message;
                      const first = await new m.FrameReader().read(bytes.buffer).catch(tell);
                      bytes.set([80, 78, 78, 70, 2]);
                      return [first, await new m.FrameReader().read(bytes.buffer).catch(tell)].join("\\n");
                    }""";
            assertEquals(
                    """
                    This is no frame: a frame starts with PNNF.
                    This page reads frames of version 1; the server sends version 2. Load the page again.""",
                    visit.inModule("frame", function));
        }
    }

    /// Of smooth and noisy pictures, of changing sizes, and some without any.
    private static Moment moment(Random random, int n) {
        int side = n < 20 ? 20 : 24;
        boolean dark = n == 5;
        byte[] boundary = new byte[dark ? 0 : side * side];
        byte[] thumbnails = new byte[dark ? 0 : 2 * 16 * 16];
        for (int i = 0; i < boundary.length; i++) {
            boundary[i] = (byte) (n % 3 == 0 ? random.nextInt(255) : (i + 3 * n) % 255);
        }
        for (int i = 0; i < thumbnails.length; i++) {
            thumbnails[i] = (byte) (n % 2 == 0 ? random.nextInt(255) : i / 9 + n);
        }
        Snapshot snapshot = new Snapshot(
                new Position(n * 10L, n % 4),
                25,
                new Tally(250L * n, 2500L * n, 0.03),
                new Losses(0.5 + n, 0.25, n),
                new Accuracy(1, 0.5, 0.25),
                new Findings(n / 4.0, n, new byte[n % 3 == 0 ? 0 : 1], n - 1L),
                new Parameters(NET, new double[] {1, 2, 3, 4, n}),
                new Pictures(dark ? 0 : side, boundary, 1, 0, dark ? 0 : 16, thumbnails, curves(n)),
                new History(n * 10L, new float[2 * (n % 5)], new float[n % 2 * (n % 5)]),
                n % 2 == 0 ? "" : "ab".repeat(32),
                logic(n));
        return new Moment(snapshot, Phase.values()[n % Phase.values().length], n, n * 10L, 1.5);
    }

    /// In some frames, of up to three curves.
    private static Curves curves(int n) {
        return n % 4 == 0 ? Curves.NONE : new Curves(new double[] {0.5, n}, new double[n % 4 - 1][2], new double[] {1, -n});
    }

    /// Of two units.
    private static Logic logic(int n) {
        TruthTable.Row row = new TruthTable.Row(new double[] {0.5, n}, -2, n % 2 == 0);
        return new Logic(new float[4 * (n % 3)], new TruthTable(Collections.nCopies(n % 5, row)), n - 1, 2 * n);
    }

    private byte[] boundaryBefore = {};
    private byte[] thumbnailsBefore = {};

    private String summary(Moment moment) {
        Snapshot s = moment.snapshot();
        if (s.pictures().boundarySize() > 0) {
            boundaryBefore = s.pictures().boundary();
            thumbnailsBefore = s.pictures().thumbnails();
        }
        return moment.phase().name().toLowerCase(Locale.ROOT) + " "
                + moment.revision() + " " + s.position().epoch() + " " + s.position().step() + " " + s.losses().train() + " "
                + s.history().first() + " " + s.history().losses().length + " " + s.history().validation().length + " " + (int) s.losses().validation() + " "
                + s.findings().zeros() + " " + s.findings().left().length + " " + s.findings().best() + " " + (int) s.parameters().values()[4] + " "
                + (int) StrictMath.sqrt(boundaryBefore.length) + " 16 1 0 " + sum(boundaryBefore) + " "
                + sum(thumbnailsBefore) + " " + s.logic().mistakes() + " " + s.logic().period() + " " + 4 * s.logic().lineCount() + " "
                + 4 * s.logic().table().rows().size() + " " + summary(s.pictures().curves()) + " " + s.digest();
    }

    private static String summary(Curves curves) {
        double[] numbers = curves.rows();
        return curves.places() + " " + numbers.length + " " + (numbers.length == 0 ? 0 : (int) numbers[numbers.length - 1]);
    }

    private static long sum(byte[] bytes) {
        long total = 0;
        for (byte b : bytes) {
            total = (total * 31 + (b & 0xff)) % 1_000_003;
        }
        return total;
    }
}
