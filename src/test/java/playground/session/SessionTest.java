package playground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import playground.experiment.Limits;
import playground.inspect.Subject;
import playground.run.LinkQuery;
import playground.run.Position;
import playground.run.Snapshot;

class SessionTest {
    private static final int HISTORY = 100;
    private static final Command METRICS = new Command.Inspect(List.of(new Subject.Metrics()));
    private final HandClock clock = new HandClock();
    private final Screen screen = new Screen();
    private final Session session =
            new Session(new SessionLimits(Limits.EPOCHS, HISTORY, 8, 30), screen, clock, () -> "seed");

    private Next say(Command... commands) {
        for (Command command : commands) {
            assertTrue(session.offer(command));
        }
        return slice();
    }

    private Next slice() {
        return session.slice(clock.nanos() + TimeUnit.MILLISECONDS.toNanos(10));
    }

    private Snapshot last() {
        return screen.moments.getLast().snapshot();
    }

    @Test
    void trainingWaitsForAPageThatDoesNotReadAndNoLossIsLost() {
        screen.reading = false;
        Next next = say(new Command.Open(""), new Command.SetSpeed(Speed.UNLIMITED), new Command.Play());
        assertEquals(Next.WHEN_WOKEN, next);
        assertEquals(Next.WHEN_WOKEN, slice());
        assertEquals(List.of(), screen.moments);
        screen.reading = true;
        slice();
        assertEquals(new Position(HISTORY - 1, 0), last().position());
        assertEquals(0, last().history().first());
        assertEquals(HISTORY, last().history().epochs());
    }

    @ParameterizedTest
    @CsvSource({"UPDATE_1, 6", "UPDATE_10, 6", "EPOCH_1, 6", "EPOCH_10, 0", "UNLIMITED, 0"})
    void unitsLeftOutAreShownWhereThereIsTimeToLook(Speed speed, int units) {
        say(new Command.Open("dropout=0.5"), new Command.SetSpeed(speed), new Command.Play());
        clock.advance(100);
        slice();
        assertEquals(units, last().findings().left().length);
    }

    @Test
    void trainingGoesOnWhereThePageHasReadOn() {
        say(new Command.Open(""), new Command.SetSpeed(Speed.UNLIMITED), new Command.Play());
        clock.advance(100);
        slice();
        assertEquals(HISTORY, last().history().first());
        assertEquals(HISTORY, last().history().epochs());
    }

    static List<Command> changingNothing() {
        return List.of(
                new Command.SetSpeed(Speed.EPOCH_10), new Command.Pause(), new Command.FocusOutput(), new Command.Focus(9, 9),
                new Command.Set("learningRate", "0.03"), new Command.Set("data", "circle"), new Command.Set("hidden", "none"));
    }

    @ParameterizedTest
    @MethodSource("changingNothing")
    void everyCommandIsAnsweredByAFrame(Command command) {
        say(new Command.Open("epoch=2"));
        clock.advance(100);
        slice();
        assertEquals(Next.WHEN_WOKEN, slice());
        int before = screen.moments.size();
        say(command);
        assertEquals(before + 1, screen.moments.size());
    }

    @Test
    void whileARunMovesCommandsBringNoMoreFramesThanItHas() {
        say(new Command.Open(""), new Command.Play());
        clock.advance(1);
        int before = screen.moments.size();
        for (int n = 0; n < 20; n++) {
            say(new Command.SetSpeed(Speed.EPOCH_1));
        }
        assertEquals(before, screen.moments.size());
    }

    @ParameterizedTest
    @MethodSource("changingNothing")
    void aSessionWithoutARunSleepsUntilThereIsOne(Command command) {
        assertEquals(Next.WHEN_WOKEN, say(command));
    }

    @Test
    void aRunChangedBeforeItWasOpenedIsTheDefaultOne() {
        say(new Command.Set("learningRate", "0.1"));
        assertEquals(Position.START, last().position());
    }

    /// Each by itself would change the run where it is.
    @Test
    void severalSettingsAtOnceStartTheRunAnew() {
        say(new Command.Open("data=xor&epoch=3"), new Command.Set("settings", "learningRate=0.3&batch=5"));
        assertEquals("data=xor&learningRate=0.3&batch=5", LinkQuery.format(screen.links.getLast()));
    }

    @Test
    void whatIsShownMidEpochIsWhatItsLinkShows() {
        say(new Command.Open("seed=3&epoch=1"));
        clock.tick(1);
        say(new Command.Play());
        say(new Command.Pause());
        clock.tick(0);
        slice();
        Snapshot paused = last();
        assertTrue(paused.position().step() > 0, paused.position()::toString);
        say(new Command.Open(LinkQuery.format(screen.links.getLast())));
        assertEquals(paused.digest(), last().digest());
        assertEquals(paused.losses(), last().losses());
        assertEquals(paused.accuracy(), last().accuracy());
    }

    @Test
    void aRunStopsByItselfAndGoesOnWhenPlayed() {
        say(new Command.Open("stopEpochs=5"), new Command.SetSpeed(Speed.UNLIMITED), new Command.Play());
        assertEquals(Phase.EPOCHS, shown().phase());
        assertEquals(new Position(5, 0), last().position());
        assertEquals(5, screen.links.getLast().at().epoch());
        clock.advance(100);
        say(new Command.Play());
        clock.advance(100);
        slice();
        assertEquals(Phase.RUNNING, shown().phase());
        assertTrue(last().position().epoch() > 5);
    }

    /// Where it is told to stop at an epoch that it has passed; one that is still to come changes it where it is.
    @Test
    void aRunThatIsToStopEarlierStartsAnew() {
        say(new Command.Open("epoch=8"));
        clock.advance(100);
        say(new Command.Set("stopEpochs", "9"));
        assertEquals("edits=8:stopEpochs:9&epoch=8", LinkQuery.format(screen.links.getLast()));
        clock.advance(100);
        say(new Command.Set("stopEpochs", "5"));
        assertEquals("stopEpochs=5", LinkQuery.format(screen.links.getLast()));
        assertEquals(new Position(0, 0), last().position());
    }

    /// Single epochs and places beyond are gone to all the same; they change nothing.
    @Test
    void aPerceptronWithoutMistakesPlaysNoMore() {
        String and = "data=and&hidden=&loss=perceptron&init=zero&learningRate=1&shuffle=false";
        say(new Command.Open(and), new Command.SetSpeed(Speed.UNLIMITED), new Command.Play());
        assertEquals(Phase.FAULTLESS, shown().phase());
        assertEquals(new Position(6, 0), last().position());
        clock.advance(100);
        say(new Command.Play());
        clock.advance(100);
        slice();
        assertEquals(Phase.FAULTLESS, shown().phase());
        assertEquals(6, last().position().epoch());
        clock.advance(100);
        say(new Command.Step());
        assertEquals(7, last().position().epoch());
        say(new Command.Open(and + "&epoch=20"));
        assertEquals(20, last().position().epoch());
    }

    @Test
    void aStepOnTheWayIsNoReasonToStop() {
        say(new Command.Open("stopEpochs=1"), new Command.Step());
        say(new Command.Step());
        assertEquals(Phase.PAUSED, shown().phase());
        assertEquals(2, last().position().epoch());
    }

    private Moment shown() {
        return screen.moments.getLast();
    }

    @Test
    void whoDoesNotLookInsideIsToldNothingOfIt() {
        say(new Command.Open(""), new Command.Play());
        clock.advance(1000);
        slice();
        assertEquals(List.of(), screen.inspections);
    }

    @Test
    void atRestALookInsideIsAnsweredAtOnce() {
        say(new Command.Open("epoch=2"), METRICS);
        assertEquals(1, screen.inspections.size());
        say(new Command.Focus(0, 1));
        assertEquals(2, screen.inspections.size());
        assertEquals(new Position(2, 0), screen.inspections.getLast().position());
        assertEquals(Next.WHEN_WOKEN, slice());
    }

    @Test
    void whileARunMovesALookInsideIsAnsweredFiveTimesASecond() {
        say(new Command.Open(""), METRICS, new Command.Play());
        int before = screen.inspections.size();
        for (int n = 0; n < 200; n++) {
            clock.advance(10);
            say(METRICS);
        }
        int told = screen.inspections.size() - before;
        assertTrue(told >= 9 && told <= 10, () -> told + " in two seconds");
        say(new Command.Inspect(List.of()));
        clock.advance(1000);
        int after = screen.inspections.size();
        slice();
        assertEquals(after, screen.inspections.size());
    }

    @Test
    void aPageThatDoesNotReadIsNotToldMore() {
        say(new Command.Open(""), METRICS, new Command.Play());
        screen.reading = false;
        int before = screen.inspections.size();
        clock.advance(1000);
        slice();
        assertEquals(before, screen.inspections.size());
    }

    @Test
    void tooManyCommandsAreNotTaken() {
        for (int n = 0; n < 8; n++) {
            assertTrue(session.offer(new Command.Pause()));
        }
        assertFalse(session.offer(new Command.Pause()));
    }
}
