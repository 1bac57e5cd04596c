package org.schoolgate.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shape of the house, held against every shipped jar. */
class ArchitectureTest {

    private static final String CORE = "org.schoolgate.core..";
    private static final String RULES = "org.schoolgate.rules..";

    private static final JavaClasses SHIPPED = Shipped.classes();

    @Test
    void everyShippedJarIsLookedAt() {
        assertThat(Shipped.listed()).contains("policy-core", "policy-rules-ashton-hayes");
        assertThat(Shipped.jars().keySet()).containsExactlyElementsOf(Shipped.listed());
        assertThat(SHIPPED.size()).isGreaterThan(100);
    }

    @Test
    void everyShippedJarIsARealModuleOfItsOwnName() {
        Set<ModuleDescriptor> modules = ModuleFinder.of(Shipped.jars().values().toArray(Path[]::new)).findAll().stream()
                .map(ModuleReference::descriptor)
                .collect(Collectors.toSet());
        assertThat(modules).hasSize(Shipped.listed().size()).allSatisfy(module -> {
            assertThat(module.isAutomatic()).isFalse();
            assertThat(module.packages())
                    .allSatisfy(name -> assertThat(name + ".").startsWith(module.name() + "."));
        });
    }

    @Test
    void corePackagesUseOnlyThoseBeforeThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(CORE)
                .layer("logic")
                .definedBy("org.schoolgate.core.logic..")
                .layer("school")
                .definedBy("org.schoolgate.core.school..")
                .layer("activity")
                .definedBy("org.schoolgate.core.activity..")
                .optionalLayer("rule")
                .definedBy("org.schoolgate.core.rule..")
                .optionalLayer("policy")
                .definedBy("org.schoolgate.core.policy..")
                .optionalLayer("vocabulary")
                .definedBy("org.schoolgate.core.vocabulary..")
                .optionalLayer("dialogue")
                .definedBy("org.schoolgate.core.dialogue..")
                .whereLayer("logic")
                .mayNotAccessAnyLayer()
                .whereLayer("school")
                .mayOnlyAccessLayers("logic")
                .whereLayer("activity")
                .mayOnlyAccessLayers("logic", "school")
                .whereLayer("rule")
                .mayOnlyAccessLayers("logic", "school", "activity")
                .whereLayer("policy")
                .mayOnlyAccessLayers("logic", "school", "activity", "rule")
                .whereLayer("vocabulary")
                .mayOnlyAccessLayers("logic", "school", "activity", "rule", "policy")
                .whereLayer("dialogue")
                .mayOnlyAccessLayers("logic", "school", "activity", "rule", "policy")
                .ensureAllClassesAreContainedInArchitectureIgnoring(resideOutsideOfPackages(CORE))
                .check(SHIPPED);
    }

    @Test
    void noPackagesAreInACycle() {
        slices().matching("org.schoolgate.(**)").should().beFreeOfCycles().check(SHIPPED);
    }

    @Test
    void rulesDependOnCoreAlone() {
        classes()
                .that()
                .resideInAPackage(RULES)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(RULES, CORE, "java..", "org.jspecify..")
                .allowEmptyShould(noRulesYet())
                .check(SHIPPED);
    }

    @Test
    void rulesOfOneSchoolKnowNothingOfAnothers() {
        slices().matching("org.schoolgate.rules.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(noRulesYet())
                .check(SHIPPED);
    }

    @Test
    void coreDependsOnNothingButItsOwn() {
        classes()
                .that()
                .resideInAPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(CORE, "java..", "org.slf4j..", "org.jspecify..", "org.immutables..")
                .check(SHIPPED);
    }

    @Test
    void coreAndRulesReadNoClockZoneLocaleOrCharsetThatIsNotHandedIn() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE, RULES)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "a clock, or this machine's zone, locale or charset", ArchitectureTest::readsTheMachine))
                .check(SHIPPED);
    }

    @Test
    void coreAndRulesTouchNoFileNetworkOrProcess() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE, RULES)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..")
                        .or(are(nameMatching("java\\.io\\.(File|RandomAccess|Console).*")))
                        .or(are(nameMatching("java\\.lang\\.(Process|ProcessBuilder|Runtime)"))))
                .check(SHIPPED);
    }

    @Test
    void onlyTheJsonModuleKnowsJackson() {
        noClasses()
                .that(not(resideInAnyPackage("org.schoolgate.json..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(SHIPPED);
    }

    /** A value may name a child, and what it prints ends in a log: what is logged is constant text. */
    @Test
    void nothingThatAValueHoldsIsLogged() {
        noClasses()
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("a logging call that takes a value", ArchitectureTest::logsAValue))
                .check(SHIPPED);
    }

    @Test
    void nobodyPrints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(SHIPPED);
    }

    /**
     * A situation lives for one decision and reads the draft's words when a rule first asks; what explains a decision is kept
     * once it is made.
     */
    @Test
    void fieldsOfCoreAndRulesAreFinal() {
        fields().that()
                .areDeclaredInClassesThat(resideInAnyPackage(CORE, RULES)
                        .and(not(buildersAndGenerated()))
                        .and(not(nameMatching(".*\\.(Situation|Decision|Ruled|Finding)"))))
                .should()
                .beFinal()
                .check(SHIPPED);
    }

    private static boolean noRulesYet() {
        return SHIPPED.stream().noneMatch(resideInAnyPackage(RULES));
    }

    private static DescribedPredicate<JavaClass> buildersAndGenerated() {
        return DescribedPredicate.describe(
                "builders and what Immutables generates",
                type -> type.getSimpleName().endsWith("Builder")
                        || type.getName().contains(".Immutable"));
    }

    private static boolean readsTheMachine(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String name = target.getName();
        JavaClass owner = target.getOwner();
        boolean ownClock = owner.getPackageName().startsWith("java.time")
                && parameters(target).isEmpty();
        return (ownClock && name.equals("now"))
                || (owner.isEquivalentTo(java.time.Clock.class) && name.startsWith("system"))
                || Set.of("systemDefault", "currentTimeMillis", "nanoTime", "defaultCharset")
                        .contains(name)
                || (name.equals("getDefault") && owner.getPackageName().startsWith("java.util"))
                || (owner.isEquivalentTo(String.class)
                        && Set.of("toLowerCase", "toUpperCase", "getBytes").contains(name)
                        && parameters(target).isEmpty())
                || (owner.isEquivalentTo(String.class)
                        && Set.of("format", "formatted").contains(name)
                        && !parameters(target).startsWith("java.util.Locale"))
                || (owner.isEquivalentTo(java.time.format.DateTimeFormatter.class)
                        && name.equals("ofPattern")
                        && !parameters(target).contains("java.util.Locale"));
    }

    private static boolean logsAValue(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return target.getOwner().getName().equals("org.slf4j.Logger")
                && Set.of("trace", "debug", "info", "warn", "error").contains(target.getName())
                && !parameters(target).equals("java.lang.String");
    }

    private static String parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget call
                ? call.getRawParameterTypes().stream().map(HasName::getName).collect(Collectors.joining(","))
                : "";
    }
}
