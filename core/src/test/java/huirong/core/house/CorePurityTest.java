package huirong.core.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** Two engines and a judge run core; what they run must depend on nothing but its input. */
class CorePurityTest {
    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("huirong.core");

    @Test
    void coreUsesOnlyJavaAndItself() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("huirong.core..", "java..", "org.jspecify.annotations..")
                .because("core is a jar without dependencies; annotations are not there at run time")
                .check(CORE);
    }

    @Test
    void coreAsksNobodyForTheTime() {
        noClasses()
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                                "now|currentTimeMillis|nanoTime|systemUTC|systemDefaultZone|systemDefault")))
                .because("rules take the day they are about as an argument")
                .check(CORE);
    }

    @Test
    void coreThrowsNoDice() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|UUID|SplittableRandom|random\\..*|concurrent\\..*)|java\\.security\\.SecureRandom")
                .because("ids and chance are made outside, threads too")
                .check(CORE);
    }

    @Test
    void doublesStayWhereRatiosAreMade() {
        noClasses()
                .that()
                .resideOutsideOfPackage("huirong.core.money")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("double|float|java\\.lang\\.(Double|Float|Math\\$.*|StrictMath)|java\\.math\\.BigDecimal")
                .because("features and points are whole numbers; roots and ratios are made in huirong.core.money")
                .check(CORE);
    }

    @Test
    void packagesOfCoreHaveNoCycles() {
        SlicesRuleDefinition.slices().matching("huirong.core.(*)..").should().beFreeOfCycles().check(CORE);
    }
}
