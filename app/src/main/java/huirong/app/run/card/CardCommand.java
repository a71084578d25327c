package huirong.app.run.card;

import huirong.app.run.BatchCommand;
import huirong.app.run.ReplayCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code huirong card}: what is done with scorecards on a file, without a server, and replays of what a server issued. */
@Command(
        name = "card",
        mixinStandardHelpOptions = true,
        description = {
            "评分卡：建卡、评分、报告、回溯检验、复算、批量评价、定价与预算分配、与 PMML 互转。",
            "Scorecards: build, apply, report, back-test, replay, batch, rates and budgets, to and from PMML."
        },
        subcommands = {
            BuildCommand.class,
            ApplyCommand.class,
            ReportCommand.class,
            BacktestCommand.class,
            ReplayCommand.class,
            BatchCommand.class,
            PriceCommand.class,
            SplitCommand.class,
            DraftCommand.class,
            ExportCommand.class,
            ImportCommand.class
        })
public final class CardCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "缺少命令 Missing command");
    }
}
