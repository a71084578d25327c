package huirong.app.run;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huirong serve}: runs the platform until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "启动平台，直到按 Ctrl-C 或收到停止信号。",
            "Runs the platform until Ctrl-C or a stop signal.",
            "",
            "默认使用随带的 PostgreSQL；设置 HUIRONG_DB_URL、HUIRONG_DB_USER、HUIRONG_DB_PASSWORD 则使用外部数据库（15 或更新版本）。",
            "Uses the PostgreSQL that comes along, unless HUIRONG_DB_URL, HUIRONG_DB_USER and HUIRONG_DB_PASSWORD name"
                    + " another (15 or newer)."
        })
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            defaultValue = "8080",
            description = {"端口（默认 8080，0 为任一空闲端口）。", "Port (default 8080; 0 for any free one)."})
    private int port;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            description = {"监听地址（默认 127.0.0.1）。", "Address to listen on (default 127.0.0.1)."})
    private String address = "127.0.0.1";

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() throws InterruptedException {
        Terminal terminal = Terminal.standard();
        terminal.say("正在启动……", "Starting ...");
        Server server = Server.start(new ServerSettings(
                data.folder(), address, port, ExternalDatabase.named(System.getenv()), false, false));
        String home = RunningServer.home(address, server.port());
        terminal.out().println("惠融已就绪 Huirong is ready: " + home + "/");
        server.firstAdministratorLink().ifPresent(link -> {
            terminal.out().println("请用此一次性链接设置首位管理员（72 小时内有效）：");
            terminal.out().println("One-time link for the first administrator (valid for 72 hours):");
            terminal.out().println("  " + home + link);
        });
        terminal.out().flush();
        new CountDownLatch(1).await();
        return 0;
    }
}
