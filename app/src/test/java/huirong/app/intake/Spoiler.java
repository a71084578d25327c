package huirong.app.intake;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** Spoils a good file at random, as transport, spreadsheets and people do. */
final class Spoiler {
    private static final String[] PIECES = {
        "\"", ",", "\n", "\r", "\r\n", "\t", "\0", "\uFEFF", "\\N", "\\.", "'", ";", "=", "-", "--", "/*",
        "0000-01-01", "+999999999-01-01", "-0001-01-01", "9999-12-31", "10000-01-01", "2019-02-30", "2019/2/3",
        "1,000.00", "１０００", "1e9", "1.234", "-0", "999999999999999.99", "99999999999999999999", "NaN",
        "在途", "𠮷".repeat(40), "é", "\u202e", "\u0001", "N/A", "null", " ", "\u3000", "x".repeat(5000)
    };
    private static final int[] BYTES = {0x00, 0x80, 0xbf, 0xc0, 0xe5, 0xed, 0xf0, 0xff, 0x1f, 0x8b};

    private final Random random;

    Spoiler(long seed) {
        random = new Random(seed);
    }

    byte[] spoilt(byte[] good) {
        byte[] file = good;
        for (int n = 1 + random.nextInt(4); n > 0; n--) file = spoiltOnce(file);
        return random.nextInt(8) == 0 ? Court.gzip(file) : file;
    }

    private byte[] spoiltOnce(byte[] file) {
        int at = random.nextInt(file.length + 1);
        int to = Math.min(file.length, at + random.nextInt(40));
        return switch (random.nextInt(7)) {
            case 0 -> spliced(file, at, to, new byte[0]);
            case 1 -> spliced(file, at, at, new byte[] {(byte) BYTES[random.nextInt(BYTES.length)]});
            case 2 -> java.util.Arrays.copyOf(file, at);
            case 3 -> spliced(file, at, at, java.util.Arrays.copyOfRange(file, at, to));
            case 4 -> spliced(file, at, to, Court.utf8(piece()));
            default -> inCell(file);
        };
    }

    /** Replaces a whole cell, so that the row stays one. */
    private byte[] inCell(byte[] file) {
        int from = file.length == 0 ? 0 : random.nextInt(file.length);
        while (from > 0 && file[from - 1] != ',' && file[from - 1] != '\n') from--;
        int to = from;
        while (to < file.length && file[to] != ',' && file[to] != '\n') to++;
        return spliced(file, from, to, Court.utf8(piece()));
    }

    private String piece() {
        return PIECES[random.nextInt(PIECES.length)];
    }

    private static byte[] spliced(byte[] file, int from, int to, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        out.writeBytes(piece);
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }
}
