package huirong.story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code huirong demo}: starts the platform on a folder of its own, then plays the story while its pages already answer. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "演示：启动平台，并把一个区五金专区的故事演一遍，从各部门报送数据到授信、放款和一笔补偿，主体均为虚构。",
            "The demonstration: starts the platform and plays the story of a district's zone with invented firms, from the"
                    + " departments' deliveries to lines, loans and one compensation.",
            "",
            "故事只在首次启动时演一遍；没演完就停止的，下次启动清空后从头再演。重新开始：停止后删除数据目录。",
            "The story is played at the first start only; if it was cut short, the next start clears the folder and plays it"
                    + " anew. To begin anew at any time, stop and delete the data folder."
        })
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            defaultValue = "8080",
            description = {"端口（默认 8080，0 为任一空闲端口）。", "Port (default 8080; 0 for any free one)."})
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = {
                "演示数据目录（默认为程序旁的 data-demo）。",
                "Data folder of the demonstration (default: data-demo beside the program)."
            })
    private @Nullable Path data;

    @Option(
            names = "--later",
            paramLabel = "DAYS",
            defaultValue = "0",
            description = {
                "把演示时间往后拨若干天，例如等公示期满（故事演完以后）。",
                "Moves the demonstration's clock on by so many days, for example until a publicity is over (once the story is played)."
            })
    private int later;

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (later < 0) {
            System.err.println("--later 只能是零或正整数天 / --later takes zero or more days");
            return 2;
        }
        Path folder = data == null ? Path.of(System.getProperty("huirong.home", "."), "data-demo") : data;
        new Demonstration(folder, port, Duration.ofDays(later), new Announcer(System.out)).run();
        new CountDownLatch(1).await();
        return 0;
    }
}
