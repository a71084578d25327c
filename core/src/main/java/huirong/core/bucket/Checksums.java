package huirong.core.bucket;

import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * CRC-32C (RFC 3720, appendix B.4) of a file's bytes. It finds files that were cut off or damaged, which is what a reader can
 * know of a file by itself: whoever alters one on purpose can make any checksum anew, so results are checked by what they say.
 */
final class Checksums {
    private Checksums() {}

    static Checksum begun() {
        return new CRC32C();
    }

    /** Eight hexadecimal digits. */
    static String text(Checksum sum) {
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
