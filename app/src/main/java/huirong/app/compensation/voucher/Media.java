package huirong.app.compensation.voucher;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a scanned paper can be, told by its first bytes and not by its name. */
public enum Media {
    PDF("255044462d", "pdf"),
    PNG("89504e470d0a1a0a", "png"),
    JPEG("ffd8ff", "jpg");

    private final byte[] begins;
    private final String ending;

    Media(String begins, String ending) {
        this.begins = HexFormat.of().parseHex(begins);
        this.ending = ending;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    static Optional<Media> of(byte[] body) {
        return Arrays.stream(values())
                .filter(one -> body.length >= one.begins.length
                        && Arrays.equals(one.begins, 0, one.begins.length, body, 0, one.begins.length))
                .findFirst();
    }
}
