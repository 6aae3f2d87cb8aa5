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
    private static final String PREFIX = "data:image/png;base64,";
    /// A blue that stands out from light and dark.
    private static final byte[] VEIL = {0x08, 0x77, (byte) 0xbd};
    private static final byte[] OPAQUE = new byte[256];

    static {
        for (int n = 0; n < OPAQUE.length; n++) {
            OPAQUE[n] = (byte) n;
        }
    }

    private PictureData() {}

    /// A `data:` address of the `size * size` answers that begin at `offset`. Not modified.
    static String url(byte[] answers, int offset, int size, Palette palette, Shade shade, boolean discrete) {
        byte[] png = png(answers, offset, size, palette.colors(shade, discrete));
        return PREFIX + Base64.getEncoder().encodeToString(png);
    }

    /// A `data:` address of `size * size` pixels of one colour, each as opaque as its byte says. Not modified.
    static String veil(byte[] depths, int size) {
        byte[] colors = new byte[3 * OPAQUE.length];
        for (int n = 0; n < colors.length; n++) {
            colors[n] = VEIL[n % VEIL.length];
        }
        return PREFIX + Base64.getEncoder().encodeToString(png(depths, 0, size, colors, OPAQUE));
    }

    /// A picture file. `colors` has three bytes per answer. Not modified.
    public static byte[] png(byte[] answers, int offset, int size, byte[] colors) {
        return png(answers, offset, size, colors, new byte[0]);
    }

    private static byte[] png(byte[] answers, int offset, int size, byte[] colors, byte[] opacities) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(4096);
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header(size));
        chunk(file, "PLTE", colors);
        if (opacities.length > 0) {
            chunk(file, "tRNS", opacities);
        }
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
