package huirong.app.origination;

import huirong.core.loan.Underwriting;
import huirong.core.pricing.Repayment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bank's maker recorded the signed contract of a line. Published inside the transaction that records it, so that whoever
 * keeps the line from here on has it or the contract is not recorded.
 *
 * @param line reference of the line
 * @param zone code of the zone
 * @param firm reference of the firm
 * @param bank code of the bank's legal entity
 * @param unit code of the bank's unit that keeps the case
 * @param rateBasisPoints yearly rate in hundredths of a per cent
 * @param snapshotHash hex SHA-256 of the frozen underwriting snapshot's canonical JSON
 * @param underwriting what of that snapshot is looked at again later
 * @param batch code of the batch the line is counted in, apart from all others; null for none
 */
public record ContractSigned(
        String line,
        String zone,
        String firm,
        String bank,
        String unit,
        long amountFen,
        int months,
        int rateBasisPoints,
        Repayment repayment,
        String contractNumber,
        LocalDate signedOn,
        String productRef,
        int productVersion,
        String snapshotHash,
        Underwriting underwriting,
        @Nullable String batch) {}
