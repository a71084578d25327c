package huirong.app.creditfile.view;

import java.util.List;

/**
 * A firm in a list.
 *
 * @param ref its reference
 * @param name the name in force
 * @param identifiers whom facts about it may name
 */
public record FirmSummary(String ref, String name, List<Identifier> identifiers) {
    /** A subject of the firm: scheme (uscc, regno, orgcode, case) and identifier. */
    public record Identifier(String scheme, String identifier) {}
}
