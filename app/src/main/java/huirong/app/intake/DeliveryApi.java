package huirong.app.intake;

import huirong.app.access.Actor;
import huirong.app.web.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Deliveries over HTTP. The source is the caller's organisation, never what a file says. */
@RestController
@RequestMapping("/api/deliveries")
class DeliveryApi {
    private final Deliveries deliveries;
    private final DeliveryReports reports;
    private final DeliveryStore store;

    DeliveryApi(Deliveries deliveries, DeliveryReports reports, DeliveryStore store) {
        this.deliveries = deliveries;
        this.reports = reports;
        this.store = store;
    }

    @PostMapping
    ResponseEntity<?> deliver(
            Actor actor,
            @RequestPart("manifest") MultipartFile manifest,
            @RequestPart("file") MultipartFile file,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader(name = "Huirong-File-SHA256", required = false) @Nullable String sha256)
            throws IOException {
        if (key.isBlank() || key.length() > 200)
            return Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "delivery.key",
                    "Idempotency-Key 应为1到200个字符",
                    "Idempotency-Key must have 1 to 200 characters.");
        String text = new String(manifest.getBytes(), StandardCharsets.UTF_8);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        try (InputStream bytes = file.getInputStream()) {
            return switch (deliveries.receive(actor, new Arrival(key, text, name, sha256, bytes))) {
                case Received.Stored(Delivery delivery) -> ResponseEntity.status(HttpStatus.ACCEPTED)
                        .body(reports.report(actor.scope(), delivery));
                case Received.Refused(String code, String chinese, String english) -> Problems.of(
                        code.equals("delivery.key-reused") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                        code,
                        chinese,
                        english);
            };
        }
    }

    @GetMapping("/{ref}")
    DeliveryReport report(Actor actor, @PathVariable String ref) {
        return reports.report(actor.scope(), reports.find(actor.scope(), ref));
    }

    @GetMapping
    List<DeliveryReport> list(Actor actor, @RequestParam(defaultValue = "50") int limit) {
        return store.list(actor.scope(), Long.MAX_VALUE, Math.clamp(limit, 1, 500)).stream()
                .map(delivery -> reports.report(actor.scope(), delivery))
                .toList();
    }
}
