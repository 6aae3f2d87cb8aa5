package playground.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import playground.compare.Standing;

/// Writes a standing as bytes, as protocol.md says: a head of 36, 32 for each run, then the pictures, deflated where that is
/// shorter.
public final class StandingCodec {
    static final int HEAD = 36;
    static final int RUNNER = 32;
    private static final int MAGIC = 0x434e4e50;
    private static final byte VERSION = 1;
    private static final double STEPS = 254;
    private static final byte UNKNOWN = (byte) 255;

    private StandingCodec() {}

    /// The frame, from the buffer's position to its limit.
    public static ByteBuffer encode(Standing standing) {
        byte[] pictures = standing.pictures();
        byte[] deflated = FrameCodec.deflate(pictures);
        ByteBuffer frame = ByteBuffer.allocate(HEAD + RUNNER * standing.runners().size() + deflated.length).order(ByteOrder.LITTLE_ENDIAN);
        frame.putInt(MAGIC).put(VERSION).put(state(standing));
        frame.put((byte) (deflated.length < pictures.length ? 1 : 0)).put((byte) 0);
        frame.putDouble((double) standing.round()).putDouble((double) standing.rounds());
        frame.putInt(standing.runners().size()).putInt(standing.side()).putInt(pictures.length);
        Standing.Span span = standing.span();
        for (int number = 0; number < standing.runners().size(); number++) {
            runner(frame, standing.runners().get(number), standing.place(number), span);
        }
        return frame.put(deflated).flip();
    }

    private static byte state(Standing standing) {
        return (byte) switch (standing.state()) {
            case PAUSED -> 0;
            case RUNNING -> 1;
            case SEEKING -> 2;
            case FINISHED -> 3;
        };
    }

    private static void runner(ByteBuffer frame, Standing.Runner runner, int place, Standing.Span span) {
        boolean known = !runner.diverged() && Double.isFinite(runner.loss());
        byte heat = known ? (byte) Math.round(STEPS * span.share(runner.loss())) : UNKNOWN;
        frame.putDouble((double) runner.epoch()).putDouble(runner.losses().train()).putDouble(runner.losses().test());
        frame.put((byte) (runner.diverged() ? 1 : 0)).put((byte) place).put(heat);
        frame.put((byte) 0).putInt(0);
    }
}
