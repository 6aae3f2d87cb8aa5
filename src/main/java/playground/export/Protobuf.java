package playground.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A message in the encoding of Protocol Buffers: fields by their numbers, in the order they are added. Only what ONNX needs:
/// whole numbers, text, bytes and messages.
final class Protobuf {
    private static final int BYTES = 2;
    private static final int TYPE_BITS = 3;
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Protobuf add(int field, long value) {
        varint((long) field << TYPE_BITS);
        varint(value);
        return this;
    }

    Protobuf add(int field, String text) {
        return add(field, text.getBytes(StandardCharsets.UTF_8));
    }

    Protobuf add(int field, Protobuf message) {
        return add(field, message.bytes());
    }

    /// Not modified.
    Protobuf add(int field, byte[] bytes) {
        varint(((long) field << TYPE_BITS) | BYTES);
        varint(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /// Seven bits at a time, the lowest first; the eighth says whether more follow.
    private void varint(long value) {
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            out.write((int) ((rest & SEVEN_BITS) | MORE));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /// Numbers as tensors hold them. Not modified.
    static byte[] littleEndian(double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double number : numbers) {
            bytes.putDouble(number);
        }
        return bytes.array();
    }
}
