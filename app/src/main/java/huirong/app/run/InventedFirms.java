package huirong.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** The mark that keeps data folders of invented firms and of real ones apart, from a folder's first moment on. */
final class InventedFirms {
    private static final String MARK = "INVENTED-FIRMS";

    private InventedFirms() {}

    static boolean in(Path folder) {
        return Files.exists(folder.resolve(MARK));
    }

    /** Marks a folder that is new, and refuses one that is for the other kind of firms. */
    static void require(Path folder, boolean invented) throws IOException {
        if (in(folder) && !invented) {
            throw Refused.input(
                    "数据目录 " + folder + " 只存放虚构的经营主体，不能用于正式平台；请用 --data 另选目录。",
                    "The data folder " + folder + " holds invented firms only and serves no platform in service; choose"
                            + " another with --data.");
        }
        if (in(folder) || !invented) {
            return;
        }
        if (!empty(folder)) {
            throw Refused.input(
                    "目录 " + folder + " 不是空目录，也不是存放虚构经营主体的数据目录；请用 --data 另选目录。",
                    "The folder " + folder + " is neither empty nor a data folder of invented firms; choose another with"
                            + " --data.");
        }
        Files.writeString(
                folder.resolve(MARK),
                "本目录只存放虚构的经营主体。 This folder holds invented firms only.\n",
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.SYNC);
    }

    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
