package huirong.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TidyTests {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SLEEP")
    void thePlatformIsTidy(Tidy rule) {
        assertThat(rule.breaches(Sources.PLATFORM)).as(rule.instead).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SLEEP", "OTHER_NULLABLE", "NAME"})
    void theTestsAreTidy(Tidy rule) {
        assertThat(rule.breaches(Sources.TESTS)).as(rule.instead).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AMBIENT_TIME       | core.rule     | Object made() { return java.time.LocalDate.now(); }
            AMBIENT_TIME       | app.intake    | Object made() { return java.time.Instant.now(); }
            AMBIENT_TIME       | app.intake    | long made() { return System.currentTimeMillis(); }
            AMBIENT_CHANCE     | app.scoring   | Object made() { return java.util.UUID.randomUUID(); }
            AMBIENT_CHANCE     | core.rule     | double made() { return Math.random(); }
            AMBIENT_CHANCE     | core.rule     | Object made() { return new java.util.Random(); }
            MATH               | core.rule     | double made() { return Math.log(2); }
            MONEY_AS_FRACTION  | core.rule     | double net_fen = 1;
            MONEY_AS_FRACTION  | app.lending   | void pay(Double loanAmount) {}
            CONSOLE            | app.intake    | void made() { System.out.println(); }
            SLEEP              | app.intake    | void made() throws Exception { Thread.sleep(1); }
            OTHER_NULLABLE     | app.intake    | @org.springframework.lang.Nullable Object made;
            SQL_OUTSIDE_STORE  | app.intake    | String made = "select id from intake.delivery";
            NAME               | app.intake    | class MadeService {}
            DEMO               | app.intake    | String made = "a demo firm";
            """)
    void eachRuleCatchesWhatBreaksIt(Tidy rule, String place, String member) {
        Sources sample = Sources.sample("huirong." + place + ".Sample", "class Sample {\n" + member + "\n}");
        assertThat(rule.breaches(sample)).isNotEmpty().allMatch(breach -> breach.contains("Sample:3"));
    }

    @Test
    void aStoreThatReadsAnothersTableIsCaught() {
        String body = "class SampleStore { String sql = \"select ref from intake.delivery\"; }";
        assertThat(Tidy.FOREIGN_SCHEMA.breaches(Sources.sample("huirong.app.scoring.SampleStore", body)))
                .hasSize(1);
        assertThat(Tidy.FOREIGN_SCHEMA.breaches(Sources.sample("huirong.app.intake.SampleStore", body)))
                .isEmpty();
        String published = body.replace("delivery", "delivery_pub");
        assertThat(Tidy.FOREIGN_SCHEMA.breaches(Sources.sample("huirong.app.scoring.SampleStore", published)))
                .hasSize(1);
        assertThat(Tidy.FOREIGN_SCHEMA.breaches(Sources.sample("huirong.app.supervision.SampleStore", published)))
                .isEmpty();
    }

    @Test
    void everyRuleHasASampleThatBreaksIt() throws IOException {
        String here = Files.readString(Path.of("src/test/java/huirong/app/house/TidyTests.java"));
        assertThat(EnumSet.allOf(Tidy.class))
                .allMatch(rule -> here.contains("            " + rule + " ") || here.contains("Tidy." + rule + "."));
    }

    @Test
    void aMigrationNamesOnlyItsOwnSchema() throws IOException {
        List<String> foreign = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MIGRATIONS)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            Set<String> schemas = new java.util.TreeSet<>();
            all.forEach(file -> schemas.add(file.getParent().getFileName().toString()));
            Pattern named = Pattern.compile("\\b(" + String.join("|", schemas) + ")\\.[a-z_]+");
            for (Path file : all) {
                Matcher matcher = named.matcher(Files.readString(file));
                while (matcher.find())
                    if (!matcher.group(1).equals(file.getParent().getFileName().toString()))
                        foreign.add(file.getFileName() + ": " + matcher.group());
            }
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void everyPackageIsNullMarkedAndOpensWithASentence() throws IOException {
        List<String> wanting = new ArrayList<>();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("../core/src/main/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path folder : files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct().toList()) {
                    Path info = folder.resolve("package-info.java");
                    String text = Files.exists(info) ? Files.readString(info) : "";
                    if (!text.startsWith("/**") || !text.contains("@NullMarked")) wanting.add(folder.toString());
                }
            }
        }
        assertThat(wanting).isEmpty();
    }

    @Test
    void theLauncherIsTheOnlyOneExemptFromTheClock() {
        Sources launcher = Sources.sample(
                "huirong.app.run.Sample", "class Sample {\nObject made() { return java.time.Instant.now(); }\n}");
        assertThat(Tidy.AMBIENT_TIME.breaches(launcher)).isEmpty();
    }
}
