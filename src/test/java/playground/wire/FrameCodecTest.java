package playground.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
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

class FrameCodecTest {
    private static final Topology TWO_UNITS = Topology.of(2, List.of(1), List.of(Activation.TANH), 1, Activation.TANH);
    private static final double[] WEIGHTS = {0.5, -1, 0.25, 2, -0.125};
    private static final Logic LOGIC = new Logic(
            new float[] {-1, 0, 1, 0.5f}, new TruthTable(List.of(new TruthTable.Row(new double[] {1, 0}, -0.5, true))), 2, 3);
    private static final Pictures NONE = new Pictures(0, new byte[0], 1, 0, 0, new byte[0]);

    @Test
    void everyFieldArrives() {
        Pictures pictures = pictures(new byte[] {1, (byte) 200, 3, 4}, new byte[] {5, (byte) 254});
        FrameReader frame = new FrameReader().read(new FrameCodec().encode(moment(Phase.SEEKING, pictures, "")));
        assertEquals(2, frame.state);
        assertEquals(7, frame.revision);
        assertEquals(3, frame.step);
        assertEquals(41, frame.epoch);
        assertEquals(99, frame.sought);
        assertEquals(1028, frame.updates);
        assertEquals(10_280, frame.samples);
        assertEquals(0.015, frame.learningRate);
        assertEquals(123.5, frame.rate);
        assertEquals(0.25, frame.trainLoss);
        assertEquals(0.5, frame.testLoss);
        assertEquals(0.75f, frame.trainAccuracy);
        assertEquals(Float.NaN, frame.testAccuracy);
        assertEquals(40, frame.historyFirst);
        assertEquals(1.5, frame.penalty);
        assertEquals(0.75, frame.validationLoss);
        assertEquals(12, frame.best);
        assertEquals(0.5f, frame.validationAccuracy);
        assertEquals(2, frame.zeros);
        assertArrayEquals(new byte[] {1}, frame.left);
        assertArrayEquals(new float[] {5, 6}, frame.validation);
        assertEquals(25, frame.stepsPerEpoch);
        assertEquals(2, frame.units);
        assertEquals(1, frame.focusLayer);
        assertEquals(0, frame.focusUnit);
        assertArrayEquals(new float[] {1, 2, 3, 4}, frame.losses);
        assertArrayEquals(new float[] {0.5f, -1, 0.25f, 2, -0.125f}, frame.parameters);
        assertEquals(2, frame.mistakes);
        assertEquals(3, frame.period);
        assertArrayEquals(new float[] {-1, 0, 1, 0.5f}, frame.lines);
        assertArrayEquals(new float[] {1, 0, -0.5f, 1}, frame.rows);
        assertEquals(0, frame.places);
        assertArrayEquals(new float[0], frame.curves);
        assertArrayEquals(pictures.boundary(), frame.boundary);
        assertArrayEquals(pictures.thumbnails(), frame.thumbnails);
        assertArrayEquals(new byte[32], frame.digest);
    }

    @Test
    void aRunAtRestCarriesItsDigest() {
        String digest = "0123456789abcdef".repeat(4);
        FrameReader frame = new FrameReader().read(new FrameCodec().encode(moment(Phase.PAUSED, NONE, digest)));
        assertEquals(digest, HexFormat.of().formatHex(frame.digest));
    }

    @Test
    void weightsBeyondAFloatAreTheLargestOne() {
        double[] weights = {1e308, -1e308, 0.25, 2, -0.125};
        FrameReader frame = new FrameReader().read(new FrameCodec().encode(moment(Phase.PAUSED, NONE, "", weights)));
        float[] expected = {Float.MAX_VALUE, -Float.MAX_VALUE, 0.25f, 2, -0.125f};
        assertArrayEquals(expected, frame.parameters);
    }

    @Test
    void curvesArriveInPlaceOfTheLargePicture() {
        Curves curves = new Curves(new double[] {1, Double.NaN}, new double[][] {{2, 1e300}, {4, 5}}, new double[] {-1e300, 7});
        FrameCodec codec = new FrameCodec();
        FrameReader reader = new FrameReader();
        for (byte first = 0; first < 3; first++) {
            byte[] thumbnails = {first, 2};
            Pictures pictures = new Pictures(0, new byte[0], 0, 0, 1, thumbnails, curves);
            FrameReader frame = reader.read(codec.encode(moment(Phase.RUNNING, pictures, "")));
            assertEquals(2, frame.places);
            assertArrayEquals(
                    new float[] {1, Float.NaN, 2, Float.MAX_VALUE, 4, 5, -Float.MAX_VALUE, 7}, frame.curves);
            assertEquals(0, frame.boundary.length);
            assertArrayEquals(thumbnails, frame.thumbnails);
        }
    }

    @Test
    void everyPhaseHasItsNumber() {
        for (Phase phase : Phase.values()) {
            assertEquals(phase.ordinal(), new FrameReader().read(new FrameCodec().encode(moment(phase, NONE, ""))).state);
        }
    }

    @Test
    void bytesAreAsTheProtocolSays() {
        Curves curves = new Curves(new double[] {1.5}, new double[0][], new double[0]);
        Pictures pictures = new Pictures(2, new byte[] {1, (byte) 200, 3, 4}, 1, 0, 1, new byte[] {5, (byte) 254}, curves);
        String expected = """
                504e4e46 01 01 00 00 07000000 03000000
                0000000000804440 0000000000c05840 0000000000109040 0000000000e05e40
                000000000000d03f 000000000000e03f 0000403f 0000c07f
                0000000000004440 02000000 05000000 19000000 0200 0100 0200 01 00 57000000
                0000000000000000000000000000000000000000000000000000000000000000
                000000000014c440 b81e85eb51b88e3f
                02000000 03000000 0100 0100
                000000000000f83f 000000000000e83f 0000000000002840 0000003f 02000000 0100 0100 0100 0100
                0000803f 00000040 00004040 00008040 0000a040 0000c040
                0000003f 000080bf 0000803e 00000040 000000be
                000080bf 00000000 0000803f 0000003f 0000803f 00000000 000000bf 0000803f 0000c03f 01
                01c80304 05fe""";
        assertEquals(expected.replaceAll("\\s", ""), hex(new FrameCodec().encode(moment(Phase.RUNNING, pictures, ""))));
    }

    @Test
    void picturesSurviveDifferencesOfManyFrames() {
        Random random = new Random(5);
        FrameCodec codec = new FrameCodec();
        FrameReader reader = new FrameReader();
        for (int n = 0; n < 60; n++) {
            int side = n % 20 < 15 ? 10 : 12;
            byte[] boundary = noise(random, side * side);
            byte[] thumbnails = noise(random, 2 * 32 * 32);
            boolean dark = n % 7 == 3;
            Pictures pictures = dark ? NONE : new Pictures(side, boundary, 1, 0, 32, thumbnails);
            FrameReader frame = reader.read(codec.encode(moment(Phase.RUNNING, pictures, "")));
            if (!dark) {
                assertArrayEquals(boundary, frame.boundary);
                assertArrayEquals(thumbnails, frame.thumbnails);
            }
        }
    }

    @Test
    void aStandingPictureCostsNextToNothing() {
        FrameCodec codec = new FrameCodec();
        Pictures pictures = new Pictures(100, noise(new Random(1), 10_000), 1, 0, 32, noise(new Random(2), 2048));
        int first = codec.encode(moment(Phase.RUNNING, pictures, "")).remaining();
        int second = codec.encode(moment(Phase.RUNNING, pictures, "")).remaining();
        assertTrue(first > 12_000 && second < 400, first + ", " + second);
    }

    @Test
    void bytesThatDoNotShrinkGoAsTheyAre() {
        Pictures pictures = new Pictures(100, noise(new Random(1), 10_000), 1, 0, 32, noise(new Random(2), 2048));
        ByteBuffer frame = new FrameCodec().encode(moment(Phase.RUNNING, pictures, ""));
        assertEquals(0, frame.get(FrameLayout.CODING.offset()));
    }

    private static byte[] noise(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Pictures pictures(byte[] boundary, byte[] thumbnails) {
        return new Pictures(2, boundary, 1, 0, 1, thumbnails);
    }

    private static Moment moment(Phase phase, Pictures pictures, String digest) {
        return moment(phase, pictures, digest, WEIGHTS);
    }

    private static Moment moment(Phase phase, Pictures pictures, String digest, double[] weights) {
        Snapshot snapshot = new Snapshot(
                new Position(41, 3),
                25,
                new Tally(1028, 10_280, 0.015),
                new Losses(0.25, 0.5, 0.75),
                new Accuracy(0.75, Double.NaN, 0.5),
                new Findings(1.5, 2, new byte[] {1}, 12),
                new Parameters(TWO_UNITS, weights),
                pictures,
                new History(40, new float[] {1, 2, 3, 4}, new float[] {5, 6}),
                digest,
                LOGIC);
        return new Moment(snapshot, phase, 7, 99, 123.5);
    }

    private static String hex(ByteBuffer frame) {
        return HexFormat.of().formatHex(Arrays.copyOfRange(frame.array(), frame.position(), frame.limit()));
    }
}
