package playground.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Reads frames by the table in protocol.md alone, without a look at the writer. Keeps the pictures of the frame before.
public final class FrameReader {
    public int state;
    public int revision;
    public int step;
    public double epoch;
    public double sought;
    public double updates;
    public double rate;
    public double samples;
    public double learningRate;
    public double trainLoss;
    public double testLoss;
    public float trainAccuracy;
    public float testAccuracy;
    public double historyFirst;
    public int stepsPerEpoch;
    public int units;
    public int focusLayer;
    public int focusUnit;
    public double penalty;
    public double validationLoss;
    public double best;
    public float validationAccuracy;
    public int zeros;
    public float[] losses = {};
    public float[] validation = {};
    public byte[] left = {};
    public float[] parameters = {};
    public int mistakes;
    public int period;
    public float[] lines = {};
    public float[] rows = {};
    public int places;
    public float[] curves = {};
    public byte[] boundary = {};
    public byte[] thumbnails = {};
    public final byte[] digest = new byte[32];

    public FrameReader read(ByteBuffer bytes) {
        ByteBuffer frame = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        if (frame.getInt(0) != 0x464e4e50 || frame.get(4) != 1) {
            throw new IllegalArgumentException("A frame starts with PNNF and version 1");
        }
        head(frame);
        ByteBuffer body = body(frame);
        losses = floats(body, 2 * frame.getInt(80));
        validation = floats(body, frame.getShort(198) * frame.getInt(80));
        parameters = floats(body, frame.getInt(84));
        lines = floats(body, 4 * (frame.getShort(160) & 0xffff));
        rows = floats(body, (frame.getShort(162) & 0xffff) * (units + 2));
        curves = floats(body, (frame.getShort(200) & 0xffff) * places);
        left = new byte[frame.getShort(196) & 0xffff];
        body.get(left);
        int side = frame.getShort(92) & 0xffff;
        int thumbnail = frame.getShort(94) & 0xffff;
        if (thumbnail > 0) {
            boolean difference = frame.get(7) == 1;
            boundary = picture(body, side * side, difference ? boundary : new byte[side * side]);
            int length = units * thumbnail * thumbnail;
            thumbnails = picture(body, length, difference ? thumbnails : new byte[length]);
        }
        if (body.hasRemaining()) {
            throw new IllegalArgumentException("The body has " + body.remaining() + " bytes too many");
        }
        return this;
    }

    private void head(ByteBuffer frame) {
        state = frame.get(5);
        revision = frame.getInt(8);
        step = frame.getInt(12);
        epoch = frame.getDouble(16);
        sought = frame.getDouble(24);
        updates = frame.getDouble(32);
        rate = frame.getDouble(40);
        samples = frame.getDouble(136);
        learningRate = frame.getDouble(144);
        trainLoss = frame.getDouble(48);
        testLoss = frame.getDouble(56);
        trainAccuracy = frame.getFloat(64);
        testAccuracy = frame.getFloat(68);
        historyFirst = frame.getDouble(72);
        stepsPerEpoch = frame.getInt(88);
        units = frame.getShort(96) & 0xffff;
        focusLayer = frame.get(98);
        focusUnit = frame.get(99);
        frame.get(104, digest);
        mistakes = frame.getInt(152);
        period = frame.getInt(156);
        penalty = frame.getDouble(164);
        validationLoss = frame.getDouble(172);
        best = frame.getDouble(180);
        validationAccuracy = frame.getFloat(188);
        zeros = frame.getInt(192);
        places = frame.getShort(202) & 0xffff;
    }

    private static ByteBuffer body(ByteBuffer frame) {
        byte[] body = new byte[frame.getInt(100)];
        byte[] sent = new byte[frame.remaining() - 204];
        frame.get(204, sent);
        if (frame.get(6) == 0) {
            return ByteBuffer.wrap(sent).order(ByteOrder.LITTLE_ENDIAN);
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(sent);
            if (inflater.inflate(body) != body.length) {
                throw new IllegalArgumentException("The body is shorter than its header says");
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        } finally {
            inflater.end();
        }
        return ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static float[] floats(ByteBuffer body, int count) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = body.getFloat();
        }
        return floats;
    }

    private static byte[] picture(ByteBuffer body, int length, byte[] before) {
        byte[] picture = new byte[length];
        for (int i = 0; i < length; i++) {
            picture[i] = (byte) (body.get() + before[i]);
        }
        return picture;
    }
}
