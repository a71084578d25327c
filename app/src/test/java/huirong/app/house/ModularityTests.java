package huirong.app.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import huirong.app.Application;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;

/** Who may know whom. The first test checks what each package-info allows; the others, what no package-info may allow. */
class ModularityTests {
    private static final JavaClasses PLATFORM =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("huirong");

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    @Test
    void everyModuleKnowsOnlyWhatItsPackageInfoAllows() {
        MODULES.verify();
    }

    @Test
    void everyDomainModuleSaysWhomItMayKnow() {
        assertThat(MODULES.stream()
                        .filter(module -> !module.getBasePackage().getName().equals("huirong.app.run"))
                        .filter(module -> module.getBasePackage()
                                .findAnnotation(org.springframework.modulith.ApplicationModule.class)
                                .isEmpty()))
                .as("modules without @ApplicationModule(allowedDependencies = ...) in package-info.java")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> wallsThatStandWhateverAPackageInfoSays() {
        return Stream.of(
                        wall("huirong.core..", "huirong.app..", "rules are recomputed without a server"),
                        wall("huirong.core..", "org.springframework..", "rules run on a Spark executor as they are"),
                        wall(
                                "huirong.app.creditfile..",
                                "huirong.app.intake..",
                                "formats change with every department, the meaning of a fact must not"),
                        wall(
                                "huirong.app.scoring..",
                                "huirong.app.creditfile.facts..",
                                "an opinion must not become evidence"),
                        wall(
                                "huirong.app.marketplace..",
                                "huirong.app.creditfile.facts..",
                                "an opinion must not become evidence"),
                        wall(
                                "huirong.app.compensation..",
                                "huirong.app.scoring..",
                                "public money is paid by rule, not by points"),
                        wall(
                                "huirong.app.compensation..",
                                "huirong.app.origination..",
                                "the fund sees filed loans, not requests"),
                        wall("huirong.app..", "huirong.app.supervision..", "who supervises draws and owns nothing"),
                        wall("huirong.app..", "huirong.app.notify..", "an act never waits for a message"),
                        wall("huirong.app..", "huirong.story..", "the platform in service knows no demonstration"),
                        wall(
                                "huirong.app.web..",
                                "huirong.app.access..",
                                "layout and fragments serve every module and know none"))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PLATFORM)));
    }

    private static ArchRule wall(String from, String to, String reason) {
        return noClasses()
                .that(resideInAPackage(from).and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage(to))))
                .should()
                .dependOnClassesThat(resideInAPackage(to))
                .allowEmptyShould(true)
                .as(from + " does not know " + to)
                .because(reason);
    }
}
