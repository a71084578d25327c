package huirong.app.run;

import huirong.app.run.card.CardCommand;
import huirong.app.run.fund.FundCommand;
import huirong.app.run.fund.VerifyCommand;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 done, 1 fault, 2 wrong usage, 3 input refused. */
@Command(
        name = "huirong",
        mixinStandardHelpOptions = true,
        version = "huirong 0.1.0",
        description = {"惠融：企业信用融资平台。", "Huirong: a credit financing platform."},
        subcommands = {ServeCommand.class, DeliverCommand.class, FirmsCommand.class, EvaluateCommand.class, CardCommand.class, FundCommand.class, VerifyCommand.class, HelpCommand.class},
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {
            "0:完成 done",
            "1:故障 fault",
            "2:用法有误 wrong usage",
            "3:输入被拒绝 input refused"
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return execute(new Main(), arguments);
    }

    /** Runs a command and tells failures in words; the answer is the exit code. */
    public static int execute(Object command, String... arguments) {
        CommandLine line = new CommandLine(command);
        line.setExecutionExceptionHandler((failure, failed, parsed) -> {
            if (failure instanceof Refused refused) {
                System.err.println(refused.sentences());
                return refused.exitCode();
            }
            if (failure instanceof IOException) {
                Terminal.standard().say("读写中断：" + failure.getMessage(), "Reading or writing broke off: " + failure.getMessage());
                return Refused.FAULT;
            }
            failure.printStackTrace(System.err);
            return Refused.FAULT;
        });
        return line.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "缺少命令 Missing command");
    }
}
