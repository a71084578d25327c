package huirong.core.fund.policy;

import huirong.core.fact.CanonicalJson;
import java.time.LocalDate;
import java.util.List;

/**
 * What a fund bears, of which loans, within which limits, in which steps: one version, in force over half-open dates. A filed
 * loan keeps the version in force on the day of its filing.
 *
 * <p>Shares are per ten thousand, amounts fen, rates basis points. A boxed component may be absent: the policy then has no such
 * limit. Parameters after the rules of nineteen funds that are compared in docs/domain/fund-policies.md.
 *
 * @param code stable, for example {@code district}
 * @param version from 1
 * @param from first day in force
 * @param until first day no longer in force
 */
public record Policy(
        String code,
        String chinese,
        String english,
        @In(Measure.NUMBER) int version,
        LocalDate from,
        LocalDate until,
        Pool pool,
        Bearing bearing,
        Admission admission,
        Cover cover,
        Trigger trigger,
        ClaimTerms claims,
        Breakers breakers,
        RecoveryTerms recoveries) {

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** The same rules as a version of their own, over other dates. */
    public Policy over(int number, LocalDate first, LocalDate end) {
        return new Policy(
                code, chinese, english, number, first, end, pool, bearing, admission, cover, trigger, claims, breakers,
                recoveries);
    }

    /** Whether another has the same rules, whatever its name, number and dates. */
    public boolean rulesAs(Policy other) {
        return new Policy(
                        other.code, other.chinese, other.english, other.version, other.from, other.until, pool, bearing,
                        admission, cover, trigger, claims, breakers, recoveries)
                .equals(other);
    }

    /** The one spelling; its SHA-256 is what a filing cites. */
    public String canonical() {
        return CanonicalJson.write(Shapes.write(this));
    }

    /** SHA-256 of {@link #canonical()}, 64 hex digits. */
    public String hash() {
        return CanonicalJson.hash(canonical());
    }

    /**
     * From what a person or a file says, as maps, lists, texts, whole numbers and truths.
     *
     * @return the policy, or every fault that was found, each with its place
     */
    public static Read read(Object said) {
        return PolicyReader.read(said);
    }

    /**
     * A version as it was kept.
     *
     * @throws IllegalArgumentException for anything but the {@link #canonical} text of a sound policy
     */
    public static Policy kept(String canonical) {
        if (read(CanonicalJson.object(canonical)) instanceof Read.Sound(Policy policy)
                && policy.canonical().equals(canonical)) return policy;
        throw new IllegalArgumentException("not a policy in its one spelling");
    }

    /** What came of reading. */
    public sealed interface Read {
        record Sound(Policy policy) implements Read {}

        /** @param faults at least one */
        record Faulty(List<PolicyFault> faults) implements Read {}
    }
}
