package playground.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.compare.Comparison;
import playground.compare.ComparisonQuery;
import playground.compare.Standing;
import playground.engine.train.Losses;
import playground.experiment.Experiment;
import playground.experiment.KnownTables;
import playground.run.Link;
import playground.run.Position;
import playground.run.Replay;
import playground.run.Run;

class ContestTest {
    private final HandClock clock = new HandClock();
    private final List<Standing> shown = new ArrayList<>();

    private final class Wall implements ContestSink {
        @Override
        public boolean free() {
            return true;
        }

        @Override
        public void show(Standing standing) {
            shown.add(standing);
        }

        @Override
        public void failed() {
            throw new AssertionError("The contest broke");
        }
    }

    @Test
    void everyRunIsTheSameAsAlone() {
        Comparison comparison = comparison("data=xor&race=batch:1,10,all~learningRate:0.03,0.1,0.3&epochs=20");
        Standing end = finished(comparison);
        List<Experiment> runs = comparison.experiments();
        for (int n = 0; n < runs.size(); n++) {
            Losses alone = Replay.complete(new Link(Run.of(runs.get(n)), new Position(20, 0))).trainer().losses();
            assertEquals(20, end.runners().get(n).epoch());
            assertEquals(alone, end.runners().get(n).losses());
        }
    }

    /// Each is the run that its edits make; up to the first edit they are the same.
    @Test
    void aForkAndItsOriginalAreTheSameAsAlone() {
        Comparison comparison = comparison("data=xor&edits=12.3:batch:1&fork=8:learningRate:0.3,8:weight.0.0.0:2,15:optimizer:adam&epochs=20");
        Standing end = finished(comparison);
        List<Run> runs = comparison.runs();
        for (int n = 0; n < runs.size(); n++) {
            Losses alone = Replay.complete(new Link(runs.get(n), new Position(20, 0))).trainer().losses();
            assertEquals(alone, end.runners().get(n).losses());
        }
        double[][] losses = end.runners().stream().map(runner -> runner.course().losses()).toArray(double[][]::new);
        assertArrayEquals(Arrays.copyOf(losses[0], 8), Arrays.copyOf(losses[1], 8));
        assertNotEquals(losses[0][9], losses[1][9]);
        assertNotEquals(end.runners().get(0).losses(), end.runners().get(1).losses());
    }

    @Test
    void runsAreSeenAtTheSamePlace() {
        finished(comparison("data=xor&seeds=5&epochs=30"));
        for (Standing standing : shown) {
            assertTrue(standing.runners().stream().allMatch(runner -> runner.epoch() == standing.round()), standing::toString);
        }
    }

    @Test
    void theFirstToTheGoalIsFirst() {
        Standing end = finished(comparison("race=learningRate:0.001,0.03,0.1,0.1&epochs=60&goal=0.1"));
        assertEquals(List.of(0, 3, 1, 1), List.of(end.place(0), end.place(1), end.place(2), end.place(3)));
        Standing.Runner winner = end.runners().get(2);
        assertTrue(winner.course().losses()[(int) winner.arrived()] <= 0.1);
        assertTrue(winner.course().losses()[(int) winner.arrived() - 1] > 0.1);
        assertEquals(3, end.reached());
    }

    @Test
    void byUpdatesRunsEndAfterEquallyMany() {
        Standing end = finished(comparison("race=batch:10,1&epochs=20&clock=updates"));
        assertEquals(List.of(20L, 2L), end.runners().stream().map(Standing.Runner::epoch).toList());
        assertEquals(500, end.runners().get(0).course().clocks()[20]);
        assertEquals(500, end.runners().get(1).course().clocks()[2]);
    }

    @Test
    void aRunThatDivergesDoesNotHoldUpTheOthers() {
        Standing end = finished(comparison("problem=regression&race=learningRate:0.03,1000&epochs=10"));
        assertFalse(end.runners().get(0).diverged());
        assertTrue(end.runners().get(1).diverged());
        assertEquals(10, end.runners().getFirst().epoch());
    }

    @Test
    void itRestsStepsAndStartsAnew() {
        Contest contest = new Contest(comparison("data=xor&race=batch:5,all&epochs=10"), new Wall(), clock);
        work(contest, 5);
        assertEquals(0, shown.getLast().round());
        contest.offer(new Command.Step());
        work(contest, 200);
        assertEquals(1, shown.getLast().round());
        assertEquals(Standing.State.PAUSED, shown.getLast().state());
        contest.offer(new Command.Seek(7));
        work(contest, 200);
        assertEquals(7, shown.getLast().round());
        contest.offer(new Command.Reset());
        work(contest, 200);
        assertEquals(0, shown.getLast().round());
    }

    @Test
    void speedIsRoundsASecond() {
        Contest contest = new Contest(comparison("data=xor&race=batch:50,all&epochs=1000"), new Wall(), clock);
        contest.offer(new Command.SetSpeed(Speed.EPOCH_10));
        contest.offer(new Command.Play());
        for (int tenths = 0; tenths < 20; tenths++) {
            work(contest, 50);
        }
        assertEquals(20, shown.getLast().round(), 2);
    }

    private static Comparison comparison(String query) {
        return ComparisonQuery.parse(query, KnownTables.NONE).value();
    }

    private Standing finished(Comparison comparison) {
        Contest contest = new Contest(comparison, new Wall(), clock);
        contest.offer(new Command.SetSpeed(Speed.UNLIMITED));
        contest.offer(new Command.Play());
        for (int slices = 0; slices < 100_000 && (shown.isEmpty() || shown.getLast().state() != Standing.State.FINISHED); slices++) {
            contest.slice(clock.nanos() + 1);
            clock.advance(10);
        }
        assertEquals(Standing.State.FINISHED, shown.getLast().state());
        return shown.getLast();
    }

    private void work(Contest contest, int slices) {
        for (int n = 0; n < slices; n++) {
            contest.slice(clock.nanos() + 1_000_000);
        }
        clock.advance(100);
        contest.slice(clock.nanos() + 1_000_000);
    }
}
