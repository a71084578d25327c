package huirong.story.play;

import huirong.story.district.SampleDelivery;
import huirong.story.visit.Platform;
import huirong.story.visit.Unplayable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** A file on its way: handed over, then asked about until each row has its fate. */
final class DeliveredFile {
    private static final long PAUSE_NANOS = 40_000_000;

    private DeliveredFile() {}

    static JsonNode deliver(Platform platform, SampleDelivery delivery) {
        Map<String, String> headers =
                Map.of("Idempotency-Key", delivery.key(), "Huirong-File-SHA256", sha256(delivery.content()));
        Platform.Answer answer = platform.upload(
                delivery.organisation(), "/api/deliveries", headers, delivery.manifest(), delivery.fileName(), delivery.content());
        if (answer.status() != 202) throw new Unplayable(delivery.fileName() + ": " + answer.body());
        JsonNode report = answer.body();
        while (!Set.of("published", "refused").contains(report.path("state").asString(""))) {
            LockSupport.parkNanos(PAUSE_NANOS);
            report = platform.get(delivery.organisation(), "/api/deliveries/" + report.path("ref").asString())
                    .body();
        }
        return report;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
