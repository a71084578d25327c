package huirong.app.house;

import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The world and everyone in it, made once for all tests that share the platform. */
record People(World world, List<Caller> callers) {
    private static @Nullable People made;

    static synchronized People of(Platform platform, int port) {
        if (made == null) {
            World world = new World();
            JoinedFirm owner = Things.made(platform, world);
            made = new People(world, List.copyOf(Callers.all(platform, port, owner, JoinedFirm.of(platform))));
        }
        return made;
    }
}
