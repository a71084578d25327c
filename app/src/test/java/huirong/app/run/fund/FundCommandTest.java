package huirong.app.run.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huirong.app.run.Main;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FundCommandTest {
    private static final String HEAD = "id,disbursed,amount,months,guaranteed,defaulted,charged_off\n";

    @TempDir
    private Path folder;

    /** Loans of small firms in California with a public guarantee, 1,051 of them, as if their dollars were yuan. */
    @ParameterizedTest
    @CsvSource({"district, 36, 5000", "district, 120, 100000", "three-party-325, 120, 300"})
    void aRealBookIsReplayedAsAnAccountantWould(String code, int months, String poolWan) throws IOException {
        Path real = Path.of(System.getenv().getOrDefault("HUIRONG_TEST_DATA", "")).resolve("sba-loans/sba_california.csv");
        assumeTrue(Files.isReadable(real), "HUIRONG_TEST_DATA has no sba-loans");
        Path loans = mapped(real);
        Path rules = folder.resolve("rules.yaml");
        Files.writeString(
                rules, run("policy", code).replaceFirst("(?m)^  months: \\d+$", "  months: " + months));
        JsonNode replayed = JsonMapper.shared().readTree(run("replay", loans, "--policy", rules, "--pool", poolWan, "--json"));
        Policy policy = PolicyFile.read(rules.toString());
        assertThat(replayed.path("policyHash").asString()).isEqualTo(policy.hash());
        long pool = Long.parseLong(poolWan) * 1_000_000;
        Map<Integer, PlainFund.Year> plain = new PlainFund(policy, pool).years(LoanFile.read(loans));
        for (JsonNode year : replayed.path("years")) {
            PlainFund.Year same = plain.get(year.path("year").asInt());
            assertThat(new PlainFund.Year(
                            year.path("filed").asInt(), year.path("claims").asInt(), year.path("paidFen").asLong(), year.path("balanceFen").asLong()))
                    .as("%s", year)
                    .isEqualTo(same);
        }
        assertThat(replayed.path("loans").asInt()).isEqualTo(1_051);
        assertThat(replayed.path("filed").asInt()).isPositive();
        assertThat(replayed.path("claims").asInt()).isPositive();
        assertThat(replayed.path("endFen").asLong()).isEqualTo(pool - replayed.path("paidFen").asLong());
        System.out.println(code + ", up to " + months + " months, " + poolWan + "万: " + replayed.path("filed") + " filed, "
                + replayed.path("claims") + " claims, " + replayed.path("paidFen") + " fen paid, " + replayed.path("endFen") + " left");
    }

    @Test
    void everyModelIsWrittenAsAFileThatReadsBackAsTheSame() throws IOException {
        for (Policy policy : ReadyPolicies.all()) {
            Path file = Files.writeString(folder.resolve("p.yaml"), run("policy", policy.code()));
            assertThat(PolicyFile.read(file.toString())).isEqualTo(policy);
        }
    }

    @Test
    void aPolicyWithAGapIsRefusedWithEveryFaultNamed() throws IOException {
        String text = run("policy", "district").replaceFirst("up-to-fen: 500000000", "up-to-fen: 400000000").replace("version: 1", "version: 0");
        Path file = Files.writeString(folder.resolve("gap.yaml"), text);
        assertThat(run("policy", file))
                .contains("2 处错误", "version 超出可取的范围（0）", "bearing.splits[0].tiers 没有覆盖可备案的金额（400000000）", "bearing.splits[0].tiers gap");
        assertThat(run("policy", Files.writeString(folder.resolve("no.yaml"), "a: [1"))).contains("不是规范的 YAML");
        assertThat(run("policy", "nowhere")).contains("没有规则文件 nowhere", "district");
    }

    @Test
    void aRowThatIsWrongIsNamedAndNothingIsReplayed() throws IOException {
        for (String row : List.of(
                "a,2020-13-01,100,12,0,,",
                "a,2020-01-01,-1,12,0,,",
                "a,2020-01-01,0,12,0,,",
                "a,2020-01-01,100,x,0,,",
                "a,2020-01-01,100,12,1.5,,",
                "a,2020-01-01,100,12,0,2019-01-01,50",
                "a,2020-01-01,100,12,0,,50",
                "a,2020-01-01,100,12,0,",
                "b,2020-01-01,100,12,0,,")) {
            Path file = Files.writeString(folder.resolve("loans.csv"), HEAD + "b,2020-01-01,100.00,12,0.5,,\n" + row + "\n");
            assertThat(run("replay", file, "--policy", "district")).as(row).contains("第 3 行", "没有推演任何一笔", "Line 3");
        }
        assertThat(run("replay", Files.writeString(folder.resolve("x.csv"), "a,b\n"), "--policy", "district")).contains("第一行应为");
    }

    /** Dates are counted in days from 1899-12-30, as spreadsheets do; where none of disbursement is, that of approval stands in. */
    private Path mapped(Path real) throws IOException {
        List<String> lines = Files.readAllLines(real, StandardCharsets.UTF_8);
        List<String> head = cells(lines.getFirst());
        StringBuilder mapped = new StringBuilder(HEAD);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            String lost = cells.get(head.indexOf("ChgOffPrinGr"));
            String late = cells.get(head.indexOf("ChgOffDate"));
            boolean bad = cells.get(head.indexOf("Default")).equals("1") && !late.isBlank();
            String disbursed = cells.get(head.indexOf("DisbursementDate"));
            LocalDate on = serial(disbursed.isBlank() ? cells.get(head.indexOf("ApprovalDate")) : disbursed);
            LocalDate defaulted = bad ? serial(late) : null;
            if (defaulted != null && defaulted.isBefore(on)) defaulted = on;
            double share = Double.parseDouble(cells.get(head.indexOf("SBA_Appv"))) / Double.parseDouble(cells.get(head.indexOf("GrAppv")));
            mapped.append(cells.get(head.indexOf("LoanNr_ChkDgt"))).append(',').append(on).append(',')
                    .append(cells.get(head.indexOf("DisbursementGross"))).append(',')
                    .append(cells.get(head.indexOf("Term"))).append(',')
                    .append("%.4f".formatted(Math.min(1, share))).append(',')
                    .append(bad ? defaulted : "").append(',').append(bad ? lost : "").append('\n');
        }
        return Files.writeString(folder.resolve("loans.csv"), mapped);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(cell.toString());
        return cells;
    }

    private static LocalDate serial(String days) {
        return LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(days.strip()));
    }

    private static String run(Object... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
            Main.execute(new FundCommand(), Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
