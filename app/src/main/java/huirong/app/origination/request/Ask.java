package huirong.app.origination.request;

import huirong.app.creditfile.consent.Consents;
import huirong.core.request.AskState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as one bank has it (向一家银行的申请).
 *
 * @param ref its reference; a line that comes of it has the same
 * @param product reference of the product it is for
 * @param bank code of the bank's legal entity, which the firm authorised
 * @param unit code of the bank's unit that keeps the case
 * @param fits how the firm met the product's criteria on the day of filing, canonical JSON
 * @param acceptBy last day on which the bank is to accept or decline
 * @param decideBy last day on which it is to decide; null until accepted
 */
public record Ask(
        String ref,
        String request,
        String zone,
        String firm,
        String product,
        int productVersion,
        String bank,
        String unit,
        AskState state,
        String fits,
        LocalDate acceptBy,
        @Nullable LocalDate decideBy) {

    /** The day on which the bank's next act is due; null if none is. */
    public @Nullable LocalDate due() {
        return switch (state) {
            case FILED -> acceptBy;
            case ACCEPTED, PROPOSED -> decideBy;
            default -> null;
        };
    }

    /** True if the bank has not decided yet and the firm has not taken it back. */
    public boolean open() {
        return state == AskState.FILED || state == AskState.ACCEPTED || state == AskState.PROPOSED;
    }

    /** True if the bank is still asked and the firm lets it read nothing on a day. */
    public boolean unread(Consents consents, LocalDate on) {
        return open() && consents.live(firm, bank, on).isEmpty();
    }
}
