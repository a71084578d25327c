package huirong.app.compensation.support;

import huirong.core.fund.support.SupportKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A support as an office enters it.
 *
 * @param bank code of the bank’s legal entity
 * @param note number of the loan note as written
 * @param uscc unified social credit code of the firm
 * @param paidFen what has been paid under it; 0 where it is promised only
 * @param document by which it is given
 */
record NewSupport(
        SupportKind kind,
        String bank,
        String note,
        String uscc,
        long paidFen,
        LocalDate from,
        @Nullable LocalDate until,
        String document) {}
