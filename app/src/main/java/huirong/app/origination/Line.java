package huirong.app.origination;

import huirong.core.pricing.Repayment;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line (授信): what a bank granted. Nothing is drawn by it.
 *
 * @param ref its reference, which is that of the ask it answers
 * @param zone code of the zone
 * @param firm reference of the firm
 * @param bank code of the bank's legal entity
 * @param unit code of the bank's unit that keeps the case
 * @param rateBasisPoints yearly rate in hundredths of a per cent
 * @param batch code of the batch it is counted in, apart from all others; null for none
 * @param contract empty until the contract is signed
 */
public record Line(
        String ref,
        String request,
        String zone,
        String firm,
        String bank,
        String unit,
        String product,
        int productVersion,
        long amountFen,
        int months,
        int rateBasisPoints,
        Repayment repayment,
        LocalDate grantedOn,
        @Nullable String batch,
        Optional<Contract> contract) {

    /**
     * The signed contract of a line.
     *
     * @param snapshotHash hex SHA-256 of the frozen underwriting snapshot's canonical JSON
     */
    public record Contract(String number, LocalDate signedOn, String snapshotHash) {}
}
