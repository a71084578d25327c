package huirong.app.access;

import huirong.app.access.factor.SecondFactors;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks login and password, then the code. An unknown login, a wrong password and a locked account get one and the same answer;
 * that an account's term is over is told to nobody but whoever has its password.
 */
@Component
class SignIn implements AuthenticationProvider {
    /** Compared with when there is no account, so that both answers take equally long. */
    private static final String NOBODYS =
            "{bcrypt}$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    private final SignInStore store;
    private final AccountStore accounts;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final AddressBrake brake;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignIn(
            SignInStore store,
            AccountStore accounts,
            SecondFactors factors,
            Sessions sessions,
            AddressBrake brake,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.brake = brake;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        String address = claim.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (!brake.open(address)) throw new LockedException("address slowed");
        String login = claim.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(claim.getCredentials());
        boolean readable = password.getBytes(StandardCharsets.UTF_8).length <= Passwords.LONGEST;

        Optional<SignInStore.Try> attempt = store.begin(login, clock.instant(), LocalDate.now(clock));
        String stored = attempt.map(SignInStore.Try::password).orElse(NOBODYS);
        boolean right = Passwords.ENCODER.matches(readable ? password : "", stored) && readable;
        if (attempt.isEmpty() || !right) throw refused(login, address);

        String ref = attempt.get().ref();
        store.succeed(ref);
        if (!attempt.get().current()) {
            events.publishEvent(AccessActed.refused(ref, "sign-in", "account " + ref));
            throw new AccountExpiredException("outside its term");
        }
        if (!attempt.get().confirmed()) throw new DisabledException("not confirmed");
        if (attempt.get().staff()) {
            if (!factors.confirmed(ref)) throw new CredentialsExpiredException("no second factor");
            return sessions.proof(ref, Proof.PASSWORD);
        }
        signedIn(ref, "password");
        return sessions.proof(ref, Proof.WHOLE);
    }

    /** Looks at the code of a person whose password was right. */
    SecondFactors.Answer code(String ref, String code, String address) {
        if (!brake.open(address)) return SecondFactors.Answer.LOCKED;
        SecondFactors.Answer answer = factors.check(ref, code);
        if (answer == SecondFactors.Answer.RIGHT) signedIn(ref, "password-code");
        else {
            brake.wrong(address);
            events.publishEvent(AccessActed.refused(ref, "sign-in.code", "account " + ref));
        }
        return answer;
    }

    private void signedIn(String ref, String basis) {
        String organisation = accounts.find(ref).map(Account::organisation).orElse(AccessActed.NOBODY);
        events.publishEvent(new AccessActed(ref, organisation, "sign-in", "account " + ref, basis, true));
    }

    private BadCredentialsException refused(String login, String address) {
        brake.wrong(address);
        // Never the login as typed: people type passwords into the wrong field.
        Optional<String> ref = accounts.refOf(login);
        events.publishEvent(AccessActed.refused(
                ref.orElse(AccessActed.NOBODY), "sign-in", ref.map(r -> "account " + r).orElse("unknown login")));
        return new BadCredentialsException("sign-in refused");
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
