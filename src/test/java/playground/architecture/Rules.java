package playground.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/// What may know what, and what may not be written at all.
final class Rules {
    /// Each package and the packages of ours it may use; the engine's parts are ordered among themselves.
    static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("engine.random", List.of()),
            Map.entry("engine.kernel", List.of()),
            Map.entry("engine.net", List.of("engine.random", "engine.kernel")),
            Map.entry("engine.data", List.of("engine.random")),
            Map.entry("engine.train", List.of("engine")),
            Map.entry("experiment", List.of("engine")),
            Map.entry("run", List.of("engine", "experiment")),
            Map.entry("session", List.of("engine", "experiment", "run")),
            Map.entry("wire", List.of("engine", "experiment", "run", "session")),
            Map.entry("page", List.of("engine", "experiment", "run")),
            Map.entry("server", List.of("engine", "experiment", "run", "session", "wire", "page")));

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

    static final ArchRule ONLY_THE_OUTBOX_SENDS = noClasses()
            .that()
            .haveNameNotMatching(".*\\.Outbox.*")
            .should()
            .callMethodWhere(describe("a socket's send", call -> call.getName().startsWith("send")
                    && call.getTargetOwner().getName().matches("(io\\.javalin\\.websocket\\.Ws|org\\.eclipse\\.jetty\\.websocket).*")));

    static final ArchRule ONLY_WORKERS_START_THREADS = noClasses()
            .that()
            .haveNameNotMatching("playground\\.(session\\.Workers|server\\.|Main).*")
            .should()
            .callConstructorWhere(describe("a thread's", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors");

    static final ArchRule ENGINE_USES_NO_FOREIGN_CHANCE = noClasses()
            .that()
            .resideInAPackage("playground.engine..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocalRandom.class)
            .orShould()
            .callMethodWhere(describe("Math's platform-dependent functions", call -> call.getTargetOwner()
                            .isEquivalentTo(Math.class)
                    && call.getName().matches("random|sin|cos|tan|sinh|cosh|tanh|exp|expm1|log|log1p|log10|pow|cbrt|fma")));

    static final ArchRule ONLY_THE_CLOCK_READS_TIME = noClasses()
            .that()
            .haveNameNotMatching(".*\\.Clock.*")
            .should()
            .callMethodWhere(describe("the time of day", call -> call.getTarget().getFullName()
                    .matches("java\\.(lang\\.System\\.(nanoTime|currentTimeMillis)|time\\.\\w+\\.now)\\(.*")));

    static final ArchRule KERNELS_HAVE_NO_STATE = fields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("playground.engine.kernel..")
            .and()
            .areDeclaredInClassesThat()
            .areNotEnums()
            .should()
            .beStatic();

    static final ArchRule ENGINE_HAS_NO_GLOBAL_STATE = fields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("playground.engine..")
            .and()
            .areStatic()
            .should()
            .beFinal();

    static final ArchRule SETTINGS_ARE_VALUES = classes()
            .that()
            .resideInAPackage("playground.experiment..")
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC) // what javac adds for a switch over an enum
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .beEnums();

    static final ArchRule NO_SETTERS = noMethods().should().haveNameMatching("(set|get)[A-Z].*");

    static final ArchRule ENGINE_SIGNATURES_ARE_PRIMITIVE = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("playground.engine..")
            .and()
            .arePublic()
            .should()
            .haveRawReturnType(describe("no boxed number or stream", Rules::primitive))
            .andShould(not(haveBoxedParameters()));

    private static boolean primitive(JavaClass type) {
        return !type.isAssignableTo(Number.class) && !type.isAssignableTo(Stream.class);
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaMethod> haveBoxedParameters() {
        return new ArchCondition<>("have boxed numbers or streams as parameters") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                boolean boxed = !method.getRawParameterTypes().stream().allMatch(Rules::primitive);
                events.add(new SimpleConditionEvent(method, boxed, method.getFullName()));
            }
        };
    }

    static final ArchRule NOBODY_PRINTS = noClasses()
            .that()
            .haveNameNotMatching("playground\\.Main")
            .should()
            .accessFieldWhere(describe("standard output", access -> access.getTarget()
                    .getFullName()
                    .matches("java\\.lang\\.System\\.(out|err)")));

    static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Service|Dto)");

    static final ArchRule PACKAGES_ARE_NOT_DRAWERS =
            noClasses().should().resideInAnyPackage("..util..", "..common..", "..helper..", "..misc..");

    static final ArchRule FEW_CATCH_EVERYTHING = noClasses()
            .that()
            .haveNameNotMatching("playground\\.(session\\.(Session|Workers)|server\\.ErrorResponses).*")
            .should(new ArchCondition<>("catch Throwable or Exception") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean everything = type.getCodeUnits().stream()
                            .flatMap(unit -> unit.getTryCatchBlocks().stream())
                            .flatMap(block -> block.getCaughtThrowables().stream())
                            .anyMatch(caught -> caught.isEquivalentTo(Throwable.class) && !isResource(type));
                    events.add(new SimpleConditionEvent(type, everything, type.getName() + " catches Throwable"));
                }
            });

    /// The compiler writes `catch Throwable` for try-with-resources.
    private static boolean isResource(JavaClass type) {
        return type.getMethodCallsFromSelf().stream().anyMatch(call -> call.getName().equals("addSuppressed"));
    }

    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .that(resideInAPackage("playground.."))
            .should(new ArchCondition<>("live in a null-marked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                    events.add(new SimpleConditionEvent(type, marked, type.getName()));
                }
            });

    private static <T> com.tngtech.archunit.base.DescribedPredicate<T> describe(
            String what, java.util.function.Predicate<T> predicate) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(what, predicate);
    }
}
