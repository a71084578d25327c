package huirong.app.scoring.replay;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** Replays over HTTP: a line of JSON after each batch, the last of which is the whole. */
@RestController
class ReplayApi {
    private final Replays replays;
    private final JsonMapper json;

    ReplayApi(Replays replays, JsonMapper json) {
        this.replays = replays;
        this.json = json;
    }

    /** @param firm reference of one firm; null for all */
    record Asked(@Nullable String firm) {}

    @PostMapping("/api/replays")
    ResponseEntity<StreamingResponseBody> replay(Actor actor, @RequestBody Asked asked) {
        // Before the first line: whoever may not is answered 404, not a broken stream.
        if (!actor.administersPlatform()) throw new NotVisible("replays");
        StreamingResponseBody lines = out -> {
            Tally whole = replays.run(actor, asked.firm(), tally -> write(tally, out));
            write(whole, out);
        };
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(lines);
    }

    private void write(Tally tally, OutputStream out) {
        try {
            out.write((json.writeValueAsString(tally) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
