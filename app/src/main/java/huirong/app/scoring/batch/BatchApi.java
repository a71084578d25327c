package huirong.app.scoring.batch;

import huirong.app.access.Actor;
import huirong.app.web.Problems;
import huirong.core.bucket.Manifest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Batches over HTTP, for the command that stands on the server's machine. */
@RestController
@RequestMapping("/api/batches")
class BatchApi {
    private final BatchExports exports;
    private final BatchResults results;

    BatchApi(BatchExports exports, BatchResults results) {
        this.exports = exports;
        this.results = results;
    }

    /** @param validOn null for today */
    record Asked(String card, @Nullable LocalDate validOn, int buckets) {}

    /**
     * Lines of text: the manifest; of each firm the number of its bucket, a space and its line there; at last {@code end} and
     * how many firms there were, without which something is missing.
     */
    @PostMapping
    void export(Actor actor, @RequestBody Asked asked, HttpServletResponse response) throws IOException {
        Manifest manifest = exports.begun(actor, asked.card(), asked.validOn(), asked.buckets());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8");
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), 1 << 16);
        write(out, manifest.json());
        long firms = exports.write(actor, manifest, (bucket, line) -> write(out, bucket + " " + line));
        write(out, "end " + firms);
        out.flush();
    }

    /** The body is one file of scores, as a job wrote it. */
    @PostMapping("/scores")
    ResponseEntity<?> take(Actor actor, @RequestParam(defaultValue = "false") boolean all, HttpServletRequest request)
            throws IOException {
        Batches.check(actor);
        Path scores = Files.createTempFile("huirong", ".jsonl");
        try (InputStream body = request.getInputStream()) {
            Files.copy(body, scores, StandardCopyOption.REPLACE_EXISTING);
            return switch (results.take(actor, scores, all)) {
                case Taking.Done done -> ResponseEntity.ok(done);
                case Taking.Refused(Taking.Reason reason, String about) -> Problems.of(
                        HttpStatus.CONFLICT, reason.code, reason.chinese + "：" + about, reason.english + ": " + about);
            };
        } finally {
            Files.deleteIfExists(scores);
        }
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
    }
}
