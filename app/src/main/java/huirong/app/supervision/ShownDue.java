package huirong.app.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of “whom to phone today”.
 *
 * @param item what is to be delivered; null for anything else
 * @param unitPhone of the organisation that must act
 * @param phone of the firm, masked
 * @param tone of the deadline: that of a status
 * @param deadline in words
 */
record ShownDue(
        String what,
        @Nullable String who,
        @Nullable String firm,
        @Nullable String item,
        @Nullable String unitPhone,
        @Nullable String phone,
        LocalDate by,
        String deadline,
        String tone,
        String href) {}
