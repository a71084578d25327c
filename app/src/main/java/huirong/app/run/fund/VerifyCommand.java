package huirong.app.run.fund;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code huirong verify}: proofs that need no server. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {"离线核验：不需要服务器，只看文件。", "Proofs offline: from files alone."},
        subcommands = {VerifyLedgerCommand.class})
public final class VerifyCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "缺少命令 Missing command");
    }
}
