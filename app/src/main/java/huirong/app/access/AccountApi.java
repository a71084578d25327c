package huirong.app.access;

import huirong.app.web.Problems;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Accounts are opened here; the answer holds the one-time link, which is nowhere else. */
@RestController
class AccountApi {
    /** That person and powers were verified for a firm, and when. */
    record Powers(@Nullable String firm, @Nullable LocalDate verifiedOn) {}

    private final Accounts accounts;
    private final Problems problems;

    AccountApi(Accounts accounts, Problems problems) {
        this.accounts = accounts;
        this.problems = problems;
    }

    @PostMapping("/api/accounts")
    ResponseEntity<?> create(Actor actor, @RequestBody AccountForm form) {
        for (String fault : form.faults().values()) return problems.said(HttpStatus.BAD_REQUEST, fault);
        NewAccount account = form.account();
        return switch (accounts.create(actor, account)) {
            case Opening.Opened opened ->
                ResponseEntity.status(HttpStatus.CREATED).body(Map.of("ref", account.ref(), "link", opened.link()));
            case Opening.Refused refused -> problems.said(HttpStatus.CONFLICT, refused.code);
        };
    }

    @PostMapping("/api/accounts/{ref}/second-factor")
    Map<String, String> secondFactor(Actor actor, @PathVariable String ref) {
        return Map.of("secret", accounts.enrol(actor, ref));
    }

    @PostMapping("/api/accounts/{ref}/powers")
    ResponseEntity<?> powers(Actor actor, @PathVariable String ref, @RequestBody Powers powers) {
        if (powers.firm == null || !Reference.wellFormed(powers.firm) || powers.verifiedOn == null)
            return problems.said(HttpStatus.BAD_REQUEST, "account.powers");
        accounts.powersVerified(actor, ref, powers.firm, Power.REPRESENTATIVE, powers.verifiedOn, null);
        return ResponseEntity.noContent().build();
    }
}
