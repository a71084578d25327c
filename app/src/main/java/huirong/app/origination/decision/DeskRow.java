package huirong.app.origination.decision;

import huirong.core.request.AskState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list.
 *
 * @param amountFen what was granted, or else asked for
 * @param askedFen what was asked for
 * @param months of the grant, or else of the request
 * @param due null where nothing is due
 */
record DeskRow(
        String ref,
        String firm,
        String product,
        int productVersion,
        String unit,
        long amountFen,
        long askedFen,
        int months,
        AskState state,
        LocalDate filedOn,
        @Nullable LocalDate due) {}
