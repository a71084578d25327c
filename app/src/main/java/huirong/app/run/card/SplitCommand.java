package huirong.app.run.card;

import huirong.app.run.Refused;
import huirong.app.run.Terminal;
import huirong.core.money.Fen;
import huirong.core.portfolio.Allocation;
import huirong.core.portfolio.Borrower;
import huirong.core.portfolio.Lot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huirong card split}: a budget over a list of firms, by what each grade is expected to return. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = {
            "把一笔预算按预期回报分到名单上，每户为零或在上下限之间。",
            "Splits a budget over a list by expected return; each line is nought or within the bounds."
        })
final class SplitCommand implements Callable<Integer> {
    @Mixin
    private PortfolioOptions options = new PortfolioOptions();

    @Option(
            names = "--firms",
            paramLabel = "F",
            required = true,
            description = {"名单：须有等级一列。", "The list; one column is the grade."})
    private Path firms = Path.of("");

    @Option(names = "--budget", paramLabel = "WAN", required = true, description = {"预算（万元）。", "Budget in 10,000 yuan."})
    private String budget = "";

    @Option(names = "--least", paramLabel = "WAN", defaultValue = "1", description = {"每户最低（万元，默认 1）。", "Least line (default 1)."})
    private String least = "1";

    @Option(names = "--most", paramLabel = "WAN", defaultValue = "100", description = {"每户最高（万元，默认 100）。", "Greatest line (default 100)."})
    private String most = "100";

    record Line(String firm, String grade, long fen, Allocation.Ground ground) {}

    record Split(long lentFen, long returnFen, List<Allocation.Sum> grades, List<Line> lines) {}

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.standard();
        long leastFen = wan("--least", least);
        long mostFen = wan("--most", most);
        if (mostFen < leastFen) throw Refused.input("--most 不能低于 --least。", "--most cannot be below --least.");
        long budgetFen = wan("--budget", budget);
        List<Borrower> list = PortfolioOptions.read(firms, Borrower::read);
        Allocation split =
                Allocation.of(budgetFen, new Lot(leastFen, mostFen), list, options.prices(options.table()));
        List<Line> lines = split.shares().stream()
                .map(share -> new Line(share.borrower().name(), share.borrower().grade(), share.lineFen(), share.ground()))
                .toList();
        if (options.json) {
            Split all = new Split(split.lentFen(), split.returnFen(), split.sums(), lines);
            terminal.out().println(CardFiles.JSON.writeValueAsString(all));
            return 0;
        }
        for (Line line : lines)
            terminal.out().println(line.firm + "  " + line.grade + "  " + Fen.wanYuan(line.fen) + " 万元");
        terminal.say(
                "合计 " + Fen.wanYuan(split.lentFen()) + " 万元，预期年回报 " + Fen.wanYuan(split.returnFen()) + " 万元",
                "In all " + Fen.yuan(split.lentFen()) + " yuan, expected to return " + Fen.yuan(split.returnFen()) + " a year");
        return 0;
    }

    private static long wan(String option, String text) {
        long fen = Fen.ofWanYuan(text).orElse(0);
        if (fen <= 0) throw Refused.input(option + " 应为大于零的万元数。", option + " must be an amount above nought in 10,000 yuan.");
        return fen;
    }
}
