package huirong.app.creditfile.view;

import huirong.app.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Firms over HTTP: those the caller has a basis for. */
@RestController
class FirmApi {
    private final Firms firms;

    FirmApi(Firms firms) {
        this.firms = firms;
    }

    @GetMapping("/api/firms")
    Firms.Page firms(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return firms.search(actor, q, after, limit);
    }
}
