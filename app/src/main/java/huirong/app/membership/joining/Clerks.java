package huirong.app.membership.joining;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.audit.Attempts;
import huirong.app.membership.Membership;
import huirong.core.fact.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Clerks with a dated power of attorney (授权委托书): the representative makes a one-time code, and whoever types it under an
 * own identity may fill in for the firm until a day. A clerk never authorises and never requests.
 */
@Component
class Clerks {
    /** For how long a one-time code waits for its clerk. */
    static final Duration CODE = Duration.ofHours(24);

    private static final int CODE_LENGTH = 12;

    private final ClerkStore store;
    private final MembershipStore memberships;
    private final Proofs proofs;
    private final Attempts attempts;
    private final Clock clock;

    Clerks(ClerkStore store, MembershipStore memberships, Proofs proofs, Attempts attempts, Clock clock) {
        this.store = store;
        this.memberships = memberships;
        this.proofs = proofs;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * What came of an invitation.
     *
     * @param refusal why there is none, or null
     * @param code to be told to the clerk, shown this once; null if refused, or if the same invitation was made before
     */
    record Invitation(@Nullable JoinRefusal refusal, @Nullable String code) {}

    List<Clerk> of(Membership membership) {
        return store.of(membership.ref());
    }

    /**
     * Invites a clerk. The record's reference is the key; of the one-time code only a hash is kept.
     *
     * @param until first day on which the power of attorney holds no more
     */
    Invitation invite(Actor rep, String key, Membership membership, String name, @Nullable LocalDate until) {
        if (!rep.represents(membership.firm())) throw new NotVisible("clerks of membership " + membership.ref());
        LocalDate today = LocalDate.now(clock);
        AtomicReference<String> code = new AtomicReference<>();
        Optional<JoinRefusal> refusal = attempts.once(
                rep, key, "clerk.invite", "membership " + membership.ref(), "representative", name + '\n' + until, () -> {
                    if (name.isBlank()) return Optional.of(JoinRefusal.CLERK_NAME);
                    if (until == null || !until.isAfter(today) || until.isAfter(today.plusYears(1)))
                        return Optional.of(JoinRefusal.CLERK_UNTIL);
                    code.set(Reference.fresh().substring(0, CODE_LENGTH));
                    store.add(
                            new Clerk(key, membership.ref(), name.strip(), until, null, null),
                            hash(code.get()),
                            clock.instant().plus(CODE),
                            clock.instant());
                    return Optional.empty();
                });
        return new Invitation(refusal.orElse(null), code.get());
    }

    /** Takes up an invitation, as a person of no firm yet. */
    Optional<JoinRefusal> redeem(Actor person, String key, String code) {
        if (!person.of(Kind.FIRM)) throw new NotVisible("clerk");
        LocalDate today = LocalDate.now(clock);
        return attempts.once(person, key, "clerk.accept", "one-time code", "one-time-code", "", () -> {
            if (person.firm() != null) return Optional.of(JoinRefusal.OTHER_FIRM);
            Optional<Clerk> clerk = store.redeem(hash(code), person.account(), clock.instant(), today);
            if (clerk.isEmpty()) return Optional.of(JoinRefusal.CLERK_CODE);
            Membership membership = memberships.find(clerk.get().membership()).orElseThrow();
            if (!membership.holds()) return Optional.of(JoinRefusal.CLERK_CODE);
            proofs.grantClerk(person.account(), membership.firm(), today, clerk.get().until());
            return Optional.empty();
        });
    }

    /** Ends a clerk's power before its day. */
    Optional<JoinRefusal> end(Actor rep, String key, Membership membership, String clerk) {
        if (!rep.represents(membership.firm())) throw new NotVisible("clerks of membership " + membership.ref());
        Clerk found = of(membership).stream()
                .filter(one -> one.ref().equals(clerk))
                .findFirst()
                .orElseThrow(() -> new NotVisible("clerk " + clerk));
        return attempts.once(rep, key, "clerk.end", "clerk " + clerk, "representative", clerk, () -> {
            end(found, LocalDate.now(clock));
            return Optional.empty();
        });
    }

    /** Ends the powers of all clerks whom the person of a membership invited. */
    void end(Membership membership, LocalDate today) {
        of(membership).forEach(clerk -> end(clerk, today));
    }

    private void end(Clerk clerk, LocalDate today) {
        if (clerk.endedOn() != null) return;
        store.end(clerk.ref(), today);
        if (clerk.account() != null) proofs.end(clerk.account());
    }

    private static byte[] hash(String code) {
        return Sha256.digest().digest(code.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
