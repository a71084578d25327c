package huirong.app.web;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells that the server takes requests; it does so only after every schema is up to date. */
@RestController
class HealthApi {
    @GetMapping("/api/health")
    Map<String, String> health() {
        return Map.of("status", "ready");
    }
}
