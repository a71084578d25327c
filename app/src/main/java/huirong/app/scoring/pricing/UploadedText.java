package huirong.app.scoring.pricing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The text of a small file: UTF-8, or else GB 18030, as spreadsheets in China write CSV. */
final class UploadedText {
    /** Bytes; a table for this page has far fewer. */
    static final int LARGEST = 1_000_000;

    private static final Charset CHINESE = Charset.forName("GB18030");

    private UploadedText() {}

    static boolean tooLarge(@Nullable MultipartFile file) {
        return file != null && file.getSize() > LARGEST;
    }

    /** Empty if nothing was chosen. */
    static Optional<String> of(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) return Optional.empty();
        byte[] bytes = file.getBytes();
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.of(new String(bytes, CHINESE));
        }
    }
}
