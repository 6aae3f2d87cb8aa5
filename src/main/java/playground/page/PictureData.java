package playground.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Square pictures of answers as PNG files with a palette, small and quick enough to stand in the page itself.
public final class PictureData {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte INDEXED = 3;

    private PictureData() {}

    /// A `data:` address of the `size * size` answers that begin at `offset`. Not modified.
    static String url(byte[] answers, int offset, int size, Palette palette, Shade shade, boolean discrete) {
        byte[] png = png(answers, offset, size, palette.colors(shade, discrete));
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    /// A picture file. `colors` has three bytes per answer. Not modified.
    public static byte[] png(byte[] answers, int offset, int size, byte[] colors) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(4096);
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header(size));
        chunk(file, "PLTE", colors);
        chunk(file, "IDAT", deflate(rows(answers, offset, size)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] header(int size) {
        return ByteBuffer.allocate(13)
                .putInt(size)
                .putInt(size)
                .put((byte) 8)
                .put(INDEXED)
                .array();
    }

    /// Every row begins with its filter: none.
    private static byte[] rows(byte[] answers, int offset, int size) {
        byte[] rows = new byte[size * (size + 1)];
        for (int r = 0; r < size; r++) {
            System.arraycopy(answers, offset + r * size, rows, r * (size + 1) + 1, size);
        }
        return rows;
    }

    private static byte[] deflate(byte[] data) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(data);
            deflater.finish();
            byte[] buffer = new byte[data.length + 64];
            int length = deflater.deflate(buffer);
            return Arrays.copyOf(buffer, length);
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] typed = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 crc = new CRC32();
        crc.update(typed);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(typed);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
