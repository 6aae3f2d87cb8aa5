package playground.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import playground.engine.broken.Broken;
import playground.engine.kernel.broken.BrokenKernel;
import playground.experiment.broken.BrokenSettings;
import playground.session.broken.BrokenCommand;

class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("playground");

    private static final JavaClasses BROKEN = new ClassFileImporter()
            .importPackagesOf(Broken.class, BrokenKernel.class, BrokenSettings.class, BrokenCommand.class);

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/broken/"))
            .importPackages("playground");

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments("engine stands alone", Rules.ENGINE_STANDS_ALONE),
                arguments("vectors in one kernel", Rules.VECTORS_ONLY_IN_ONE_KERNEL),
                arguments("Jackson in wire", Rules.JACKSON_ONLY_IN_WIRE),
                arguments("j2html in page", Rules.J2HTML_ONLY_IN_PAGE),
                arguments("Javalin in server", Rules.JAVALIN_ONLY_IN_SERVER),
                arguments("Jetty in server", Rules.JETTY_ONLY_IN_SERVER),
                arguments("only the outbox sends", Habits.ONLY_THE_OUTBOX_SENDS),
                arguments("only workers start threads", Habits.ONLY_WORKERS_START_THREADS),
                arguments("no foreign chance", Habits.ENGINE_USES_NO_FOREIGN_CHANCE),
                arguments("only the clock reads time", Habits.ONLY_THE_CLOCK_READS_TIME),
                arguments("no global state", Habits.ENGINE_HAS_NO_GLOBAL_STATE),
                arguments("no state in kernels", Habits.KERNELS_HAVE_NO_STATE),
                arguments("settings are values", Habits.SETTINGS_ARE_VALUES),
                arguments("messages are values", Habits.MESSAGES_ARE_VALUES),
                arguments("no setters", Habits.NO_SETTERS),
                arguments("primitive signatures", Habits.ENGINE_SIGNATURES_ARE_PRIMITIVE),
                arguments("nobody prints", Habits.NOBODY_PRINTS),
                arguments("one kind of logging", Habits.LOGGING_IS_THE_PLATFORMS),
                arguments("no logging in the engine", Habits.ENGINE_LOGS_NOTHING),
                arguments("telling names", Rules.NAMES_SAY_WHAT_THINGS_ARE),
                arguments("nobody catches everything", Habits.FEW_CATCH_EVERYTHING),
                arguments("only the interrupted interrupt", Habits.ONLY_THE_INTERRUPTED_INTERRUPT),
                arguments("no cycles", Rules.NO_CYCLES),
                arguments("no drawers", Rules.PACKAGES_ARE_NOT_DRAWERS),
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
        assertThrows(AssertionError.class, () -> Rules.mayUse("engine", List.of()).check(BROKEN));
    }

    @Test
    void testsAreWhereMavenLooksForThem() {
        Habits.TESTS_ARE_FOUND.check(TESTS);
        assertThrows(AssertionError.class, () -> Habits.TESTS_ARE_FOUND.check(BROKEN));
    }
}
