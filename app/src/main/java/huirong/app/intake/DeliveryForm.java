package huirong.app.intake;

import huirong.app.access.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A delivery as a page asks for it.
 *
 * @param key made with the page, so that a form sent twice is one delivery
 * @param manifest as typed, or as it stood in the file that was chosen
 * @param file the data; a browser never shows it again
 */
record DeliveryForm(String key, String manifest, @Nullable MultipartFile file) {

    static DeliveryForm empty(String manifest) {
        return new DeliveryForm(Reference.fresh(), manifest, null);
    }

    /** A manifest that was chosen as a file counts before one that was typed. */
    static DeliveryForm sent(
            String key, String typed, @Nullable MultipartFile manifestFile, @Nullable MultipartFile file)
            throws IOException {
        boolean chosen = manifestFile != null && !manifestFile.isEmpty();
        String manifest = chosen ? new String(manifestFile.getBytes(), StandardCharsets.UTF_8) : typed;
        return new DeliveryForm(
                Reference.wellFormed(key) ? key : Reference.fresh(), manifest.replace("\r\n", "\n"), file);
    }

    /** Field by field, the code of what is wrong before anything is read. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (manifest.isBlank()) faults.put("manifest", "delivery.manifest");
        if (file == null || file.isEmpty()) faults.put("file", "delivery.file");
        return faults;
    }

    Arrival arrival(InputStream bytes) {
        String name = Objects.requireNonNull(file).getOriginalFilename();
        return new Arrival(key, manifest, name == null || name.isBlank() ? "file" : name, null, bytes);
    }
}
