package huirong.app.origination.request;

import huirong.core.pricing.Repayment;
import huirong.core.request.Purpose;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a firm asks for (融资申请). It never changes; what becomes of it is in its {@link Ask}s.
 *
 * @param ref its reference, made when the form was opened
 * @param zone code of the zone
 * @param firm reference of the firm
 * @param purposeWords what the firm adds to the purpose, or empty
 * @param phone where the banks it asks may call
 * @param account who filed it
 */
public record FinancingRequest(
        String ref,
        String zone,
        String firm,
        long amountFen,
        int months,
        Repayment repayment,
        Purpose purpose,
        String purposeWords,
        String phone,
        LocalDate filedOn,
        Instant filedAt,
        String account) {}
