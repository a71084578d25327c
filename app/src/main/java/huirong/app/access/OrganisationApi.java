package huirong.app.access;

import huirong.app.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/organisations}: 201, or 200 if exactly this one is there. */
@RestController
class OrganisationApi {
    private final Organisations organisations;
    private final Problems problems;

    OrganisationApi(Organisations organisations, Problems problems) {
        this.organisations = organisations;
        this.problems = problems;
    }

    @PostMapping("/api/organisations")
    ResponseEntity<?> register(Actor actor, @RequestBody OrganisationForm form) {
        if (!actor.administersPlatform()) throw new NotVisible("organisations");
        for (String fault : form.faults().values()) return problems.said(HttpStatus.BAD_REQUEST, fault);
        Organisation organisation = form.organisation();
        Registered registered = organisations.register(actor, organisation);
        if (registered == Registered.CREATED
                && form.phone() != null
                && !organisations.phone(actor, organisation.code(), form.phone()))
            return problems.said(HttpStatus.BAD_REQUEST, "organisation.phone");
        return switch (registered) {
            case CREATED -> ResponseEntity.status(HttpStatus.CREATED).body(organisation);
            case SAME -> ResponseEntity.ok(organisation);
            case NO_PARENT -> problems.said(HttpStatus.BAD_REQUEST, "organisation.parent");
            case DIFFERENT -> problems.said(HttpStatus.CONFLICT, "organisation.taken", organisation.code());
        };
    }
}
