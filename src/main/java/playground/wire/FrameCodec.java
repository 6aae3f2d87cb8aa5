package playground.wire;

import static playground.wire.FrameLayout.*;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;
import playground.engine.train.Pictures;
import playground.engine.train.TruthTable;
import playground.run.Findings;
import playground.run.Logic;
import playground.run.Snapshot;
import playground.run.Tally;
import playground.session.Moment;

/// Writes frames for one connection, byte for byte as protocol.md says. Pictures go as differences to those of the frame
/// before, so every frame made must be sent, in order; one thread at a time.
public final class FrameCodec {
    /// Below this many bytes deflating costs more than it saves.
    private static final int WORTH_DEFLATING = 512;

    /// A deflater takes long to set up and holds 256 KiB, so there are only as many as are in use at the same time.
    private static final Queue<Deflater> IDLE = new ConcurrentLinkedQueue<>();

    private byte[] boundary = {};
    private byte[] thumbnails = {};

    /// The frame, from the buffer's position to its limit.
    public ByteBuffer encode(Moment moment) {
        Snapshot snapshot = moment.snapshot();
        Pictures pictures = snapshot.pictures();
        boolean difference = pictures.thumbnailSize() > 0
                && pictures.boundary().length == boundary.length
                && pictures.thumbnails().length == thumbnails.length;
        byte[] body = body(snapshot, difference);
        byte[] deflated = body.length < WORTH_DEFLATING ? body : deflate(body);
        boolean smaller = deflated.length < body.length;
        byte[] sent = smaller ? deflated : body;
        ByteBuffer frame = ByteBuffer.allocate(HEADER_BYTES + sent.length).order(ByteOrder.LITTLE_ENDIAN);
        head(frame, moment);
        frame.put(CODING.offset(), (byte) (smaller ? 1 : 0));
        frame.put(DIFFERENCE.offset(), (byte) (difference ? 1 : 0));
        frame.putInt(BODY_LENGTH.offset(), body.length);
        frame.put(HEADER_BYTES, sent);
        remember(pictures);
        return frame;
    }

    private static void head(ByteBuffer frame, Moment moment) {
        Snapshot snapshot = moment.snapshot();
        frame.putInt(MAGIC.offset(), MAGIC_NUMBER);
        frame.put(FrameLayout.VERSION.offset(), (byte) VERSION_NUMBER);
        frame.put(STATE.offset(), state(moment));
        frame.putInt(REVISION.offset(), moment.revision());
        frame.putInt(STEP.offset(), snapshot.position().step());
        frame.putDouble(EPOCH.offset(), (double) snapshot.position().epoch());
        frame.putDouble(SOUGHT.offset(), (double) moment.sought());
        frame.putDouble(RATE.offset(), moment.rate());
        frame.putDouble(TRAIN_LOSS.offset(), snapshot.losses().train());
        frame.putDouble(TEST_LOSS.offset(), snapshot.losses().test());
        frame.putFloat(TRAIN_ACCURACY.offset(), (float) snapshot.accuracy().train());
        frame.putFloat(TEST_ACCURACY.offset(), (float) snapshot.accuracy().test());
        frame.putInt(STEPS_PER_EPOCH.offset(), snapshot.stepsPerEpoch());
        frame.put(DIGEST.offset(), HexFormat.of().parseHex(snapshot.digest()));
        tally(frame, snapshot.tally());
        found(frame, snapshot);
        sizes(frame, snapshot);
        logic(frame, snapshot.logic());
    }

    private static void logic(ByteBuffer frame, Logic logic) {
        frame.putInt(MISTAKES.offset(), logic.mistakes());
        frame.putInt(PERIOD.offset(), logic.period());
        frame.putShort(LINE_COUNT.offset(), (short) logic.lineCount());
        frame.putShort(ROW_COUNT.offset(), (short) logic.table().rows().size());
    }

    private static void tally(ByteBuffer frame, Tally tally) {
        frame.putDouble(UPDATES.offset(), (double) tally.updates());
        frame.putDouble(SAMPLES.offset(), (double) tally.samples());
        frame.putDouble(LEARNING_RATE.offset(), tally.learningRate());
    }

    private static void found(ByteBuffer frame, Snapshot snapshot) {
        Findings findings = snapshot.findings();
        frame.putDouble(PENALTY.offset(), findings.penalty());
        frame.putDouble(VALIDATION_LOSS.offset(), snapshot.losses().validation());
        frame.putDouble(BEST.offset(), (double) findings.best());
        frame.putFloat(VALIDATION_ACCURACY.offset(), (float) snapshot.accuracy().validation());
        frame.putInt(ZEROS.offset(), findings.zeros());
        frame.putShort(LEFT_COUNT.offset(), (short) findings.left().length);
        frame.putShort(VALIDATION.offset(), (short) (snapshot.history().validation().length > 0 ? 1 : 0));
    }

    private static void sizes(ByteBuffer frame, Snapshot snapshot) {
        Pictures pictures = snapshot.pictures();
        frame.putDouble(HISTORY_FIRST.offset(), (double) snapshot.history().first());
        frame.putInt(HISTORY_COUNT.offset(), snapshot.history().epochs());
        frame.putInt(PARAMETER_COUNT.offset(), snapshot.parameters().values().length);
        frame.putShort(BOUNDARY_SIDE.offset(), (short) pictures.boundarySize());
        frame.putShort(THUMBNAIL_SIDE.offset(), (short) pictures.thumbnailSize());
        frame.putShort(UNIT_COUNT.offset(), (short) snapshot.parameters().topology().unitCount());
        frame.put(FOCUS_LAYER.offset(), (byte) pictures.focusLayer());
        frame.put(FOCUS_UNIT.offset(), (byte) pictures.focusUnit());
        frame.putShort(CURVE_COUNT.offset(), (short) pictures.curves().count());
        frame.putShort(PLACE_COUNT.offset(), (short) pictures.curves().places());
    }

    private static byte state(Moment moment) {
        return switch (moment.phase()) {
            case PAUSED -> 0;
            case RUNNING -> 1;
            case SEEKING -> 2;
            case DIVERGED -> 3;
            case FINISHED -> 4;
            case EPOCHS -> 5;
            case LOSS -> 6;
            case ACCURACY -> 7;
            case PLATEAU -> 8;
            case VALIDATION -> 9;
            case FAULTLESS -> 10;
        };
    }

    private byte[] body(Snapshot snapshot, boolean difference) {
        float[] losses = snapshot.history().losses();
        double[] parameters = snapshot.parameters().values();
        Pictures pictures = snapshot.pictures();
        float[] validation = snapshot.history().validation();
        byte[] left = snapshot.findings().left();
        int pixels = pictures.boundary().length + pictures.thumbnails().length;
        float[] logic = logic(snapshot.logic());
        double[] curves = pictures.curves().rows();
        int floats = losses.length + validation.length + parameters.length + logic.length + curves.length;
        byte[] bytes = new byte[4 * floats + left.length + pixels];
        ByteBuffer body = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (float loss : losses) {
            body.putFloat(loss);
        }
        for (float loss : validation) {
            body.putFloat(loss);
        }
        put(body, parameters);
        for (float number : logic) {
            body.putFloat(number);
        }
        put(body, curves);
        body.put(left);
        put(body, pictures.boundary(), difference ? boundary : new byte[0]);
        put(body, pictures.thumbnails(), difference ? thumbnails : new byte[0]);
        return bytes;
    }

    private static void put(ByteBuffer body, double[] numbers) {
        for (double number : numbers) {
            body.putFloat(Math.clamp((float) number, -Float.MAX_VALUE, Float.MAX_VALUE));
        }
    }

    /// The lines, then the rows of the truth table: every unit's answer, the output's weighted sum, 1 if that is right.
    private static float[] logic(Logic logic) {
        List<TruthTable.Row> rows = logic.table().rows();
        int width = rows.isEmpty() ? 0 : rows.getFirst().answers().length + 2;
        float[] numbers = Arrays.copyOf(logic.lines(), logic.lines().length + rows.size() * width);
        int at = logic.lines().length;
        for (TruthTable.Row row : rows) {
            for (double answer : row.answers()) {
                numbers[at++] = (float) answer;
            }
            numbers[at++] = (float) row.sum();
            numbers[at++] = row.right() ? 1 : 0;
        }
        return numbers;
    }

    /// The bytes less those before, or as they are where there were none.
    private static void put(ByteBuffer body, byte[] picture, byte[] before) {
        if (before.length == 0) {
            body.put(picture);
            return;
        }
        byte[] difference = new byte[picture.length];
        for (int i = 0; i < picture.length; i++) {
            difference[i] = (byte) (picture[i] - before[i]);
        }
        body.put(difference);
    }

    private void remember(Pictures pictures) {
        if (pictures.thumbnailSize() > 0) {
            boundary = pictures.boundary();
            thumbnails = pictures.thumbnails();
        }
    }

    /// Deflates, giving up (and returning something no shorter) when nothing is gained.
    static byte[] deflate(byte[] body) {
        Deflater deflater = Objects.requireNonNullElseGet(IDLE.poll(), () -> new Deflater(Deflater.BEST_SPEED, true));
        deflater.setInput(body);
        deflater.finish();
        byte[] target = new byte[body.length];
        int length = deflater.deflate(target);
        boolean finished = deflater.finished();
        deflater.reset();
        IDLE.add(deflater);
        return finished ? Arrays.copyOf(target, length) : body;
    }
}
