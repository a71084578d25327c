package huirong.core.loan;

import huirong.core.request.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What the underwriting snapshot of a contract says that is looked at again after it: it never changes.
 *
 * @param trade of the firm as registered on the day of the contract, by GB/T 4754; null if the register named none
 * @param purpose what the firm asked the money for; null of a contract from before this was kept
 * @param fees what the firm pays beside interest in the first year, over the line's amount, in basis points, rounded up; null as above
 */
public record Underwriting(@Nullable String trade, @Nullable Purpose purpose, @Nullable Integer fees) {
    public static final Underwriting UNKNOWN = new Underwriting(null, null, null);
}
