package huirong.core.bucket;

import java.io.IOException;

/** A file of a bucket that cannot be used: cut off, altered, of another batch or none at all. Its words name the file. */
public final class Unusable extends IOException {
    private static final long serialVersionUID = 1;

    public Unusable(String file, String why) {
        super(file + ": " + why);
    }
}
