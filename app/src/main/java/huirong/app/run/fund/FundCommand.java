package huirong.app.run.fund;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code huirong fund}: a fund's rules, read and tried on a book of loans. */
@Command(
        name = "fund",
        mixinStandardHelpOptions = true,
        description = {"风险补偿资金：写出规则范本，用一本贷款推演规则。", "The fund: write out model rules, try rules on a book of loans."},
        subcommands = {PolicyCommand.class, ReplayBookCommand.class})
public final class FundCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "缺少命令 Missing command");
    }
}
