package playground.bench;

import java.nio.ByteBuffer;
import java.util.List;
import playground.engine.train.Progress;
import playground.run.LinkQuery;
import playground.run.LossLog;
import playground.run.Training;
import playground.session.Moment;
import playground.session.Phase;
import playground.session.Snapshots;
import playground.wire.FrameCodec;
import playground.wire.FrameLayout;

/// Bytes and microseconds of a frame: as it is, deflated, and deflated as a difference to the one before. Prints the table
/// of decision 001, with a checksum of all bytes.
public final class FrameCost {
    private static final List<String> RUNS =
            List.of("", "features=x,y,x2,y2,xy,sinx,siny&hidden=8,8,8,8,8,8", "data=spiral&hidden=32,32,32,32,32,32,32,32");
    private static final List<Integer> EPOCHS_A_FRAME = List.of(1, 30, 600);
    private static final int FRAMES = 200;
    private long checksum;

    private FrameCost() {}

    static void main() {
        FrameCost cost = new FrameCost();
        for (String run : RUNS) {
            for (int epochs : EPOCHS_A_FRAME) {
                int frames = run.contains("32") ? FRAMES / epochs / 2 : FRAMES;
                if (frames > 1) {
                    System.out.println(cost.row(run, epochs, frames));
                }
            }
        }
        System.out.println("checksum " + cost.checksum);
    }

    private String row(String run, int epochs, int frames) {
        Training training = Training.start(LinkQuery.parse(run).value().run());
        Snapshots snapshots = new Snapshots(training);
        FrameCodec codec = new FrameCodec();
        Sums sums = new Sums();
        for (int n = 0; n < frames; n++) {
            LossLog losses = train(training, epochs);
            Moment moment = new Moment(snapshots.snapshot(losses.take(), false), Phase.RUNNING, 1, 0, 0);
            sums.add(new FrameCodec(), codec, moment);
        }
        checksum += sums.checksum;
        return "%-55s %4d epochs: %s".formatted(run, epochs, sums.means(frames));
    }

    private static LossLog train(Training training, int epochs) {
        LossLog losses = new LossLog();
        for (int done = 0; done < epochs; ) {
            if (training.advance() == Progress.EPOCH) {
                losses.record(training.position().epoch(), training.trainer().losses());
                done++;
            }
        }
        return losses;
    }

    private static final class Sums {
        private long raw;
        private long whole;
        private long difference;
        private long wholeNanos;
        private long differenceNanos;
        private long checksum;

        void add(FrameCodec fresh, FrameCodec going, Moment moment) {
            long start = System.nanoTime();
            ByteBuffer first = fresh.encode(moment);
            long middle = System.nanoTime();
            ByteBuffer second = going.encode(moment);
            differenceNanos += System.nanoTime() - middle;
            wholeNanos += middle - start;
            raw += FrameLayout.HEADER_BYTES + first.getInt(FrameLayout.BODY_LENGTH.offset());
            whole += first.remaining();
            difference += second.remaining();
            checksum += first.hashCode() + second.hashCode();
        }

        String means(int frames) {
            return "as it is %,d B, deflated %,d B in %,d µs, as difference %,d B in %,d µs"
                    .formatted(
                            raw / frames,
                            whole / frames,
                            wholeNanos / frames / 1000,
                            difference / frames,
                            differenceNanos / frames / 1000);
        }
    }
}
