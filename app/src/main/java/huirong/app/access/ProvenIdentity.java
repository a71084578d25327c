package huirong.app.access;

import java.time.LocalDate;
import java.util.Map;

/**
 * What an identity provider proved of a person at the latest sign-in. A statement of the provider about that day: it gives
 * no right by itself.
 *
 * @param account reference of the person's account
 * @param name as the provider knows it
 * @param realName true if the provider checked the person's real name (实名认证)
 * @param firms the person's powers by the unified social credit code of the firm, from the electronic business licence
 * @param on the day of that sign-in
 */
public record ProvenIdentity(
        String account, String name, boolean realName, Map<String, Power> firms, LocalDate on) {
    public ProvenIdentity {
        firms = Map.copyOf(firms);
    }
}
