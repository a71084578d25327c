package huirong.story;

import huirong.app.run.Server;
import huirong.app.run.ServerSettings;
import huirong.story.district.District;
import huirong.story.identity.SimulatedIdentityProvider;
import huirong.story.identity.StaffCode;
import huirong.story.play.InventedPersons;
import huirong.story.play.Officer;
import huirong.story.play.Story;
import huirong.story.stage.Stage;
import huirong.story.stage.StoryClock;
import huirong.story.visit.Platform;
import huirong.story.visit.Unplayable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The platform on a folder of invented firms, with the story's clock and a simulated identity provider beside it. */
final class Demonstration implements AutoCloseable {
    private final Path data;
    private final int port;
    private final Duration later;
    private final Announcer announcer;
    private final StoryFolder folder;
    private final District district = District.generated();
    private volatile List<Officer> staff = List.of();
    private @Nullable SimulatedIdentityProvider provider;
    private @Nullable Server server;

    /** @param later how far the clock of a story that was played before is moved on */
    Demonstration(Path data, int port, Duration later, Announcer announcer) {
        this.data = data;
        this.port = port;
        this.later = later;
        this.announcer = announcer;
        folder = new StoryFolder(data);
    }

    /**
     * Returns once the story is there; all goes on until the process ends.
     *
     * @return the platform's address
     */
    String run() throws IOException {
        announcer.starting();
        // Before anything starts: what the platform does on its own account it does by this clock, too.
        if (folder.played()) {
            StoryClock.STORY.goOn(folder.ahead().plus(later));
            if (!later.isZero()) folder.setPlayed(StoryClock.STORY.ahead());
        } else StoryClock.STORY.moveTo(Story.BEGINNING);
        SimulatedIdentityProvider provider = SimulatedIdentityProvider.start(
                folder.identityPort(), new InventedPersons(district), this::codes, Officer::code);
        this.provider = provider;
        Server server = server(provider);
        this.server = server;
        String home = "http://127.0.0.1:" + server.port();
        folder.keepIdentityPort(provider.port());
        announcer.ready(home);
        if (folder.played()) {
            staff = folder.keptStaff();
            announcer.playedBefore();
        } else {
            play(home);
        }
        announcer.figures(folder.keptFigures());
        announcer.signIn(home, provider.issuer(), staff);
        return home;
    }

    @Override
    public void close() {
        if (server != null) server.close();
        if (provider != null) provider.close();
    }

    private Server server(SimulatedIdentityProvider provider) throws IOException {
        System.setProperty("huirong.identity.issuer", provider.issuer());
        System.setProperty("huirong.identity.client", SimulatedIdentityProvider.CLIENT);
        System.setProperty("huirong.identity.secret", provider.secret());
        Server server = started(port);
        if (!folder.cutShort()) return server;
        announcer.again();
        int taken = server.port();
        server.close();
        folder.clear();
        return started(taken);
    }

    private Server started(int wanted) {
        return Server.start(
                new ServerSettings(data, "127.0.0.1", wanted, Optional.empty(), true, false), Stage.class);
    }

    /** The platform stays up even if the story cannot go on: what is there can be looked at. */
    private void play(String home) throws IOException {
        folder.setBegun();
        try (Platform platform = Platform.local(home, data)) {
            Story story = new Story(home, platform, district, announcer);
            staff = story.people();
            folder.keepStaff(staff);
            announcer.finished(story.play());
            folder.keepFigures(story.figures());
            folder.setPlayed(StoryClock.STORY.ahead());
        } catch (Unplayable broken) {
            announcer.interrupted(broken);
        }
    }

    private List<StaffCode> codes() {
        return staff.stream().map(it -> new StaffCode(it.login(), it.words(), it.code())).toList();
    }
}
