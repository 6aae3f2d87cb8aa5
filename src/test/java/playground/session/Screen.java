package playground.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import playground.experiment.Problem;
import playground.inspect.Inspection;
import playground.inspect.hint.Hint;
import playground.run.Link;
import playground.run.Snapshot;
import playground.run.Training;

/// A page that keeps what it is shown and told, and reads only while `reading`; each picture is work to it, `drawing`.
final class Screen implements FrameSink {
    final List<Moment> moments = new ArrayList<>();
    final List<Inspection> inspections = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    boolean reading = true;
    boolean turnedAway;
    long room = Long.MAX_VALUE;
    Runnable drawing = () -> {};

    @Override
    public boolean free() {
        return reading;
    }

    @Override
    public boolean listening() {
        return true;
    }

    @Override
    public void show(Moment moment) {
        moments.add(moment);
        drawing.run();
    }

    @Override
    public void inspected(int revision, Inspection inspection) {
        inspections.add(inspection);
    }

    @Override
    public void started(int revision, Link link, List<Problem> wrong, Training training, Supplier<Snapshot> snapshot) {
        links.add(link);
        problems.addAll(wrong);
    }

    @Override
    public void changed(int revision, Link link, Training training, Supplier<Snapshot> snapshot) {
        links.add(link);
        snapshot.get();
    }

    @Override
    public void turned(int revision, Link link, Training training, Supplier<Snapshot> snapshot) {
        links.add(link);
        snapshot.get();
    }

    @Override
    public void rested(Link link, String digest, List<Hint> hints) {
        links.add(link);
    }

    @Override
    public void declined(List<Problem> wrong) {
        problems.addAll(wrong);
    }

    @Override
    public void lacks(String fingerprint) {}

    @Override
    public boolean takes(long bytes) {
        return bytes <= room;
    }

    @Override
    public void full() {
        turnedAway = true;
    }

    @Override
    public void failed() {
        throw new AssertionError("The session broke");
    }
}
