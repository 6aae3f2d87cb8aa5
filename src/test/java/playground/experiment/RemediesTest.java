package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import playground.engine.data.Table;

/// What hints advise and no single setting says.
class RemediesTest {
    private static final Experiment USUAL = ExperimentQuery.parse("data=xor").value();

    @Test
    void severalSettingsAreOneChange() {
        Parsed<Experiment> changed = Remedies.change(USUAL, Remedies.SETTINGS, "learningRate=0.3&batch=5");
        assertEquals("data=xor&learningRate=0.3&batch=5", ExperimentQuery.format(changed.value()));
        assertTrue(changed.problems().isEmpty());
    }

    @Test
    void whatIsNoSettingChangesNothing() {
        Parsed<Experiment> changed = Remedies.change(USUAL, Remedies.SETTINGS, "learningRate=0.3&hide=play");
        assertEquals(USUAL, changed.value());
        assertEquals("hide", changed.problems().getFirst().value());
    }

    @Test
    void rowsThatComeTwiceAreLeftOut() {
        assertEquals(8, rows(distinct("1,0\n2,1\n3,0\n4,1\n5,0\n6,1\n7,0\n8,1\n1,0\n2,1\n")));
    }

    @Test
    void aTableOfDifferentRowsStays() {
        Experiment before = of("1,0\n2,1\n3,0\n4,1\n5,0\n6,1\n7,0\n8,1\n");
        Parsed<Experiment> changed = Remedies.change(before, ExperimentQuery.TABLE, Remedies.DISTINCT);
        assertEquals(before, changed.value());
        assertTrue(changed.problems().isEmpty());
    }

    private static Experiment distinct(String rows) {
        return Remedies.change(of(rows), ExperimentQuery.TABLE, Remedies.DISTINCT).value();
    }

    private static Experiment of(String rows) {
        Table table = TableText.read("size,kind\n" + rows).orElseThrow();
        return ExperimentQuery.parse(Map.of("data", "table", "table", table.fingerprint(), "target", "kind"), _ -> Optional.of(table)).value();
    }

    private static int rows(Experiment experiment) {
        return experiment.data().generator().defaultSamples();
    }
}
