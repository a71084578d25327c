package huirong.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions end 12 hours after they began, however busy; after 30 idle minutes (the setting
 * {@code server.servlet.session.timeout}); and when the account's password or second factor changes.
 */
@Component
class Sessions {
    static final Duration LONGEST = Duration.ofHours(12);

    /** From the password to the code. */
    static final Duration HALF_WAY = Duration.ofMinutes(5);

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final MachineTime time;

    Sessions(MachineTime time) {
        this.time = time;
    }

    /** A proof given now. */
    Authentication proof(String account, String extent) {
        return Proof.of(account, extent, time.now());
    }

    /** The person is signed in from here on, under a new session name: one known before proves nothing. */
    void begin(String account, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(proof(account, Proof.WHOLE));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** True once a proof has lasted as long as one of its extent may. */
    boolean over(Authentication proof) {
        Duration longest = Proof.has(proof, Proof.WHOLE) ? LONGEST : HALF_WAY;
        return !time.now().isBefore(Proof.since(proof).plus(longest));
    }
}
