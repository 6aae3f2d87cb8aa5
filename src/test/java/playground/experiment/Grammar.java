package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

/// What tests expect of queries.
final class Grammar {
    private Grammar() {}

    static void assertCanonical(String canonical, String query) {
        assertReads(canonical, ExperimentQuery.parse(query));
    }

    /// A setting is changed, and nothing is wrong with that.
    static void assertChanges(String canonical, String query, String key, String value) {
        assertReads(canonical, ExperimentQuery.change(ExperimentQuery.parse(query).value(), key, value));
    }

    private static void assertReads(String canonical, Parsed<Experiment> parsed) {
        assertEquals(List.of(), parsed.problems());
        assertEquals(canonical, ExperimentQuery.format(parsed.value()));
    }

    /// Settings, with spaces between their `keys`, are reported for one and the same reason.
    static void assertReports(String keys, String code, String canonical, String query) {
        Parsed<Experiment> parsed = ExperimentQuery.parse(query);
        assertEquals(Arrays.asList(keys.split(" ")), parsed.problems().stream().map(Problem::parameter).toList());
        assertEquals(List.of(code), parsed.problems().stream().map(Problem::code).distinct().toList());
        assertEquals(canonical, ExperimentQuery.format(parsed.value()));
    }
}
