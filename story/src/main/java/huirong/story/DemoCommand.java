package huirong.story;

import huirong.app.run.Server;
import huirong.app.run.ServerSettings;
import huirong.story.stage.Stage;
import huirong.story.stage.StoryClock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
            "演示：启动平台，并由各部门报送一批虚构经营主体的样例数据。",
            "The demonstration: starts the platform and has its departments deliver sample data of invented firms.",
            "",
            "样例只在首次启动时报送；中途停止的，下次启动从头报送。重新开始：停止后删除数据目录。",
            "The sample is delivered once; if it was cut short, the next start begins it anew. To begin anew at any time,"
                    + " stop and delete the data folder."
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

    @Override
    public Integer call() throws InterruptedException, IOException {
        Announcer announcer = new Announcer(System.out);
        announcer.starting();
        Path folder = data == null ? Path.of(System.getProperty("huirong.home", "."), "data-demo") : data;
        StoryFolder story = new StoryFolder(folder);
        // Before anything starts: what the platform does on its own account it does by this clock, too.
        if (story.played()) StoryClock.STORY.goOn(story.ahead());
        else StoryClock.STORY.moveTo(Story.BEGINNING);
        Server server = started(folder, port);
        if (story.cutShort()) {
            announcer.again();
            int taken = server.port();
            server.close();
            story.clear();
            server = started(folder, taken);
        }
        String home = "http://127.0.0.1:" + server.port();
        announcer.ready(home);
        play(folder, story, home, announcer);
        new CountDownLatch(1).await();
        return 0;
    }

    private static Server started(Path folder, int port) {
        return Server.start(
                new ServerSettings(folder, "127.0.0.1", port, Optional.empty(), true, false), Stage.class);
    }

    /** The platform stays up even if the story cannot go on: what is there can be looked at. */
    private static void play(Path folder, StoryFolder story, String home, Announcer announcer)
            throws InterruptedException, IOException {
        if (story.played()) {
            announcer.playedBefore(home, story);
            return;
        }
        story.setBegun();
        try (Platform platform = Platform.local(home, folder)) {
            Summary summary = new Story(platform, story, announcer).play();
            story.setPlayed(StoryClock.STORY.ahead());
            announcer.finished(home, story, summary);
        } catch (Platform.Refused | IOException broken) {
            announcer.interrupted(broken);
        }
    }
}
