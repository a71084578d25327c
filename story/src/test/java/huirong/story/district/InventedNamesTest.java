package huirong.story.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InventedNamesTest {
    private static final Path DATA = Path.of(System.getenv().getOrDefault("HUIRONG_TEST_DATA", "../../shared/data"));

    @Test
    void noInventedFirmHasTheNameOfARegisteredOne() throws IOException {
        Path registry = DATA.resolve("registry").resolve("dazu_corporate.csv");
        assumeTrue(Files.exists(registry), "skipped: no register at " + registry.toAbsolutePath().normalize());
        Set<String> real = Files.readAllLines(registry).stream()
                .map(line -> line.replace("\uFEFF", "").split(",", 2)[0])
                .collect(Collectors.toSet());
        assertThat(real).hasSizeGreaterThan(500);
        for (Firm firm : District.generated().firms()) {
            assertThat(real).doesNotContain(firm.name());
            assertThat(real).noneMatch(name -> name.contains(firm.town()));
        }
    }
}
