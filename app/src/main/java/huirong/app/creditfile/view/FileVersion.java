package huirong.app.creditfile.view;

import java.time.LocalDate;

/**
 * A state of a firm's file that never changes.
 *
 * @param firm reference of the firm
 * @param hash hex SHA-256 over the digests of all its facts and the days through which sources answered, whoever may read them
 */
public record FileVersion(String firm, long seq, LocalDate validOn, String hash) {
    public Moment moment() {
        return new Moment(validOn, seq);
    }
}
