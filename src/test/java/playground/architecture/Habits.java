package playground.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/// What may not be written, wherever it is.
final class Habits {
    private Habits() {}

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

    static final ArchRule MESSAGES_ARE_VALUES = classes()
            .that()
            .haveNameMatching("playground\\.(session\\..*Command|wire\\..*Message)(\\$\\w+)?")
            .should(condition("be sealed interfaces or records", type -> type.isRecord() || type.reflect().isSealed()));

    static final ArchRule NO_SETTERS = noMethods().should().haveNameMatching("(set|get)[A-Z].*");

    static final ArchRule ENGINE_SIGNATURES_ARE_PRIMITIVE = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("playground.engine..")
            .and()
            .arePublic()
            .should(condition("use no boxed numbers or streams", method -> Stream.concat(
                            Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                    .allMatch(Habits::primitive)));

    private static boolean primitive(JavaType type) {
        boolean boxed = type.toErasure().isAssignableTo(Number.class);
        return !boxed && type.getAllInvolvedRawTypes().stream()
                .noneMatch(part -> part.isEquivalentTo(Double.class) || part.isAssignableTo(Stream.class));
    }

    static final ArchRule NOBODY_PRINTS = noClasses()
            .that()
            .haveNameNotMatching("playground\\.Main")
            .should()
            .accessFieldWhere(describe("standard output", access -> access.getTarget()
                    .getFullName()
                    .matches("java\\.lang\\.System\\.(out|err)")));

    static final ArchRule LOGGING_IS_THE_PLATFORMS = noClasses()
            .that()
            .haveNameNotMatching("playground\\.Main")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..");

    static final ArchRule ENGINE_LOGS_NOTHING =
            noClasses().that().resideInAPackage("playground.engine..").should().dependOnClassesThat().areAssignableTo(System.Logger.class);

    static final ArchRule FEW_CATCH_EVERYTHING = classes()
            .that()
            .haveNameNotMatching("playground\\.(session\\.(Session|Workers)|server\\.ErrorResponses).*")
            .should(condition("not catch Throwable", type -> isResource(type) || type.getCodeUnits().stream()
                    .noneMatch(unit -> catches(unit, Throwable.class))));

    static final ArchRule ONLY_THE_INTERRUPTED_INTERRUPT = classes()
            .should(condition("interrupt only where an interruption was caught", type -> type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTarget().getFullName().equals("java.lang.Thread.interrupt()"))
                    .allMatch(call -> catches(call.getOrigin(), InterruptedException.class))));

    private static boolean catches(JavaCodeUnit unit, Class<? extends Throwable> what) {
        return unit.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught -> caught.isEquivalentTo(what));
    }

    /// The compiler writes `catch Throwable` for try-with-resources.
    private static boolean isResource(JavaClass type) {
        return type.getMethodCallsFromSelf().stream().anyMatch(call -> call.getName().equals("addSuppressed"));
    }

    static final ArchRule TESTS_ARE_FOUND = methods()
            .that()
            .areAnnotatedWith(Test.class)
            .or()
            .areAnnotatedWith(ParameterizedTest.class)
            .should()
            .beDeclaredInClassesThat()
            .haveNameMatching("playground\\.(browser\\.\\w+IT|(?!browser)[\\w.]+(Test|IT))");

    private static <T> DescribedPredicate<T> describe(String what, Predicate<T> predicate) {
        return DescribedPredicate.describe(what, predicate);
    }

    private static <T extends HasName.AndFullName> ArchCondition<T> condition(String what, Predicate<T> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, holds.test(item), item.getFullName() + " should " + what));
            }
        };
    }
}
