package huirong.app.origination.decision;

import huirong.core.request.AskState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One case in a list. {@code due} is null where nothing is due. */
record DeskRow(
        String ref,
        String firm,
        String product,
        int productVersion,
        String unit,
        long amountFen,
        int months,
        AskState state,
        LocalDate filedOn,
        @Nullable LocalDate due) {}
