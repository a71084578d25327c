package huirong.app.creditfile.pages;

import huirong.app.creditfile.view.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The moment that a page is asked to show, as typed; empty means today, and all that is known. */
record AsOf(String on, String known) {

    /** Field by field, the code of what is wrong. */
    Map<String, String> faults(Moment now) {
        Map<String, String> faults = new LinkedHashMap<>();
        try {
            if (day(now).isAfter(now.validOn())) faults.put("on", "as-of.future");
        } catch (DateTimeException impossible) {
            faults.put("on", "as-of.day");
        }
        boolean number = known.isBlank() || known.strip().matches("\\d{1,18}");
        if (!number || sequence(now) > now.seq()) faults.put("known", "as-of.known");
        return faults;
    }

    /** Only of one without faults. */
    Moment moment(Moment now) {
        return new Moment(day(now), sequence(now));
    }

    private LocalDate day(Moment now) {
        return on.isBlank() ? now.validOn() : LocalDate.parse(on.strip());
    }

    private long sequence(Moment now) {
        return known.isBlank() ? now.seq() : Long.parseLong(known.strip());
    }
}
