package huirong.app.origination.request;

import huirong.app.access.Actor;
import java.util.Set;

/**
 * Whose asks somebody sees: those of the units below the own one in a bank, those of the own firm, those of the zones the
 * own office keeps. Stores answer with nothing else.
 *
 * @param units codes of a bank's units
 * @param firm reference of the firm, or empty
 * @param zones codes of the zones
 */
public record Reach(Actor actor, Set<String> units, String firm, Set<String> zones) {
    public String[] unitArray() {
        return units.toArray(String[]::new);
    }

    public String[] zoneArray() {
        return zones.toArray(String[]::new);
    }
}
