package playground.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("playground");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackagesOf(playground.engine.broken.Broken.class);

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments("engine stands alone", Rules.ENGINE_STANDS_ALONE),
                arguments("vectors in one kernel", Rules.VECTORS_ONLY_IN_ONE_KERNEL),
                arguments("Jackson in wire", Rules.JACKSON_ONLY_IN_WIRE),
                arguments("j2html in page", Rules.J2HTML_ONLY_IN_PAGE),
                arguments("Javalin in server", Rules.JAVALIN_ONLY_IN_SERVER),
                arguments("Jetty in server", Rules.JETTY_ONLY_IN_SERVER),
                arguments("only the outbox sends", Rules.ONLY_THE_OUTBOX_SENDS),
                arguments("only workers start threads", Rules.ONLY_WORKERS_START_THREADS),
                arguments("no foreign chance", Rules.ENGINE_USES_NO_FOREIGN_CHANCE),
                arguments("only the clock reads time", Rules.ONLY_THE_CLOCK_READS_TIME),
                arguments("no global state", Rules.ENGINE_HAS_NO_GLOBAL_STATE),
                arguments("no setters", Rules.NO_SETTERS),
                arguments("primitive signatures", Rules.ENGINE_SIGNATURES_ARE_PRIMITIVE),
                arguments("nobody prints", Rules.NOBODY_PRINTS),
                arguments("telling names", Rules.NAMES_SAY_WHAT_THINGS_ARE),
                arguments("nobody catches everything", Rules.FEW_CATCH_EVERYTHING),
                arguments("null-marked packages", Rules.PACKAGES_ARE_NULL_MARKED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProductKeepsTheRule(String name, ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleSeesItsBreach(String name, ArchRule rule) {
        assertThrows(AssertionError.class, () -> rule.check(BROKEN), name);
    }

    @Test
    void packagesUseOnlyWhatStandsAboveThem() {
        Rules.MAY_USE.forEach((part, others) -> Rules.mayUse(part, others).allowEmptyShould(true).check(PRODUCT));
        assertThrows(AssertionError.class, () -> Rules.mayUse("engine", java.util.List.of()).check(BROKEN));
    }

    @Test
    void packagesHaveNoCycles() {
        Rules.NO_CYCLES.check(PRODUCT);
    }

    @Test
    void kernelsHaveNoState() {
        Rules.KERNELS_HAVE_NO_STATE.allowEmptyShould(true).check(PRODUCT);
    }

    @Test
    void settingsAreValues() {
        Rules.SETTINGS_ARE_VALUES.allowEmptyShould(true).check(PRODUCT);
    }

    @Test
    void packagesAreNotDrawers() {
        Rules.PACKAGES_ARE_NOT_DRAWERS.check(PRODUCT);
    }
}
