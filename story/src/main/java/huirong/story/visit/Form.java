package huirong.story.visit;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A multipart form of a manifest and a file. */
record Form(String manifest, String fileName, byte[] content) {
    private static final String BOUNDARY = "huirong-story-7d1f0c52";

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 4096);
        bytes.writeBytes(text("--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"manifest\"; filename=\"manifest.yaml\""
                + "\r\nContent-Type: application/yaml\r\n\r\n" + manifest
                + "\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename*=UTF-8''" + name
                + "\r\nContent-Type: application/octet-stream\r\n\r\n"));
        bytes.writeBytes(content);
        bytes.writeBytes(text("\r\n--" + BOUNDARY + "--\r\n"));
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
