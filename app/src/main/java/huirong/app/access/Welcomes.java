package huirong.app.access;

import huirong.app.access.factor.SecondFactors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time links. One that an administrator of accounts opened sets a password, and a second factor if there is none; where
 * there is one, its code is asked for. One that follows a reset second factor asks for the password. So neither
 * administrator alone becomes another person.
 */
@Component
class Welcomes {
    private final LinkStore links;
    private final AccountStore accounts;
    private final SignInStore signIns;
    private final SecondFactors factors;
    private final MachineTime time;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Welcomes(
            LinkStore links,
            AccountStore accounts,
            SignInStore signIns,
            SecondFactors factors,
            MachineTime time,
            Clock clock,
            ApplicationEventPublisher events) {
        this.links = links;
        this.accounts = accounts;
        this.signIns = signIns;
        this.factors = factors;
        this.time = time;
        this.clock = clock;
        this.events = events;
    }

    /** What this link is for; empty if it was used, ran out, was replaced or never was. */
    @Transactional
    Optional<Welcome> find(String token) {
        return links.lock(new OneTimeToken(token), clock.instant()).flatMap(this::welcome);
    }

    /** Does what the link is for and uses it up, if all that was typed is right. */
    @Transactional
    Redemption redeem(String token, String password, @Nullable String repeated, @Nullable String code) {
        OneTimeToken secret = new OneTimeToken(token);
        Optional<Welcome> found = links.lock(secret, clock.instant()).flatMap(this::welcome);
        if (found.isEmpty()) return new Redemption.Gone();
        Welcome welcome = found.get();
        Map<String, String> faults = passwordFaults(welcome, password, repeated == null ? "" : repeated);
        if (faults.isEmpty()) faults = codeFaults(welcome, code == null ? "" : code);
        if (!faults.isEmpty()) return new Redemption.Faulty(faults);
        String ref = welcome.account().ref();
        links.drop(ref);
        if (welcome.setsPassword()) accounts.setPassword(ref, Passwords.ENCODER.encode(password));
        accounts.endSessions(ref, time.now());
        acted(ref, welcome.setsPassword() ? "account.password" : "account.factor");
        return new Redemption.Done(ref, welcome.code(), !welcome.account().confirmed());
    }

    private Optional<Welcome> welcome(LinkStore.Live link) {
        return accounts.find(link.account()).map(account -> {
            boolean enrols = account.staff() && !account.factor();
            return new Welcome(
                    account,
                    link.setsPassword() || !account.welcomed(),
                    account.staff(),
                    enrols ? factors.offered(account.ref(), account.login()) : null);
        });
    }

    private Map<String, String> passwordFaults(Welcome welcome, String password, String repeated) {
        String login = welcome.account().login();
        if (!welcome.setsPassword()) {
            Optional<SignInStore.Try> attempt = signIns.begin(login, clock.instant(), LocalDate.now(clock));
            if (attempt.isEmpty() || !Passwords.ENCODER.matches(password, attempt.get().password()))
                return Map.of("password", "password.WRONG");
            signIns.succeed(attempt.get().ref());
            return Map.of();
        }
        return Passwords.fault(password, repeated, login)
                .map(fault -> Map.of(
                        fault == Passwords.Fault.NOT_REPEATED ? "repeated" : "password", "password." + fault))
                .orElse(Map.of());
    }

    private Map<String, String> codeFaults(Welcome welcome, String code) {
        if (!welcome.code()) return Map.of();
        String ref = welcome.account().ref();
        if (welcome.enrolment() != null)
            return factors.confirm(ref, code) ? Map.of() : Map.of("code", "code." + SecondFactors.Answer.WRONG);
        SecondFactors.Answer answer = factors.check(ref, code);
        return answer == SecondFactors.Answer.RIGHT ? Map.of() : Map.of("code", "code." + answer);
    }

    private void acted(String ref, String act) {
        events.publishEvent(
                new AccessActed(ref, AccessActed.NOBODY, act, "account " + ref, "one-time-link", true));
    }
}
