package huirong.app.intake;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file at the door.
 *
 * @param sha256 hex of what the sender read, or null if it did not say; a file that differs was cut short or changed
 */
record Arrival(
        String idempotencyKey, String manifest, String fileName, @Nullable String sha256, InputStream bytes) {}
