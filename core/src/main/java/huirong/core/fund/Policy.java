package huirong.core.fund;

import huirong.core.fact.CanonicalJson;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What the fund bears, of which loans, within which limits: a version, in force over half-open dates. A filed loan keeps the
 * version in force on the day of its filing.
 *
 * @param version from 1
 * @param from first day in force
 * @param until first day no longer in force
 * @param share the fund's part of the unpaid principal, per ten thousand; what does not divide stays with the bank
 * @param firmCapFen most that is held and paid for one firm, in all
 * @param loanCapFen largest loan that may be filed
 * @param months longest term that may be filed
 * @param overLpr highest yearly rate above the one-year LPR of the day the loan was drawn, in basis points
 * @param filingDays working days after the drawing within which a loan is filed
 * @param overdueDays days overdue from which a bank may claim
 */
public record Policy(
        int version,
        LocalDate from,
        LocalDate until,
        int share,
        long firmCapFen,
        long loanCapFen,
        int months,
        int overLpr,
        int filingDays,
        int overdueDays) {

    public Policy {
        if (!from.isBefore(until) || share < 0 || share > 10_000)
            throw new IllegalArgumentException("policy " + version + ": dates or share");
    }

    /**
     * The district's: half of the unpaid principal; 3 million yuan a firm; loans up to 5 million and 36 months, at most 150
     * basis points above the LPR; filed within 10 working days; claimed from the 90th day overdue. In the middle of the ranges
     * of nineteen published rules, see docs/decisions/0019.
     */
    public static Policy district(LocalDate from) {
        return new Policy(1, from, from.plusYears(3), 5_000, 300_000_000, 500_000_000, 36, 150, 10, 90);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Canonical JSON; its SHA-256 is what a filing cites. */
    public String canonical() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("version", version);
        fields.put("from", from.toString());
        fields.put("until", until.toString());
        fields.put("share", share);
        fields.put("firm-cap-fen", firmCapFen);
        fields.put("loan-cap-fen", loanCapFen);
        fields.put("months", months);
        fields.put("over-lpr", overLpr);
        fields.put("filing-days", filingDays);
        fields.put("overdue-days", overdueDays);
        return CanonicalJson.write(fields);
    }

    /** @throws IllegalArgumentException for anything but {@link #canonical} text */
    public static Policy read(String canonical) {
        Map<String, Object> fields = CanonicalJson.object(canonical);
        Policy policy = new Policy(
                whole(fields, "version"),
                day(fields, "from"),
                day(fields, "until"),
                whole(fields, "share"),
                number(fields, "firm-cap-fen"),
                number(fields, "loan-cap-fen"),
                whole(fields, "months"),
                whole(fields, "over-lpr"),
                whole(fields, "filing-days"),
                whole(fields, "overdue-days"));
        if (!policy.canonical().equals(canonical)) throw new IllegalArgumentException("a policy in another spelling");
        return policy;
    }

    private static LocalDate day(Map<String, Object> fields, String field) {
        return LocalDate.parse(String.valueOf(fields.get(field)));
    }

    private static int whole(Map<String, Object> fields, String field) {
        return Math.toIntExact(number(fields, field));
    }

    private static long number(Map<String, Object> fields, String field) {
        if (fields.get(field) instanceof Long number) return number;
        throw new IllegalArgumentException("a policy without " + field);
    }
}
