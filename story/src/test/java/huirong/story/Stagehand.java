package huirong.story;

import com.microsoft.playwright.Page;
import huirong.story.district.Firm;
import huirong.story.play.Officer;
import huirong.story.stage.StoryClock;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A demonstration in this process, on a copy of the played one's folder: its clock can be moved. */
public final class Stagehand implements AutoCloseable {
    final String home;
    private final Path folder;
    private final Demonstration demonstration;
    private final List<Officer> staff;

    /** @param name of the copy */
    public Stagehand(String name) throws IOException, InterruptedException {
        folder = PlayedDemo.once().copy(name);
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        demonstration = new Demonstration(folder, 0, Duration.ZERO, new Announcer(quiet));
        home = demonstration.run();
        staff = new StoryFolder(folder).keptStaff();
    }

    public String home() {
        return home;
    }

    public Path folder() {
        return folder;
    }

    /** Moves the clock on, also for whoever starts on the folder after this. */
    public void later(int days) throws IOException {
        StoryClock.STORY.goOn(StoryClock.STORY.ahead().plus(Duration.ofDays(days)));
        new StoryFolder(folder).setPlayed(StoryClock.STORY.ahead());
    }

    @Override
    public void close() {
        demonstration.close();
    }

    /** Signs a member of staff in at this page, with the code an authenticator would show. */
    Page signIn(Page page, String login) {
        Officer officer = officer(login);
        page.navigate(home + "/login");
        page.fill("#login", login);
        page.fill("#password", Officer.PASSWORD);
        page.click("form[action$='/login'] button");
        page.fill("#code", officer.code());
        page.click("form[action$='/login/code'] button");
        page.waitForSelector("form[action$='/sign-out']");
        return page;
    }

    /** Signs in whoever represents the firm, at the simulated identity provider. */
    Page signIn(Page page, Firm firm) {
        page.navigate(home + "/login");
        page.click("a[href$='/login/provider']");
        page.fill("#q", firm.code());
        page.click("button.search");
        page.click("button.person");
        page.waitForSelector("form[action$='/sign-out']");
        return page;
    }

    public Officer officer(String login) {
        return staff.stream().filter(it -> it.login().equals(login)).findFirst().orElseThrow();
    }
}
