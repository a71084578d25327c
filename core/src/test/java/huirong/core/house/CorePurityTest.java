package huirong.core.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
                .resideInAnyPackage("huirong.core..", "java..", "javax.xml.stream..", "org.jspecify.annotations..")
                .because("core is a jar without dependencies but the JDK; annotations are not there at run time")
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

    /** Training splits rows by chance, from a seed that it is given and writes down: java.util.Random's sequence is specified. */
    @Test
    void coreThrowsNoDice() {
        noClasses()
                .that()
                .resideOutsideOfPackage("huirong.core.training..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .because("chance is made outside")
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(UUID|SplittableRandom|random\\..*|concurrent\\..*)|java\\.security\\.SecureRandom")
                .because("ids and chance are made outside, threads too")
                .check(CORE);
    }

    /**
     * Arithmetic within a method is not seen from class files, so this reads the sources. What is fitted to data and what
     * runs it compares doubles; the points are whole numbers there too.
     */
    @Test
    void doublesStayWhereRatiosAreMade() throws IOException {
        Set<String> inexactByNature = Set.of("money", "scorecard", "kernel", "training", "pmml");
        Pattern inexact = Pattern.compile("\\b(double|float|Double|Float|BigDecimal|StrictMath)\\b|\\d\\.\\d");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/huirong/core"))) {
            List<Path> outside = sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !inexactByNature.contains(path.getName(5).toString()))
                    .toList();
            assertThat(outside).hasSizeGreaterThan(30).allSatisfy(path -> assertThat(Files.readString(path).lines())
                    .as("features and points are whole numbers; roots and ratios are made in huirong.core.money: %s", path)
                    .filteredOn(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/"))
                    .noneMatch(line -> inexact.matcher(line.replaceAll("\"[^\"]*\"", "")).find()));
        }
    }

    @Test
    void packagesOfCoreHaveNoCycles() {
        SlicesRuleDefinition.slices().matching("huirong.core.(*)..").should().beFreeOfCycles().check(CORE);
    }
}
