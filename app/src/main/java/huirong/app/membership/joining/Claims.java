package huirong.app.membership.joining;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Power;
import huirong.app.audit.Attempts;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.creditfile.view.Registration;
import huirong.app.membership.Membership;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.web.Typed;
import huirong.core.code.SocialCreditCode;
import huirong.core.membership.EntryRules.Line;
import huirong.core.membership.EntryRules.Met;
import huirong.core.membership.MembershipEvent;
import huirong.core.membership.MembershipState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A person's way into a zone for a firm: claim a code, prove person and powers, join. Nothing but what the public register
 * says is shown before the proof, and a second claimant never takes over from the first.
 */
@Component
class Claims {
    private static final Pattern PHONE = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}");

    private final MembershipStore store;
    private final Zones zones;
    private final PublicRegister register;
    private final Proofs proofs;
    private final Clerks clerks;
    private final Moves moves;
    private final Attempts attempts;
    private final Clock clock;

    Claims(
            MembershipStore store,
            Zones zones,
            PublicRegister register,
            Proofs proofs,
            Clerks clerks,
            Moves moves,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.zones = zones;
        this.register = register;
        this.proofs = proofs;
        this.clerks = clerks;
        this.moves = moves;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** A person's own claim. */
    Membership own(Actor actor, String ref) {
        return store.find(ref)
                .filter(claim -> claim.account().equals(actor.account()))
                .orElseThrow(() -> new NotVisible("membership " + ref));
    }

    /** The claim this person already has open to the firm behind the code in the zone. */
    Optional<Membership> open(Actor actor, String zone, String code) {
        return store.ofAccount(actor.account()).stream()
                .filter(claim -> claim.zone().equals(zone) && claim.uscc().equals(typed(code)))
                .filter(claim -> !MembershipState.TABLE.isFinal(claim.state()))
                .findFirst();
    }

    /** Claims a code. The claim's reference is the key. */
    Optional<JoinRefusal> claim(Actor actor, String key, String zone, String code) {
        if (!actor.of(Kind.FIRM)) throw new NotVisible("join");
        String uscc = typed(code);
        return attempts.once(actor, key, "membership.claim", "zone " + zone, "claim", List.of(zone, uscc), () -> {
            if (zones.find(zone).isEmpty()) return Optional.of(JoinRefusal.ZONE_UNKNOWN);
            Optional<JoinRefusal> fault =
                    SocialCreditCode.fault(uscc).map(wrong -> JoinRefusal.valueOf("CODE_" + wrong.name()));
            if (fault.isPresent()) return fault;
            Optional<Registration> found = register.find(uscc);
            if (found.isEmpty()) return Optional.of(JoinRefusal.CODE_UNKNOWN);
            String firm = found.get().firm();
            store.lock(firm);
            if (open(actor, zone, uscc).isPresent()) return Optional.of(JoinRefusal.MOVE);
            store.add(
                    new Membership(
                            key,
                            zone,
                            firm,
                            uscc,
                            actor.account(),
                            Power.REPRESENTATIVE,
                            MembershipState.TABLE.start(),
                            null),
                    clock.instant());
            return Optional.empty();
        });
    }

    /** Proves person and powers. If another acts for the firm already, the claim waits for the office's ruling. */
    Optional<JoinRefusal> prove(Actor actor, String key, String ref) {
        Membership claim = own(actor, ref);
        return attempts.once(actor, key, "membership.prove", "membership " + ref, "claim", ref, () -> {
            store.lock(claim.firm());
            if (actor.firm() != null && !actor.firm().equals(claim.firm())) return Optional.of(JoinRefusal.OTHER_FIRM);
            Optional<ProvenBy> proof = proofs.of(actor, claim);
            if (proof.isEmpty()) return Optional.of(JoinRefusal.NOT_PROVEN);
            store.proven(ref, proof.get(), today());
            boolean contested = contested(claim);
            // A counter may have granted the powers before anyone noticed the other: they rest until the ruling.
            if (contested && proof.get() == ProvenBy.COUNTER) proofs.end(actor.account());
            if (!contested && proof.get() == ProvenBy.IDENTITY) proofs.grant(claim, today());
            return moves.take(claim, contested ? MembershipEvent.DISPUTE : MembershipEvent.PROVE, actor, null);
        });
    }

    /** Asks the office to rule, for a person who says that another acts for the firm wrongly. */
    Optional<JoinRefusal> dispute(Actor actor, String key, String ref, String reason) {
        Membership claim = own(actor, ref);
        return attempts.once(
                actor, key, "membership.dispute", "membership " + ref, "claim", List.of(ref, reason), () -> {
                    if (reason.isBlank()) return Optional.of(JoinRefusal.REASON);
                    store.lock(claim.firm());
                    return moves.take(claim, MembershipEvent.DISPUTE, actor, reason.strip());
                });
    }

    /** Joins the zone, or is refused by its rules of entry, which ends the claim; a new one may follow when facts change. */
    Optional<JoinRefusal> join(Actor actor, String key, String ref, String phone, boolean agreed) {
        Membership claim = own(actor, ref);
        return attempts.once(
                actor, key, "membership.join", "membership " + ref, "representative", List.of(ref, phone, agreed), () -> {
                    if (!actor.represents(claim.firm())) return Optional.of(JoinRefusal.NOT_PROVEN);
                    List<JoinRefusal> wrong = typedWrongly(phone, agreed);
                    if (!wrong.isEmpty()) return Optional.of(wrong.getFirst());
                    store.lock(claim.firm());
                    List<Line> lines = entry(claim);
                    if (lines.stream().anyMatch(line -> line.met() == Met.NO))
                        return moves.take(claim, MembershipEvent.REFUSE, actor, null);
                    if (lines.stream().anyMatch(line -> line.met() == Met.UNKNOWN))
                        return Optional.of(JoinRefusal.FACTS_MISSING);
                    store.setPhone(ref, Typed.plain(phone));
                    return moves.take(claim, MembershipEvent.JOIN, actor, null);
                });
    }

    /** All that is wrong with what is typed to join. */
    static List<JoinRefusal> typedWrongly(String phone, boolean agreed) {
        List<JoinRefusal> wrong = new ArrayList<>();
        if (!PHONE.matcher(Typed.plain(phone)).matches()) wrong.add(JoinRefusal.PHONE);
        if (!agreed) wrong.add(JoinRefusal.NOT_AGREED);
        return wrong;
    }

    /** Leaves the zone: nothing new is requested there, what was requested and lent goes on, authorisations stay. */
    Optional<JoinRefusal> leave(Actor actor, String key, String ref) {
        Membership claim = own(actor, ref);
        return attempts.once(actor, key, "membership.leave", "membership " + ref, "representative", ref, () -> {
            if (!actor.represents(claim.firm())) return Optional.of(JoinRefusal.NOT_PROVEN);
            store.lock(claim.firm());
            return moves.take(claim, MembershipEvent.LEAVE, actor, null);
        });
    }

    /** Takes back a claim made by mistake. Powers that nothing else rests on end with it; a new claim may follow. */
    Optional<JoinRefusal> withdraw(Actor actor, String key, String ref) {
        Membership claim = own(actor, ref);
        return attempts.once(actor, key, "membership.withdraw", "membership " + ref, "claim", ref, () -> {
            store.lock(claim.firm());
            boolean held = store.find(ref).orElseThrow().holds();
            Optional<JoinRefusal> refused = moves.take(claim, MembershipEvent.WITHDRAW, actor, null);
            if (refused.isPresent()) return refused;
            clerks.end(claim, today());
            if (held && store.ofAccount(actor.account()).stream().noneMatch(other -> other.firm().equals(claim.firm()) && other.holds()))
                proofs.end(actor.account());
            return Optional.empty();
        });
    }

    /** The zone's rules of entry applied to what the register says of the firm today. */
    List<Line> entry(Membership claim) {
        Zone zone = zones.find(claim.zone()).orElseThrow();
        Registration found = register.of(claim.firm()).orElseThrow(() -> new NotVisible("firm " + claim.firm()));
        return zone.rules().apply(found.division(), found.industry(), found.legalForm(), found.status());
    }

    /** True if another acts for the firm already. */
    boolean contested(Membership claim) {
        return proofs.heldByAnother(claim)
                || store.ofFirm(claim.firm()).stream()
                        .anyMatch(other -> other.holds() && !other.account().equals(claim.account()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static String typed(String code) {
        return Typed.plain(code).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
