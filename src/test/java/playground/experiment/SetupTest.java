package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetupTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "hidden=8,8,8", "features=x,y,x2,siny", "activation=relu", "init=he", "batch=3", "learningRate=1", "shuffle=false"
    })
    void changingTheNetworkNeverChangesTheData(String change) {
        for (String rules : new String[] {"", "rules=tfp&"}) {
            assertArrayEquals(points(rules), points(rules + change));
        }
    }

    @Test
    void anotherShareOfTrainingDataKeepsThePoints() {
        double[] half = points("");
        double[] most = points("train=90");
        Arrays.sort(half);
        Arrays.sort(most);
        assertArrayEquals(half, most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rules=tfp&", "rules=tfp&data=gauss&noise=20&"})
    void aDataSeedOfItsOwnChangesTheDataAlone(String rules) {
        assertFalse(Arrays.equals(points(rules), points(rules + "dataSeed=2")));
        assertArrayEquals(weights(rules), weights(rules + "dataSeed=2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rules=tfp&"})
    void anotherSeedWithTheDataKeptChangesTheWeightsAlone(String rules) {
        assertArrayEquals(points(rules), points(rules + "seed=2&dataSeed=1"));
        assertFalse(Arrays.equals(weights(rules), weights(rules + "seed=2&dataSeed=1")));
    }

    @Test
    void regressionEndsInALinearUnitClassificationInTanh() {
        assertEquals("linear", output("data=plane"));
        assertEquals("tanh", output("data=xor"));
    }

    @Test
    void theShareIsInTraining() {
        Setup setup = setup("samples=101&train=30");
        assertEquals(30, setup.sets().train().count());
        assertEquals(71, setup.sets().test().count());
    }

    private static String output(String query) {
        return setup(query).parameters().topology().output().activation().key();
    }

    private static double[] points(String query) {
        Setup setup = setup(query);
        double[] train = setup.split().train().x();
        double[] all = Arrays.copyOf(train, train.length + setup.split().test().size());
        System.arraycopy(setup.split().test().x(), 0, all, train.length, all.length - train.length);
        return all;
    }

    private static double[] weights(String query) {
        return setup(query).parameters().values();
    }

    private static Setup setup(String query) {
        return Setup.of(ExperimentQuery.parse(query).value());
    }
}
