package huirong.app.run;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a server is started.
 *
 * @param data the data folder
 * @param address the network address it listens on
 * @param port 0 for any free one
 * @param database an external database; empty for the embedded one
 * @param inventedFirms true if the folder is for invented firms only, and their codes are taken; such a folder is marked, and
 *     one of real firms is never opened so
 * @param quiet true if only the log file hears of anything, because the terminal belongs to a command's output
 */
public record ServerSettings(
        Path data,
        String address,
        int port,
        Optional<DatabaseAddress> database,
        boolean inventedFirms,
        boolean quiet) {}
