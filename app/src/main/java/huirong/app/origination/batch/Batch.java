package huirong.app.origination.batch;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A batch of lines that is counted apart from all others, for example the first lines at a zone's opening.
 *
 * @param code stable, lower case, unique in its zone
 * @param lastDay through which requests are put into it
 */
public record Batch(String zone, String code, String chinese, String english, LocalDate lastDay, Instant namedAt) {
    public boolean open(LocalDate today) {
        return !today.isAfter(lastDay);
    }

    /** The name in the language of a page. */
    public String name(String language) {
        return "en".equals(language) ? english : chinese;
    }
}
