package playground.load;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A WebSocket by hand: it can stop reading, and costs next to nothing to read.
public final class RawSocket implements AutoCloseable {
    private static final int TEXT = 0x81;
    private static final int PING = 0x9;
    private static final int PONG = 0x8a;
    private static final int MASKED = 0x80;

    /// A message, or a piece of one; `opcode` is 1 for text, 2 for bytes, 0 for a further piece, 8 for the end.
    public record Piece(int opcode, boolean last, byte[] payload) {}

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final OutputStream out;

    /// `buffer`: how many bytes the machine may receive ahead of the reader; 0 leaves that to it.
    public RawSocket(int port, String path, int buffer) {
        try {
            if (buffer > 0) {
                socket.setReceiveBufferSize(buffer);
            }
            socket.connect(new InetSocketAddress("localhost", port));
            socket.setTcpNoDelay(true);
            in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 16 * 1024));
            out = socket.getOutputStream();
            handshake(port, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handshake(int port, String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                + "\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            answer.append((char) in.readUnsignedByte());
        }
        if (!answer.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException("No WebSocket: " + answer);
        }
    }

    /// Sends a line, masked with zeros.
    public void say(String line) {
        send(TEXT, line.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized void send(int first, byte[] payload) {
        byte[] frame = new byte[8 + payload.length];
        frame[0] = (byte) first;
        frame[1] = (byte) (MASKED | 126);
        frame[2] = (byte) (payload.length >> 8);
        frame[3] = (byte) payload.length;
        System.arraycopy(payload, 0, frame, 8, payload.length);
        try {
            out.write(payload.length > 125 ? frame : small(frame, payload.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] small(byte[] frame, int length) {
        byte[] shorter = new byte[6 + length];
        shorter[0] = frame[0];
        shorter[1] = (byte) (MASKED | length);
        System.arraycopy(frame, 8, shorter, 6, length);
        return shorter;
    }

    /// The next piece; pings are answered on the way.
    public Piece read() throws IOException {
        while (true) {
            int head = in.readUnsignedByte();
            byte[] payload = in.readNBytes(length());
            int opcode = head & 0xf;
            if (opcode == PING) {
                send(PONG, payload);
            } else {
                return new Piece(opcode, head >= 0x80, payload);
            }
        }
    }

    private int length() throws IOException {
        int length = in.readUnsignedByte() & 0x7f;
        if (length == 126) {
            return in.readUnsignedShort();
        }
        return length == 127 ? Math.toIntExact(in.readLong()) : length;
    }

    /// The next whole message.
    public Piece message() throws IOException {
        Piece piece = read();
        if (piece.last) {
            return piece;
        }
        java.io.ByteArrayOutputStream whole = new java.io.ByteArrayOutputStream();
        Piece next = piece;
        whole.write(piece.payload);
        while (!next.last) {
            next = read();
            if (next.opcode == 8) {
                throw new EOFException();
            }
            whole.write(next.payload);
        }
        return new Piece(piece.opcode, true, whole.toByteArray());
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
