package huirong.app.run;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A delivery's request body: manifest and file, the file streamed and never held. */
final class Multipart {
    private final String boundary = "huirong-" + UUID.randomUUID();

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body(byte[] manifest, WatchedFile file) {
        return BodyPublishers.concat(
                text("--" + boundary + "\r\n"
                        + "Content-Disposition: form-data; name=\"manifest\"; filename=\"manifest.yaml\"\r\n"
                        + "Content-Type: application/yaml\r\n\r\n"),
                BodyPublishers.ofByteArray(manifest),
                text("\r\n--" + boundary + "\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename*=UTF-8''" + encoded(file) + "\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n"),
                BodyPublishers.ofInputStream(file::open),
                text("\r\n--" + boundary + "--\r\n"));
    }

    private static String encoded(WatchedFile file) {
        String name = String.valueOf(file.path().getFileName());
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
