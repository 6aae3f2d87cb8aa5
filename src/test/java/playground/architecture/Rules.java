package playground.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What may know what, and how packages and classes are called.
final class Rules {
    /// Each package and the packages of ours it may use; the engine's parts are ordered among themselves.
    static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("engine.random", List.of()),
            Map.entry("engine.kernel", List.of()),
            Map.entry("engine.net", List.of("engine.random", "engine.kernel")),
            Map.entry("engine.data", List.of("engine.random")),
            Map.entry("engine.train", List.of("engine")),
            Map.entry("engine.inspect", List.of("engine")),
            Map.entry("experiment", List.of("engine")),
            Map.entry("run", List.of("engine", "experiment")),
            Map.entry("table", List.of("engine", "experiment")),
            Map.entry("inspect", List.of("engine", "experiment", "run")),
            Map.entry("compare", List.of("engine", "experiment", "run")),
            Map.entry("session", List.of("engine", "experiment", "run", "inspect", "compare")),
            Map.entry("wire", List.of("engine", "experiment", "run", "inspect", "compare", "session")),
            Map.entry("export", List.of("engine", "experiment", "run", "wire")),
            Map.entry("page", List.of("engine", "experiment", "run", "inspect", "compare", "table", "export")),
            Map.entry("picture", List.of("engine", "experiment", "run", "page", "compare")),
            Map.entry("server", List.of("picture", "engine", "experiment", "run", "inspect", "compare", "session", "wire", "export", "page", "table")));

    private Rules() {}

    static ArchRule mayUse(String part, List<String> others) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "javax..", "jdk..", "com..", "io..", "org..", "j2html..", "kotlin..", own(part)),
                        others.stream().map(Rules::own))
                .toArray(String[]::new);
        return classes().that().resideInAPackage(own(part)).should().onlyDependOnClassesThat().resideInAnyPackage(allowed);
    }

    private static String own(String part) {
        return "playground." + part + "..";
    }

    static final ArchRule NO_CYCLES = slices().matching("playground.(**)").should().beFreeOfCycles();

    static final ArchRule ENGINE_STANDS_ALONE = classes()
            .that()
            .resideInAPackage("playground.engine..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "jdk.incubator.vector..", "playground.engine..", "org.jspecify..");

    static final ArchRule VECTORS_ONLY_IN_ONE_KERNEL = only("jdk.incubator.vector..", "playground.engine.kernel.Vector.*");
    static final ArchRule JACKSON_ONLY_IN_WIRE = only("com.fasterxml..", "playground.wire\\..*");
    static final ArchRule J2HTML_ONLY_IN_PAGE = only("j2html..", "playground.page\\..*");
    static final ArchRule JAVALIN_ONLY_IN_SERVER = only("io.javalin..", "playground.(server\\..*|Main.*)");
    static final ArchRule JETTY_ONLY_IN_SERVER = only("org.eclipse.jetty..", "playground.(server\\..*|Main.*)");

    private static ArchRule only(String library, String where) {
        return noClasses().that().haveNameNotMatching(where).should().dependOnClassesThat().resideInAPackage(library);
    }

    static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Service|Dto)");

    static final ArchRule PACKAGES_ARE_NOT_DRAWERS =
            noClasses().should().resideInAnyPackage("..util..", "..common..", "..helper..", "..misc..");

    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .that(resideInAPackage("playground.."))
            .should(new ArchCondition<>("live in a null-marked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                    events.add(new SimpleConditionEvent(type, marked, type.getName()));
                }
            });
}
