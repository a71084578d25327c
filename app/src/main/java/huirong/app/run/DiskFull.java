package huirong.app.run;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Recognises a full disk in the words of the operating system and of PostgreSQL, and says what to do. */
final class DiskFull {
    private DiskFull() {}

    static boolean said(@Nullable String message) {
        if (message == null) {
            return false;
        }
        String words = message.toLowerCase(Locale.ROOT);
        return words.contains("no space left on device") || words.contains("disk quota exceeded");
    }

    static Refused at(Path folder) {
        return Refused.fault(
                folder + " 所在磁盘空间不足（至少需要 256 MB）；请清理后再启动，已有数据不受影响。",
                "The disk of " + folder + " is full (at least 256 MB are needed); free some space and start again,"
                        + " what is stored is unharmed.");
    }
}
