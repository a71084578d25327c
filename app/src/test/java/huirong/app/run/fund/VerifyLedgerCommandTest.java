package huirong.app.run.fund;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.run.Main;
import huirong.core.ledger.Account;
import huirong.core.ledger.Account.Side;
import huirong.core.ledger.Book;
import huirong.core.ledger.Booking.Outcome.Booked;
import huirong.core.ledger.Chart;
import huirong.core.ledger.Movement;
import huirong.core.ledger.Slip;
import huirong.core.ledger.Verification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VerifyLedgerCommandTest {
    @TempDir
    private Path folder;

    private int exit;

    @Test
    void aSoundExportIsSaidToBeSoundWithItsBalances() throws IOException {
        JsonNode said = verify(String.join("\n", export()) + "\n");
        assertThat(exit).isZero();
        assertThat(said.path("sound").asBoolean()).isTrue();
        assertThat(said.path("entries").asInt()).isEqualTo(3);
        assertThat(said.path("balances").path("free").path("debitsPosted").asLong()).isEqualTo(12);
    }

    @Test
    void theFirstBrokenLineIsNamed() throws IOException {
        List<String> lines = export();
        lines.set(2, lines.get(2).replace("\"fen\":5", "\"fen\":6"));
        JsonNode said = verify(String.join("\n", lines) + "\n");
        assertThat(exit).isEqualTo(3);
        assertThat(said.path("sound").asBoolean()).isFalse();
        assertThat(said.path("firstBroken").asInt()).isEqualTo(2);
        assertThat(said.path("fault").asString()).isEqualTo("HASH");
    }

    @Test
    void aFileOfRootsThatIsNoneIsRefused() throws IOException {
        Path roots = Files.writeString(folder.resolve("roots.json"), "{\"roots\":[]}");
        run(Files.writeString(folder.resolve("export.txt"), String.join("\n", export()) + "\n"), "--root", roots);
        assertThat(exit).isEqualTo(3);
    }

    private JsonNode verify(String export) throws IOException {
        return JsonMapper.shared().readTree(run(Files.writeString(folder.resolve("export.txt"), export), "--json"));
    }

    private String run(Object... arguments) {
        List<String> all = new ArrayList<>(List.of("ledger"));
        for (Object argument : arguments) all.add(argument.toString());
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            exit = Main.execute(new VerifyCommand(), all.toArray(String[]::new));
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> export() {
        Chart chart = new Chart(
                "fund test", List.of(new Account("free", Side.DEBIT, true), new Account("budget", Side.CREDIT, false)));
        Book book = new Book(chart);
        List<String> lines = new ArrayList<>(List.of(Verification.exported(chart.line())));
        for (int fen : List.of(4, 5, 3)) {
            Slip slip = new Slip("r" + fen, new Movement.Transfer("free", "budget", fen), "paper", "甲", Instant.EPOCH);
            if (book.enter(slip) instanceof Booked(var entry)) lines.add(Verification.exported(entry.line()));
        }
        lines.add(Verification.exported(Verification.closing(book.head())));
        return lines;
    }
}
