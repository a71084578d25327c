package huirong.app.run.fund;

import huirong.app.run.Terminal;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.simulation.Assumptions;
import huirong.core.fund.simulation.BookLoan;
import huirong.core.fund.simulation.SimulatedYear;
import huirong.core.fund.simulation.Simulation;
import huirong.core.money.Fen;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code huirong fund replay}: what a policy would have filed, paid and left of a past book of loans. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "用过去的一本贷款推演一套规则：逐年的备案、补偿、熔断和余额。",
            "Plays a past book of loans through a policy: filings, payouts, breakers and balance, year by year."
        })
final class ReplayBookCommand implements Callable<Integer> {
    /** @param policyHash of the rules' one spelling */
    record Replayed(
            String policy,
            String policyHash,
            long poolFen,
            int loans,
            int filed,
            int claims,
            long paidFen,
            long endFen,
            List<SimulatedYear> years) {}

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "LOANS.csv",
            description = {
                "贷款，列为 id,disbursed,amount,months,guaranteed,defaulted,charged_off；金额为元。",
                "Loans with these columns; amounts in yuan."
            })
    private Path loans = Path.of("");

    @Option(names = "--policy", paramLabel = "P", required = true, description = {"规则：YAML 文件或范本名称。", "Rules: a YAML file or a model's name."})
    private String policy = "";

    @Option(names = "--pool", paramLabel = "WAN", description = {"资金到位，万元（默认为规则的计划规模）。", "Money in the fund, in 10,000 yuan (default: the size the rules plan)."})
    private @Nullable String pool;

    @Option(names = "--json", description = {"输出 JSON。", "Write JSON."})
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.standard();
        Policy rules = PolicyFile.read(policy);
        List<BookLoan> book = LoanFile.read(loans);
        long poolFen = poolFen(rules);
        List<SimulatedYear> years = Simulation.run(rules, book, Assumptions.plain(poolFen));
        Replayed replayed = new Replayed(
                rules.code(),
                rules.hash(),
                poolFen,
                book.size(),
                years.stream().mapToInt(SimulatedYear::filed).sum(),
                years.stream().mapToInt(SimulatedYear::claims).sum(),
                years.stream().mapToLong(SimulatedYear::paidFen).sum(),
                years.isEmpty() ? poolFen : years.getLast().balanceFen(),
                years);
        if (json) terminal.out().println(JSON.writeValueAsString(replayed));
        else words(replayed, terminal);
        return 0;
    }

    private long poolFen(Policy rules) {
        if (pool == null) return rules.pool().sizeFen();
        OptionalLong fen = Fen.ofWanYuan(pool);
        if (fen.orElse(0) == 0)
            throw new ParameterException(spec.commandLine(), "--pool 应为大于零的万元数 must be an amount above zero");
        return fen.getAsLong();
    }

    private static void words(Replayed replayed, Terminal terminal) {
        terminal.out().println("年份 year  备案 filed  补偿 claims  已付万元 paid  余额万元 left  熔断 breakers");
        for (SimulatedYear year : replayed.years())
            terminal.out()
                    .println(year.year() + "  " + year.filed() + "  " + year.claims() + "  " + Fen.wanYuan(year.paidFen()) + "  "
                            + Fen.wanYuan(year.balanceFen()) + "  " + year.actions());
        terminal.out()
                .println("合计 in all: " + replayed.filed() + " / " + replayed.loans() + " 笔备案 filed, " + replayed.claims()
                        + " 笔补偿 claims, " + Fen.wanYuan(replayed.paidFen()) + " 万元 paid, " + Fen.wanYuan(replayed.endFen())
                        + " 万元 left");
    }
}
