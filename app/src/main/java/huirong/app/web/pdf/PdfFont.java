package huirong.app.web.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Noto Sans SC (SIL Open Font License 1.1) for embedding.
 *
 * <p>The font draws a radical and the character that looks like it with one glyph. A PDF names of several characters the one with the
 * lowest code, which is the radical: whoever searches or copies 大 would get ⼤. The radicals, which no text of ours has, are therefore
 * taken out of the font's table of characters before it is embedded.
 */
final class PdfFont {
    static final String FAMILY = "Noto Sans SC";
    private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    /** CJK radicals supplement and Kangxi radicals. */
    private static final int FIRST = 0x2E80;

    private static final int LAST = 0x2FDF;
    /** A table of the font: four letters, a checksum, place, length. */
    private static final int ENTRY = 16;
    /** Of a table of characters the form with segmented coverage: groups of first code, last code, first glyph. */
    private static final int SEGMENTED = 12;

    private PdfFont() {}

    static byte[] read() {
        try (InputStream font = Objects.requireNonNull(PdfFont.class.getResourceAsStream(FILE), FILE)) {
            byte[] bytes = font.readAllBytes();
            withoutRadicals(ByteBuffer.wrap(bytes));
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the OpenType specification, “cmap”, format 12. */
    private static void withoutRadicals(ByteBuffer font) {
        int characters = table(font, "cmap");
        for (int i = 0; i < font.getShort(characters + 2); i++) {
            int form = characters + font.getInt(characters + 4 + 8 * i + 4);
            if (font.getShort(form) != SEGMENTED) continue;
            int groups = font.getInt(form + 12);
            for (int group = form + 16; group < form + 16 + 12 * groups; group += 12) {
                int first = font.getInt(group);
                int last = font.getInt(group + 4);
                if (first < FIRST || last > LAST) continue;
                font.putInt(group + 4, first);
                font.putInt(group + 8, 0);
            }
        }
    }

    private static int table(ByteBuffer font, String name) {
        byte[] tag = new byte[4];
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = 12 + ENTRY * i;
            font.get(entry, tag);
            if (new String(tag, StandardCharsets.US_ASCII).equals(name)) return font.getInt(entry + 8);
        }
        throw new IllegalStateException("the font has no table " + name);
    }
}
