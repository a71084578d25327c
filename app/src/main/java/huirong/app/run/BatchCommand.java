package huirong.app.run;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code huirong card batch}: all firms evaluated on other machines; what goes out, and what comes back. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = {"全量批量评价：导出数据，收回结果。", "All firms evaluated on other machines: export the data, take the results."},
        subcommands = {BatchExportCommand.class, BatchTakeCommand.class})
public final class BatchCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    public BatchCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "缺少命令 Missing command");
    }
}
