package playground.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.data.Scale;
import playground.engine.inspect.Neuron;
import playground.engine.inspect.Responses;
import playground.run.LinkQuery;
import playground.run.Replay;
import playground.run.Training;

/// What is said of a unit is what the network computes, and how it came to that.
class NeuronTest {
    private static final double TOLERANCE = 1e-12;

    private static Training training(String query) {
        return Replay.complete(LinkQuery.parse(query).value());
    }

    private static Finding.OfUnit find(Training training, String subject) {
        Finding found = Inspector.inspect(training, SubjectReader.read(subject).orElseThrow()).findings().getFirst();
        return assertInstanceOf(Finding.OfUnit.class, found);
    }

    @Test
    void itsWeightsAndTheAnswersBeforeMakeItsSum() {
        Training training = training("hidden=4,3&epoch=7");
        Neuron neuron = find(training, "unit:1:2").neuron();
        Responses before = Responses.of(training.trainer().parameters(), training.train(), 0);
        Responses there = Responses.of(training.trainer().parameters(), training.train(), 1);
        double sum = neuron.bias();
        for (int i = 0; i < 4; i++) {
            sum += neuron.weights()[i] * before.answers()[i][17];
            assertEquals(Scale.of(before.answers()[i]).deviation(), neuron.spreads()[i], TOLERANCE);
        }
        assertEquals(there.sums()[2][17], sum, TOLERANCE);
    }

    @Test
    void theStrongestInputIsTheOneThatMovesTheSumMost() {
        Neuron neuron = find(training("data=iris&hidden=3&scaling=none&epoch=7"), "unit:0:1").neuron();
        assertEquals(4, neuron.strongest().length);
        for (int n = 1; n < 4; n++) {
            assertTrue(neuron.pull(neuron.strongest()[n - 1]) >= neuron.pull(neuron.strongest()[n]));
        }
    }

    @Test
    void anInputThatNeverVariesMovesNothing() {
        Neuron neuron = find(training("hidden=3,2&init=zero&epoch=3"), "unit:1:0").neuron();
        assertArrayEquals(new double[3], neuron.spreads());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "63, 64", "64, 33", "100, 51", "1000, 64"})
    void itsCourseHoldsEpochsEvenlyApart(int epoch, int places) {
        Training training = training("data=xor-table&hidden=2&epoch=" + epoch);
        Finding.OfUnit unit = find(training, "unit:0:0");
        assertEquals(places, unit.bias().epochs().length);
        assertEquals(epoch, unit.bias().epochs()[places - 1]);
        double halfway = unit.bias().epochs()[places / 2];
        Neuron then = find(training("data=xor-table&hidden=2&epoch=" + (int) halfway), "unit:0:0").neuron();
        assertEquals(then.bias(), unit.bias().values()[places / 2]);
        assertEquals(then.weights()[unit.neuron().strongest()[0]], unit.weights().getFirst().values()[places / 2]);
    }

    /// What each was halfway is what it is in a run that goes just so far; of many weights the strongest are enough.
    @ParameterizedTest
    @CsvSource({"0, 3, 3", "1, 16, 16", "2, 17, 5"})
    void everyWeightOfAFewIsFollowed(int layer, int inputs, int followed) {
        String query = "features=x,y,x2&hidden=16,17&epoch=";
        Finding.OfUnit unit = find(training(query + 10), "unit:" + layer + ":0");
        assertEquals(inputs, unit.neuron().weights().length);
        assertEquals(followed, unit.weights().size());
        Neuron then = find(training(query + 6), "unit:" + layer + ":0").neuron();
        for (int n = 0; n < followed; n++) {
            int input = unit.neuron().strongest()[n];
            assertEquals(then.weights()[input], unit.weights().get(n).values()[6]);
            assertEquals(unit.neuron().weights()[input], unit.weights().get(n).values()[10]);
        }
    }

    @Test
    void whereTheRunWasChangedTheCourseHasTheChange() {
        Finding.OfUnit unit = find(training("data=and&hidden=&edits=3:weight.0.0.0:5&epoch=4"), "unit");
        int first = unit.neuron().strongest()[0];
        assertEquals(0, first);
        assertEquals(5, unit.weights().getFirst().values()[3]);
    }

    @Test
    void ofWhatLiesBeyondTheLastTheLastIsTaken() {
        Finding.OfUnit unit = find(training("data=rings&hidden=3"), "unit:9:9");
        assertEquals(1, unit.neuron().layer());
        assertEquals(2, unit.neuron().unit());
    }
}
